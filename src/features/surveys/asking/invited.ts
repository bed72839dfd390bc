import type { Audience, Kind } from '../../../chat/announcing/audience.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';
import { isSector, sectorName } from '../../../chat/vocabulary/sectors.ts';
import { OTHER, type Breakdown, type BreakdownValue, type Invited } from './survey.ts';

/** An organisation that is asked, and how many of its people: those of its teams, each team once. */
export interface AskedOrganisation {
  readonly id: string;
  readonly name: Bilingual;
  readonly sector?: string;
  readonly channels: number;
  /** `null` where the platform does not tell. */
  readonly people: number | null;
}

/** Counts whom an audience asks at this moment. May take a request a team, so it is asked once, at the opening. */
export type PeopleAsked = (audience: Audience, kind: Kind) => Promise<readonly AskedOrganisation[]>;

/** The organisation of a tenant, as it is now. */
export type OrganisationOf = (tenantId: string) => Promise<{ readonly id: string; readonly sector?: string }>;

const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.length === 0 || numbers.includes(null)
    ? null
    : numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

/** Whom a survey reaches, all in all. */
export const invitedFrom = (asked: readonly AskedOrganisation[]): Invited => ({
  people: sum(asked.map(({ people }) => people)),
  channels: asked.reduce((total, { channels }) => total + channels, 0),
  organisations: asked.length,
});

const sectorOf = ({ sector }: Pick<AskedOrganisation, 'sector'>): string => sector ?? OTHER;
const OTHER_NAME = sayBoth('surveys.otherGroup');

const valueOf = (id: string, name: Bilingual, asked: readonly AskedOrganisation[]): BreakdownValue => ({
  ...{ id, name, invited: sum(asked.map(({ people }) => people)), organisations: asked.length },
});

/** The groups of a breakdown before anything is merged. */
function groupsOf(by: Breakdown['by'], asked: readonly AskedOrganisation[]): BreakdownValue[] {
  if (by === 'organisation') return asked.map((one) => valueOf(one.id, one.name, [one]));
  const sectors = [...new Set(asked.map(sectorOf))];
  return sectors.map((id) =>
    valueOf(
      id,
      isSector(id) ? sectorName(id) : OTHER_NAME,
      asked.filter((one) => sectorOf(one) === id),
    ),
  );
}

const isEnough = ({ invited }: BreakdownValue, threshold: number): boolean =>
  invited !== null && invited >= threshold;

/**
 * The groups that ballots may carry: those from which at least the threshold's worth of people were asked, and `OTHER`
 * for all the rest. Where nobody knows how many were asked, there is only `OTHER`. Where an organisation by itself could
 * not reach the threshold, sectors are the finest that may be had.
 */
export function freezeBreakdown(
  { by }: Breakdown,
  asked: readonly AskedOrganisation[],
  threshold: number,
): Breakdown {
  const groups = groupsOf(by, asked).filter(({ id }) => id !== OTHER);
  const large = groups.filter((group) => isEnough(group, threshold));
  if (by === 'organisation' && large.length < groups.length)
    return freezeBreakdown({ by: 'sector', values: [] }, asked, threshold);
  const restBeside = (kept: readonly BreakdownValue[]): BreakdownValue => {
    const ids = new Set(kept.map(({ id }) => id));
    const rest = asked.filter((one) => !ids.has(by === 'organisation' ? one.id : sectorOf(one)));
    return valueOf(OTHER, OTHER_NAME, rest);
  };
  // The rest must be many enough, too, or the smallest of the large groups joins it.
  const kept = [...large].sort((a, b) => (b.invited ?? 0) - (a.invited ?? 0));
  while (kept.length > 0 && restBeside(kept).organisations > 0 && !isEnough(restBeside(kept), threshold))
    kept.pop();
  return { by, values: [...kept, restBeside(kept)] };
}

/** The group that somebody's ballot carries. */
export function groupFor(
  breakdown: Breakdown | null,
  organisation: { readonly id: string; readonly sector?: string },
): string | null {
  if (!breakdown) return null;
  const own = breakdown.by === 'organisation' ? organisation.id : sectorOf(organisation);
  return breakdown.values.some(({ id }) => id === own) ? own : OTHER;
}
