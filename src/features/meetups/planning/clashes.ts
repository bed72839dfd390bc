import type { Scheduled } from '../../../chat/announcing/scheduled.ts';
import { localDay } from '../../../language/dates.ts';
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

/** When a meetup is, and on which days in Europe/London. */
interface Span {
  readonly begins: Date;
  readonly ends: Date;
  readonly days: readonly [first: string, last: string];
}

function spanOf({ start, minutes }: { readonly start: string; readonly minutes: number }): Span {
  const begins = new Date(start);
  const ends = new Date(begins.getTime() + minutes * 60_000);
  return { begins, ends, days: [localDay(begins), localDay(ends)] };
}

/** How something stands to a meetup; `undefined`: they do not disturb each other. */
function clashOf(entry: Scheduled, { begins, ends, days: [first, last] }: Span): Clash['kind'] | undefined {
  const day = localDay(entry.at);
  const isSameDay = first <= day && day <= last;
  if (entry.what === 'update') return isSameDay ? 'update' : undefined;
  if (entry.what !== 'meetup') return undefined;
  const [from, until] = [new Date(entry.at), new Date(entry.until ?? entry.at)];
  if (from < ends && begins < until) return 'overlaps';
  return isSameDay ? 'sameDay' : undefined;
}

/** The worst first. */
const ORDER: readonly Clash['kind'][] = ['overlaps', 'sameDay', 'update'];

/**
 * What else is in the calendar on the days of a meetup, or of the parts of a series: meetups, those that overlap first, and
 * updates to channels; each named once. `except` are the meetups themselves.
 */
export async function clashesOf(
  { scheduled }: Pick<Parts, 'scheduled'>,
  times: readonly { readonly start: string; readonly minutes: number }[],
  except: readonly string[] = [],
): Promise<readonly Clash[]> {
  const spans = times.map(spanOf);
  const own = new Set(except.map(startEntryOf));
  // What began the day before may still go on; what follows later on the last day counts too.
  const from = Math.min(...spans.map(({ begins }) => begins.getTime())) - DAY_MS;
  const to = Math.max(...spans.map(({ ends }) => ends.getTime())) + DAY_MS;
  const found: Clash[] = [];
  if (spans.length === 0) return found;
  for await (const entry of scheduled(new Date(from), new Date(to))) {
    if (own.has(entry.id)) continue;
    const kinds = spans.map((span) => clashOf(entry, span));
    const kind = ORDER.find((one) => kinds.includes(one));
    if (kind) found.push({ kind, entry });
  }
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)).slice(0, MOST);
}
