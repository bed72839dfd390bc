import { capacityTaken, seriesCancelled } from '../errors.ts';
import { countsOf } from '../joining/reply.ts';
import { hasStarted, type MeetupContent } from '../meetup/meetup.ts';
import { changesOf } from '../planning/change-meetup.ts';
import type { Parts } from '../parts.ts';
import { followParts } from './follow-series.ts';
import { partsOf } from './series-announcement.ts';
import { newSeries, type Series, type SeriesPlan } from './series.ts';

type Planning = Pick<Parts, 'meetups' | 'series' | 'replies' | 'clock' | 'nudge' | 'publicUrl' | 'live'>;

/**
 * Plans a series for good: one write says all of it. Its parts are made from that, now and, should the house fall, at the
 * next tick. The same id again changes nothing.
 */
export async function planSeries(parts: Planning, id: string, plan: SeriesPlan): Promise<void> {
  const series = newSeries(id, plan, parts.clock());
  await parts.series.add(series);
  await followParts(parts, await parts.series.get(id));
  parts.nudge();
}

/** How many have a place in the part that has most of them, among those to come. */
async function mostComing(parts: Planning, id: string): Promise<number> {
  const now = parts.clock();
  let most = 0;
  for (const part of await partsOf(parts, await parts.series.get(id)))
    if (part.state === 'planned' && !hasStarted(part, now))
      most = Math.max(most, countsOf(await parts.replies.of(part.id)).yes);
  return most;
}

/**
 * Changes what all parts to come share. Throws `meetup_series_not_found`, `meetup_series_cancelled`, and
 * `meetup_capacity_taken` when fewer places are left than there are people who said yes to one part.
 */
export async function changeSeries(
  parts: Planning,
  id: string,
  changes: Partial<MeetupContent>,
): Promise<Series> {
  const coming = changes.capacity === undefined ? 0 : await mostComing(parts, id);
  if (changes.capacity !== undefined && changes.capacity < coming) throw capacityTaken({ coming });
  const series = await parts.series.change(id, (old) => {
    if (old.state === 'cancelled') throw seriesCancelled({});
    if (!changesOf(old.content, changes)) return undefined;
    return {
      ...old,
      content: { ...old.content, ...changes },
      pending: { ...old.pending, ...changes },
      revision: old.revision + 1,
      isBehind: true,
    };
  });
  parts.nudge();
  return series;
}

/** Calls off every part that has not begun. Again: nothing changes. Throws `meetup_series_not_found`. */
export async function cancelSeries(parts: Planning, id: string): Promise<Series> {
  const now = parts.clock().toISOString();
  const series = await parts.series.change(id, (old) =>
    old.state === 'cancelled' ? undefined : { ...old, state: 'cancelled', cancelledAt: now, isBehind: true },
  );
  parts.nudge();
  return series;
}
