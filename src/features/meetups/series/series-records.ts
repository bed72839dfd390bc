import { change, listAll, type Database } from '../../../storage/collection.ts';
import { seriesNotFound } from '../errors.ts';
import { readSeries, type StoredSeries } from './read-series.ts';
import { SERIES, type Series } from './series.ts';

/** The series that are kept, for good. */
export interface SeriesRecords {
  find(id: string): Promise<Series | undefined>;
  /** Throws `meetup_series_not_found`. */
  get(id: string): Promise<Series>;
  /** Writes a series that is not there yet; writing it again changes nothing. */
  add(series: Series): Promise<void>;
  /** `decide` may throw, or return `undefined` to leave it. Throws `meetup_series_not_found`. */
  change(id: string, decide: (old: Series) => Series | undefined): Promise<Series>;
  /** The latest planned first. */
  all(): AsyncIterable<Series>;
  /** Those of which something is still to be done. */
  behind(): AsyncIterable<Series>;
}

export function openSeriesRecords(database: Database): SeriesRecords {
  const records = database.collection<StoredSeries>('meetup-series');
  const find = async (id: string) => {
    const stored = await records.get(SERIES, id);
    return stored && readSeries(stored.value);
  };

  return {
    find,
    async get(id) {
      const series = await find(id);
      if (!series) throw seriesNotFound({});
      return series;
    },
    async add(series) {
      await records.create(series);
    },
    async change(id, decide) {
      const changed = await change(records, { partition: SERIES, id }, (old) => {
        if (!old) throw seriesNotFound({});
        return decide(readSeries(old));
      });
      if (!changed) throw seriesNotFound({});
      return readSeries(changed);
    },
    async *all() {
      const query = { partition: SERIES, orderBy: 'plannedAt', descending: true } as const;
      for await (const { value } of listAll(records, query)) yield readSeries(value);
    },
    async *behind() {
      for await (const { value } of listAll(records, { partition: SERIES, where: { isBehind: true } }))
        yield readSeries(value);
    },
  };
}
