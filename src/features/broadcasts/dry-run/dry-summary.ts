import type { Bilingual } from '../../../language/bilingual.ts';
import { sortedIn } from '../../../language/collate.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { DRY_OUTCOMES, type DryOutcome, type DryRow } from './dry-run.ts';

/** A dry run in numbers. Who would get it, now or later, is counted by language, wording and organisation. */
export interface DrySummary {
  readonly outcomes: Readonly<Record<DryOutcome, number>>;
  readonly editions: Readonly<Record<Edition, number>>;
  /** The general wording first, then those of its own. */
  readonly wordings: readonly number[];
  /** In the order of their Welsh names. */
  readonly organisations: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly channels: number;
  }[];
}

const none = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Counts as it goes: grows with the number of organisations, not of channels. */
export function openDrySummary(wordingsOfItsOwn: number) {
  const outcomes = none(DRY_OUTCOMES);
  const editions = none(EDITIONS);
  const wordings = Array.from({ length: wordingsOfItsOwn + 1 }, () => 0);
  const organisations = new Map<string, DrySummary['organisations'][number]>();
  return {
    count({ outcome, edition, wording, organisationId, organisation }: DryRow): void {
      outcomes[outcome] += 1;
      if (outcome !== 'now' && outcome !== 'later') return;
      editions[edition] += 1;
      const place = wording === null ? 0 : wording + 1;
      wordings[place] = (wordings[place] ?? 0) + 1;
      const channels = (organisations.get(organisationId)?.channels ?? 0) + 1;
      organisations.set(organisationId, { id: organisationId, name: organisation, channels });
    },
    summary: (): DrySummary => ({
      ...{ outcomes, editions, wordings },
      organisations: sortedIn('cy', [...organisations.values()], ({ name }) => name.cy),
    }),
  };
}
