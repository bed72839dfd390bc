import { audienceLines, type NamesById } from '../../chat/announcing/audience-lines.ts';
import { buttonsIn, langOf, linesIn, saying, type NextStep } from '../../chat/cards/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { overloadLines } from '../../chat/announcing/overload-line.ts';
import type { Scheduled } from '../../chat/announcing/scheduled.ts';
import { formatDate, formatTime, startOfLocalDay } from '../../language/dates.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { onOneLine } from '../../language/one-line.ts';
import { labelIn, say } from '../../language/say.ts';
import { daysAfter, type Day } from './days.ts';
import { overlapsOf, type Overlap } from './overlaps.ts';

/** A page of the calendar is a week. */
export const DAYS_A_PAGE = 7;

/** So many entries of a day fit; the number of the others follows. */
const ENTRIES_A_DAY = 5;

/** What each thing is called. */
const WHAT_NAMES = {
  update: 'calendar.update',
  'survey-opening': 'calendar.surveyOpening',
  'survey-reminder': 'calendar.surveyReminder',
  'survey-results': 'calendar.surveyResults',
  'meetup-announcement': 'calendar.meetupAnnouncement',
  'meetup-reminder': 'calendar.meetupReminder',
  meetup: 'calendar.meetup',
  digest: 'calendar.digest',
} as const satisfies Readonly<Record<Scheduled['what'], MessageKey>>;

const dateOf = (edition: Edition, day: string): string => formatDate(edition, startOfLocalDay(day) ?? day);

/** What an entry is, and for whom: `Diweddariad: Canllaw newydd. Pob sianel`. */
const entryLine =
  ({ what, title, tells, awaitsApproval }: Scheduled, names: NamesById) =>
  (language: Language): string =>
    [
      `${say(language, WHAT_NAMES[what])}: ${title[language]}`,
      ...(tells ? audienceLines(tells.audience, names).map((line) => line(language)) : []),
      ...(awaitsApproval ? [say(language, 'calendar.awaitsApproval')] : []),
    ].join('. ');

const overlapLine =
  ([one, other]: Overlap) =>
  (language: Language): string =>
    `${say(language, 'calendar.overlap')}: ${one.title[language]}; ${other.title[language]}`;

const dayOf = (edition: Edition, { day, entries, overload }: Day, names: NamesById) => ({
  heading: dateOf(edition, day),
  warnings: linesIn(edition, [
    ...(overload ? overloadLines(overload) : []),
    ...overlapsOf(entries).map(overlapLine),
  ]),
  entries: entries.slice(0, ENTRIES_A_DAY).map((entry) => ({
    time: formatTime(edition, entry.at),
    text: onOneLine(edition, entryLine(entry, names)),
  })),
  more:
    entries.length > ENTRIES_A_DAY
      ? linesIn(edition, [saying('calendar.more', { entries: entries.length - ENTRIES_A_DAY })])
      : [],
});

/** A week of the calendar, by day, from the day `from` on; pages turn by a week, and never into the past. */
export function calendarCard(
  edition: Edition,
  days: readonly Day[],
  names: NamesById,
  { from, today }: { readonly from: string; readonly today: string },
): Card {
  const turn = (title: MessageKey, day: string): NextStep => ({
    ...{ title, verb: 'calendar.show' },
    data: { from: day },
  });
  const before = daysAfter(from, -DAYS_A_PAGE);
  return {
    template: 'calendar/calendar',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'calendar.title'),
      span: onOneLine(
        edition,
        (language) => `${dateOf(language, from)} – ${dateOf(language, daysAfter(from, DAYS_A_PAGE - 1))}`,
      ),
      empty: days.length > 0 ? [] : linesIn(edition, [saying('calendar.empty')]),
      days: days.map((day) => dayOf(edition, day, names)),
      buttons: buttonsIn(edition, [
        ...(from > today ? [turn('calendar.earlier', before > today ? before : today)] : []),
        turn('calendar.later', daysAfter(from, DAYS_A_PAGE)),
      ]),
    },
  };
}
