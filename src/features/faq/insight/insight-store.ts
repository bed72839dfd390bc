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
  /** Whether managers have been told of a week. */
  isTold(week: string): Promise<boolean>;
  markTold(week: string): Promise<void>;
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
    isTold: async (week) => (await told.get('told', week)) !== undefined,
    async markTold(week) {
      await told.create({ partition: 'told', id: week });
    },
  };
}
