import { listAll, type Collection } from '../../../storage/collection.ts';
import type { Series } from './series.ts';

/** Every series, also those that have ended. There are few. */
export async function allSeries(collection: Collection<Series>): Promise<Series[]> {
  const found: Series[] = [];
  for await (const { value } of listAll(collection, { partition: 'series' })) found.push(value);
  return found;
}
