import type { Edition } from '../../../language/edition.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';
import { emptyWeek, weekOf, type WeekCount } from './week-count.ts';

/** Says that managers have been told of a week. */
interface ToldWeek extends Document {
  readonly partition: 'told';
}

/** The counts of questions, as this room keeps them. */
export interface InsightStore {
  count(language: Edition, now: Date, counted: (week: WeekCount) => WeekCount): Promise<void>;
  week(week: string): Promise<readonly WeekCount[]>;
  /** Notes that managers are being told of a week; false where that has been done. */
  claim(week: string): Promise<boolean>;
  release(week: string): Promise<void>;
}

const EDITIONS = ['cy', 'en', 'both'] as const;

export function openInsightStore(database: Database): InsightStore {
  const weeks = database.collection<WeekCount>('answer-insights');
  const told = database.collection<ToldWeek>('answer-insights-told');
  return {
    async count(language, now, counted) {
      const empty = emptyWeek(weekOf(now), language);
      await change(weeks, empty, (old = empty) => counted(old));
    },
    async week(week) {
      const found = await Promise.all(EDITIONS.map((language) => weeks.get('weeks', `${week}.${language}`)));
      return found.flatMap((stored) => (stored ? [stored.value] : []));
    },
    claim: async (week) => (await told.create({ partition: 'told', id: week })) === 'created',
    async release(week) {
      await told.remove('told', week);
    },
  };
}
