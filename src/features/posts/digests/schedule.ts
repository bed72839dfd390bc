import { DateTime } from 'luxon';
import { localDay, localToInstant, ZONE } from '../../../language/dates.ts';
import type { Rhythm } from '../following/follower.ts';

/** On the clock of the community: late enough for most quiet hours to be over. */
const HOUR = '08:00';
/** A post that was written by another process just before the hour must have arrived by then. */
const SETTLED_MS = 2 * 60_000;

export type Beat = Exclude<Rhythm, 'none'>;

/** One round of digests: which rhythm, and on which local day. */
export interface Run {
  /** `daily-2026-12-01`. */
  readonly id: string;
  readonly beat: Beat;
  /** Posts up to this moment stand in it: ISO 8601. */
  readonly upTo: string;
  /** The same of the run before it. */
  readonly before: string;
}

const MONDAY = 1;
const isOn = (beat: Beat, day: DateTime): boolean =>
  beat === 'weekly' ? day.weekday === MONDAY : day.weekday <= 5;

const momentOf = (day: DateTime): Date =>
  localToInstant(`${day.toFormat('yyyy-MM-dd')}T${HOUR}`) ?? day.toJSDate();

function lastBefore(beat: Beat, day: DateTime): DateTime {
  let one = day;
  while (!isOn(beat, one)) one = one.minus({ days: 1 });
  return one;
}

const runOf = (beat: Beat, day: DateTime): Run => ({
  id: `${beat}-${day.toFormat('yyyy-MM-dd')}`,
  beat,
  upTo: momentOf(day).toISOString(),
  before: momentOf(lastBefore(beat, day.minus({ days: 1 }))).toISOString(),
});

/** The run of a local day, if there is one. */
export const runOn = (beat: Beat, day: DateTime): Run | undefined =>
  isOn(beat, day) ? runOf(beat, day) : undefined;

/** The run that is due at `now`: daily ones on working days, weekly ones on Mondays. A late start makes it up. */
export function runAt(beat: Beat, now: Date): Run {
  const settled = new Date(now.getTime() - SETTLED_MS);
  const today = DateTime.fromISO(localDay(settled), { zone: ZONE });
  const from = momentOf(today) <= settled ? today : today.minus({ days: 1 });
  return runOf(beat, lastBefore(beat, from));
}
