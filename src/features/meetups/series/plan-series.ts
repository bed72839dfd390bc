import type { Parts } from '../parts.ts';
import { followParts } from './follow-series.ts';
import { newSeries, type SeriesPlan } from './series.ts';

/**
 * Plans a series for good: one write says all of it. Its parts are made from that, now and, should the house fall, at the
 * next tick. The same id again changes nothing.
 */
export async function planSeries(
  parts: Pick<Parts, 'meetups' | 'series' | 'clock' | 'nudge' | 'publicUrl'>,
  id: string,
  plan: SeriesPlan,
): Promise<void> {
  const series = newSeries(id, plan, parts.clock());
  await parts.series.add(series);
  await followParts(parts, await parts.series.get(id));
  parts.nudge();
}
