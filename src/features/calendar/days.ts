import { DateTime } from 'luxon';
import type { Overload, Scheduled, Told } from '../../chat/announcing/scheduled.ts';
import { localDay, startOfLocalDay, ZONE } from '../../language/dates.ts';
import { overloadsOf } from './overload.ts';
import type { Parts } from './parts.ts';

/** A day of the calendar on which something happens. */
export interface Day {
  /** `2026-12-01`, in Europe/London. */
  readonly day: string;
  /** The earliest first. */
  readonly entries: readonly Scheduled[];
  /** Absent where no channel gets too much. */
  readonly overload?: Overload;
}

/** The day so many days later, by the calendar. */
export const daysAfter = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: ZONE }).plus({ days }).toISODate() ?? day;

/** The moment at which a local day begins. */
const beginOf = (day: string): Date => startOfLocalDay(day) ?? new Date(day);

const isTold = (told: Told | null): told is Told => told !== null;

/**
 * Everything from the first day up to, and without, the day `to`; what lies in the past is over and is left out, but what
 * channels were told today counts where they get more today.
 */
export async function daysBetween(
  { clock, scheduled, toldOn, channels, dailyLimit }: Parts,
  from: string,
  to: string,
): Promise<readonly Day[]> {
  const days = new Map<string, Scheduled[]>();
  const begin = new Date(Math.max(beginOf(from).getTime(), clock().getTime()));
  for await (const entry of scheduled(begin, beginOf(to))) {
    const day = localDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const tellings = new Map(
    [...days].map(([day, entries]) => [day, entries.map(({ tells }) => tells).filter(isTold)]),
  );
  const today = localDay(clock());
  const ids = new Set(days.get(today)?.map(({ id }) => id));
  if (ids.size > 0)
    for await (const { id, told } of toldOn(today)) if (!ids.has(id)) tellings.get(today)?.push(told);
  const overloads = await overloadsOf(channels(), tellings, dailyLimit);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, entries]) => {
      const overload = overloads.get(day);
      return {
        day,
        entries: [...entries].sort((a, b) => (a.at < b.at ? -1 : 1)),
        ...(overload && { overload }),
      };
    });
}
