import { DateTime } from 'luxon';

/** When a channel wants no messages, by the clock on its wall. Pure: the moment is an argument. */

const ZONE = 'Europe/London';
const inLondon = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: ZONE });

const HOUR_MS = 60 * 60_000;
let lastWeek = { hour: NaN, week: '' };

/** The week that a moment belongs to, as in `2026-W07`. Weeks begin on Monday, and with an hour. */
export function weekOf(at: Date): string {
  const hour = Math.floor(at.getTime() / HOUR_MS);
  if (lastWeek.hour !== hour) lastWeek = { hour, week: inLondon(at).toFormat("kkkk-'W'WW") };
  return lastWeek.week;
}

/** Monday, 00:00, of the week after. */
export const nextWeek = (at: Date): Date => inLondon(at).startOf('week').plus({ weeks: 1 }).toJSDate();

/** When a pause that lasts until a local date ends, or `undefined` when it is over. */
export function pauseEnd(pausedUntil: string, at: Date): Date | undefined {
  const end = DateTime.fromISO(pausedUntil, { zone: ZONE }).startOf('day').toJSDate();
  return end > at ? end : undefined;
}

/**
 * When the quiet hours in which `at` falls end, or `undefined` outside of them. `to` itself is not quiet any more.
 * Equal times are no quiet hours. In the night in which an hour comes twice, both are as quiet as the clock says.
 */
export function quietEnd({ from, to }: { from: string; to: string }, at: Date): Date | undefined {
  const here = inLondon(at);
  const time = here.toFormat('HH:mm');
  const isQuiet = from <= to ? from <= time && time < to : from <= time || time < to;
  if (!isQuiet) return undefined;
  const day = here.startOf('day').plus({ days: to <= time ? 1 : 0 });
  const end = day.set({ hour: Number(to.slice(0, 2)), minute: Number(to.slice(3)) });
  return (end.toJSDate() > at ? end : end.plus({ hours: 1 })).toJSDate();
}
