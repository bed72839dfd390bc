import type { WaitCode } from '../../../chat/announcing/announcement.ts';
import { button, langOf, linesIn, saying, type Button, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Broadcast } from '../broadcast.ts';
import { DRY_OUTCOMES, type DryOutcome, type DryRow } from './dry-run.ts';
import type { DrySummary } from './dry-summary.ts';
import { pageButtons } from '../cards/turn-page.ts';

/** What of a dry run is looked at: the numbers, its organisations, or the channels of one outcome by name. */
export const DRY_VIEWS = ['numbers', 'organisations', ...DRY_OUTCOMES] as const;
export type DryView = (typeof DRY_VIEWS)[number];

const OUTCOMES = {
  now: 'broadcasts.dryNow',
  later: 'broadcasts.dryLater',
  declined: 'broadcasts.dryDeclined',
  unreachable: 'broadcasts.dryUnreachable',
} as const satisfies Readonly<Record<DryOutcome, MessageKey>>;

const LANGUAGES = {
  both: 'broadcasts.dryBoth',
  cy: 'broadcasts.dryCy',
  en: 'broadcasts.dryEn',
} as const satisfies Readonly<Record<Edition, MessageKey>>;

const WAITS = {
  paused: 'broadcasts.dryPaused',
  quiet_hours: 'broadcasts.dryQuiet',
  weekly_cap: 'broadcasts.dryCap',
} as const satisfies Readonly<Record<WaitCode, MessageKey>>;

/** A channel by name; where it has to wait, why and until when. */
export const rowLine =
  ({ organisation, channel, wait }: DryRow): Worded =>
  (language) => {
    const name = `${organisation[language]}: ${channel[language]}`;
    if (!wait) return name;
    return `${name}. ${say(language, WAITS[wait.code], { time: formatDateTime(language, wait.until) })}`;
  };

/** An organisation, with how many of its channels would get it. */
export const organisationLine =
  ({ name, channels }: DrySummary['organisations'][number]): Worded =>
  (language) =>
    `${name[language]}: ${channels}`;

const frame = (edition: Edition, { title }: Broadcast, heading: MessageKey) => ({
  edition,
  lang: langOf(edition),
  title: labelIn(edition, heading),
  about: inEdition(edition, title),
});

const viewButton = (edition: Edition, title: MessageKey, id: string, view: DryView): Button =>
  button(edition, title, 'broadcasts.dryRun', { id, view });

/** A dry run in numbers: how many channels, in which language, in which words. */
export function dryNumbersCard(
  edition: Edition,
  broadcast: Broadcast,
  { outcomes, editions, wordings, organisations }: DrySummary,
): Card {
  const { id } = broadcast;
  const fact = (title: string, value: number) => ({ title, value: String(value) });
  const ownWords = wordings.slice(1);
  return {
    template: 'broadcasts/dry-run',
    data: {
      ...frame(edition, broadcast, 'broadcasts.dryTitle'),
      hints: linesIn(edition, [saying('broadcasts.dryHint')]),
      tables: [
        {
          heading: labelIn(edition, 'broadcasts.counted'),
          facts: DRY_OUTCOMES.map((outcome) => fact(labelIn(edition, OUTCOMES[outcome]), outcomes[outcome])),
        },
        {
          heading: labelIn(edition, 'broadcasts.dryLanguages'),
          facts: EDITIONS.map((one) => fact(labelIn(edition, LANGUAGES[one]), editions[one])),
        },
        ...(ownWords.length === 0
          ? []
          : [
              {
                heading: labelIn(edition, 'broadcasts.dryWordings'),
                facts: [
                  fact(labelIn(edition, 'broadcasts.dryGeneral'), wordings[0] ?? 0),
                  ...ownWords.map((channels, index) =>
                    fact(labelIn(edition, 'broadcasts.wordingNumber', { number: index + 1 }), channels),
                  ),
                ],
              },
            ]),
      ],
      rows: [],
      buttons: [
        ...(organisations.length > 0
          ? [viewButton(edition, 'broadcasts.dryOrganisations', id, 'organisations')]
          : []),
        ...DRY_OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) =>
          viewButton(edition, OUTCOMES[outcome], id, outcome),
        ),
        button(edition, 'broadcasts.backToUpdate', 'broadcasts.report', { id }),
      ],
    },
  };
}

/** A page of names. */
export const dryNamesCard = (
  edition: Edition,
  broadcast: Broadcast,
  view: Exclude<DryView, 'numbers'>,
  names: { readonly shown: readonly Worded[]; readonly page: number; readonly pages: number },
): Card => ({
  template: 'broadcasts/dry-run',
  data: {
    ...frame(edition, broadcast, view === 'organisations' ? 'broadcasts.dryOrganisations' : OUTCOMES[view]),
    hints: linesIn(
      edition,
      names.pages > 1 ? [saying('broadcasts.pickPage', { page: names.page + 1, pages: names.pages })] : [],
    ),
    tables: [],
    rows: names.shown.map((line) => ({ text: inEdition(edition, { cy: line('cy'), en: line('en') }) })),
    buttons: [
      ...pageButtons(edition, 'broadcasts.dryRun', names, { id: broadcast.id, view }),
      viewButton(edition, 'broadcasts.dryBack', broadcast.id, 'numbers'),
    ],
  },
});
