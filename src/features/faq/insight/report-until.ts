import type { Clock } from '../../../lib/clock.ts';
import { localDay } from '../../../language/dates.ts';
import { bySection, type FeedbackCount, type SectionFeedback } from '../feedback/feedback-counts.ts';
import type { Report } from '../feedback/report.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { reportOf, type InsightReport } from './insight-report.ts';
import type { InsightStore } from './insight-store.ts';
import { weekOf } from './week-count.ts';

export interface ShowingInsight {
  readonly store: InsightStore;
  readonly shelf: Shelf;
  /** What members said of answers: thumbs by month, and reports. */
  readonly opinions: {
    months(since: string): Promise<readonly FeedbackCount[]>;
    reports(): Promise<readonly Pick<Report, 'sections' | 'reportedAt'>[]>;
  };
  readonly clock: Clock;
}

export const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** Four weeks show a change without hiding the last one. */
export const WEEKS_SHOWN = 4;

const monthOf = (at: Date): string => localDay(at).slice(0, 7);

/** The thumbs and reports of the months in which the time from `from` to `until` lies, by section. */
async function opinionsOf(
  { months, reports }: ShowingInsight['opinions'],
  from: Date,
  until: Date,
): Promise<readonly SectionFeedback[]> {
  const [first, last] = [monthOf(from), monthOf(until)];
  const isWithin = (month: string): boolean => month >= first && month <= last;
  return bySection(
    (await months(first)).filter(({ id }) => isWithin(id)),
    (await reports()).filter(({ reportedAt }) => isWithin(monthOf(new Date(reportedAt)))),
  );
}

/** The report of so many weeks: the last one is that of `until`. */
export async function reportUntil(
  { store, opinions }: Pick<ShowingInsight, 'store' | 'opinions'>,
  until: Date,
  weeks: number,
): Promise<InsightReport> {
  const days = Array.from({ length: weeks }, (_, back) => new Date(until.getTime() - back * WEEK_MS));
  const counts = (await Promise.all(days.map((day) => store.week(weekOf(day))))).flat();
  return reportOf(counts, await opinionsOf(opinions, days.at(-1) ?? until, until));
}
