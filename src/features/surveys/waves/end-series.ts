import { change } from '../../../storage/collection.ts';
import { unknownSeries } from '../errors.ts';
import type { Records } from '../records.ts';
import type { Series } from './series.ts';

/** Changes a series, or throws `unknown_series`. */
export async function changeSeries(
  { series }: Pick<Records, 'series'>,
  id: string,
  to: (old: Series) => Series,
): Promise<Series> {
  const changed = await change(series, { partition: 'series', id }, (old) => old && to(old));
  if (!changed) throw unknownSeries({});
  return changed;
}

/** Lets no further wave come; those that were stay. Ending twice keeps the first moment. */
export const endSeries = (records: Pick<Records, 'series'>, id: string, now: Date): Promise<Series> =>
  changeSeries(records, id, (old) => ({ ...old, endedAt: old.endedAt ?? now.toISOString() }));
