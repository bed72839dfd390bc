import { audienceLines, type NamesById } from '../../../chat/announcing/audience-lines.ts';
import type { Reach } from '../../../chat/announcing/audience.ts';
import { button, langOf, linesIn, saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime, formatTime } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { versionsOf } from '../cards/meetup-card.ts';
import { offsetIn } from '../meetup/offset.ts';
import type { Clash } from './clashes.ts';
import type { PlanForm } from './plan-form.ts';
import type { ReadPlan } from './mending.ts';

/** What the preview shows and carries on. */
export interface Preview extends ReadPlan {
  readonly reach: Reach;
  readonly clashes: readonly Clash[];
  readonly organisations: NamesById;
  /** What was typed: its buttons bring it back, so nothing is stored before the manager announces. */
  readonly form: PlanForm;
  /** Makes pressing "Announce" twice announce once. */
  readonly draft: string;
  /** The meetup that is changed. */
  readonly id?: string | undefined;
  /** What it means for the parts of a series after it. */
  readonly also: readonly Worded[];
}

const CLASH_NAMES = {
  overlaps: 'meetups.clashOverlaps',
  sameDay: 'meetups.clashSameDay',
  update: 'meetups.clashUpdate',
} as const satisfies Readonly<Record<Clash['kind'], MessageKey>>;

/** `Ar yr un pryd: Cyfarfod arall, 14:00`. */
export const clashLine =
  ({ kind, entry }: Clash): Worded =>
  (language) =>
    `⚠ ${say(language, CLASH_NAMES[kind])}: ${entry.title[language]}, ${formatTime(language, entry.at)}`;

/** More dates of a series than these are counted. */
const DATES_SHOWN = 20;

function dateLines({ series }: Preview): readonly Worded[] {
  if (!series) return [];
  const { starts } = series;
  const more = starts.length - DATES_SHOWN;
  return [
    (language) => say(language, 'meetups.partsCount', { count: starts.length }),
    (language) =>
      starts
        .slice(0, DATES_SHOWN)
        .map((start, index) => `${index + 1}. ${formatDateTime(language, start)}`)
        .join('; '),
    ...(more > 0 ? [saying('meetups.moreDates', { more })] : []),
  ];
}

const reachLines = ({ reach, plan, organisations, id }: Preview): readonly Worded[] => [
  ...audienceLines(plan.audience, organisations),
  saying('meetups.previewReach', { ...reach }),
  ...(reach.declined > 0 ? [saying('meetups.previewDeclined', { ...reach })] : []),
  plan.reminders.length === 0
    ? saying('meetups.previewNoReminders')
    : (language) =>
        `${say(language, 'meetups.previewReminders')}: ${plan.reminders.map((offset) => offsetIn(language, offset)).join('; ')}`,
  saying(id === undefined ? 'meetups.previewAnnounces' : 'meetups.previewChanges'),
];

/** The meetup as channels will see it, in both languages whatever the manager's, how far it reaches, and what it clashes with. */
export const previewCard = (edition: Edition, preview: Preview): Card => {
  const { plan, form, draft, id, clashes } = preview;
  const carried = { ...form, ...(id !== undefined && { id }) };
  return {
    template: 'meetups/preview',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'meetups.previewTitle'),
      versions: versionsOf('both', plan, id === undefined ? 'meetups.headingNew' : 'meetups.headingMeetup'),
      hasLink: plan.link !== undefined,
      link: `${labelIn(edition, 'meetups.link')}: ${plan.link ?? ''}`,
      clashes: linesIn(edition, clashes.map(clashLine)),
      notes: linesIn(edition, [...dateLines(preview), ...preview.also, ...reachLines(preview)]),
      announce:
        id === undefined
          ? button(edition, 'meetups.announce', 'meetups.announce', { ...carried, draft })
          : button(edition, 'meetups.saveChanges', 'meetups.saveChanges', carried),
      change: button(edition, 'meetups.change', id === undefined ? 'meetups.plan' : 'meetups.edit', carried),
    },
  };
};
