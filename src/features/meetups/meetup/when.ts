import { formatDateTime, formatTime, localDay } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { endOf, type Meetup } from './meetup.ts';

/** `Dydd Mawrth 14 Gorffennaf 2026, 14:00–15:30`; a meetup past midnight shows both days. */
export function whenIn(edition: Edition, meetup: Pick<Meetup, 'start' | 'minutes'>): string {
  const end = endOf(meetup);
  const isOneDay = localDay(end) === localDay(meetup.start);
  return onOneLine(edition, (language) => {
    const until = isOneDay ? formatTime(language, end) : ` ${formatDateTime(language, end)}`;
    return `${formatDateTime(language, meetup.start)}–${until}`;
  });
}
