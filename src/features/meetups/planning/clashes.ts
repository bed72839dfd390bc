import type { Scheduled } from '../../../chat/scheduled.ts';
import { localDay, startOfLocalDay } from '../../../language/dates.ts';
import type { Parts } from '../parts.ts';
import { startEntryOf } from '../reminding/scheduled.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A preview names so many; more say no more than that the time is a bad one. */
const MOST = 5;

/** Something else at the same time, or on the same day, as a meetup. */
export interface Clash {
  readonly kind: 'overlaps' | 'sameDay' | 'update';
  readonly entry: Scheduled;
}

/** How two things stand to each other; `undefined`: they do not disturb each other. */
function clashOf(entry: Scheduled, start: Date, end: Date): Clash['kind'] | undefined {
  if (entry.what === 'update') return 'update';
  if (entry.what !== 'meetup') return undefined;
  const [begins, ends] = [new Date(entry.at), new Date(entry.until ?? entry.at)];
  return begins < end && start < ends ? 'overlaps' : 'sameDay';
}

/**
 * What else is in the calendar on the days of a meetup: meetups, those that overlap first, and updates to channels.
 * `except` are the meetups themselves.
 */
export async function clashesOf(
  { scheduled }: Pick<Parts, 'scheduled'>,
  times: readonly { readonly start: string; readonly minutes: number }[],
  except: readonly string[] = [],
): Promise<readonly Clash[]> {
  const found: Clash[] = [];
  const own = new Set(except.map(startEntryOf));
  for (const { start, minutes } of times) {
    const begins = new Date(start);
    const ends = new Date(begins.getTime() + minutes * 60_000);
    const day = startOfLocalDay(localDay(begins)) ?? begins;
    for await (const entry of scheduled(day, new Date(day.getTime() + DAY_MS))) {
      const kind = clashOf(entry, begins, ends);
      if (kind && !own.has(entry.id)) found.push({ kind, entry });
    }
  }
  const order: readonly Clash['kind'][] = ['overlaps', 'sameDay', 'update'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, MOST);
}
