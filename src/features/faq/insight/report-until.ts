import type { Clock } from '../../../lib/clock.ts';
import type { Shelf } from '../shelf.ts';
import { reportOf, type InsightReport } from './insight-report.ts';
import type { InsightStore } from './insight-store.ts';
import { weekOf } from './week-count.ts';

export interface ShowingInsight {
  readonly store: InsightStore;
  readonly shelf: Shelf;
  readonly clock: Clock;
}

export const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** Four weeks show a change without hiding the last one. */
export const WEEKS_SHOWN = 4;

/** The report of so many weeks: the last one is that of `until`. */
export async function reportUntil(store: InsightStore, until: Date, weeks: number): Promise<InsightReport> {
  const names = Array.from({ length: weeks }, (_, back) =>
    weekOf(new Date(until.getTime() - back * WEEK_MS)),
  );
  return reportOf((await Promise.all(names.map((week) => store.week(week)))).flat());
}
