import { DateTime } from 'luxon';
import type { Language } from './bilingual.ts';
import type { Edition } from './edition.ts';
import { onOneLine } from './one-line.ts';

/** The time zone of the community: what is written without a zone is meant here, and all times are shown here. */
export const ZONE = 'Europe/London';

/** A moment: ISO 8601 as it is stored, or a Date. */
export type Instant = string | Date;

const LOCALES: Readonly<Record<Language, string>> = { cy: 'cy-GB', en: 'en-GB' };

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

const formatter = (language: Language, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: ZONE });
  return (instant: Instant): Parts =>
    Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
};
const perLanguage = (options: Intl.DateTimeFormatOptions) => ({
  cy: formatter('cy', options),
  en: formatter('en', options),
});

const DAY = perLanguage({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const TIME = perLanguage({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

// Put together by hand: ICU's own patterns have a comma after the weekday and "am"/"at" before the time, which
// neither Welsh nor English public bodies write.
const dateIn = (language: Language, instant: Instant): string => {
  const { weekday = '', day = '', month = '', year = '' } = DAY[language](instant);
  return `${weekday} ${day} ${month} ${year}`;
};
const timeIn = (language: Language, instant: Instant): string => {
  const { hour = '', minute = '' } = TIME[language](instant);
  return `${hour}:${minute}`;
};

/** `Dydd Mawrth 14 Gorffennaf 2026`; for both languages on one line, Welsh first, with ` / ` between. */
export const formatDate = (edition: Edition, instant: Instant): string =>
  onOneLine(edition, (language) => dateIn(language, instant));

/** `14:00`, the same in every language. */
export const formatTime = (edition: Edition, instant: Instant): string =>
  onOneLine(edition, (language) => timeIn(language, instant));

/** `Dydd Mawrth 14 Gorffennaf 2026, 14:00`; for both languages on one line, Welsh first, with ` / ` between. */
export const formatDateTime = (edition: Edition, instant: Instant): string =>
  onOneLine(edition, (language) => `${dateIn(language, instant)}, ${timeIn(language, instant)}`);

const MONTH = perLanguage({ month: 'long' });

/** The name of a month from 1 to 12: `Awst`; on one line for both languages. */
export const formatMonth = (edition: Edition, month: number): string =>
  onOneLine(edition, (language) => MONTH[language](new Date(Date.UTC(2026, month - 1, 15))).month ?? '');

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/**
 * The moment that a local time in Europe/London, or in another zone, means: `2026-12-01T14:00`, seconds allowed. `undefined` for what is
 * no such text, for a date that does not exist, and for the hour that is skipped when the clocks go forward.
 * Of the hour that comes twice when they go back, the first is meant.
 */
export function localToInstant(local: string, zone: string = ZONE): Date | undefined {
  if (!LOCAL.test(local)) return undefined;
  const meant = DateTime.fromISO(local, { zone });
  if (!meant.isValid) return undefined;
  const [first = meant] = meant.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return first.toFormat("yyyy-MM-dd'T'HH:mm:ss").startsWith(local) ? first.toJSDate() : undefined;
}

/** The local time in Europe/London of a moment, as `2026-12-01T14:00`: what a form shows and takes. */
export const instantToLocal = (instant: Instant): string =>
  DateTime.fromJSDate(new Date(instant), { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm");

/** The local day in Europe/London of a moment, as `2026-12-01`. */
export const localDay = (instant: Instant): string => instantToLocal(instant).slice(0, 10);

/** The first moment of a local day (`2026-12-01`) in Europe/London; `undefined` for a day that does not exist. */
export const startOfLocalDay = (day: string): Date | undefined => localToInstant(`${day}T00:00`);
