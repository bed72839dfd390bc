import { inAYear, MEASURES, type Benefit, type Measure } from '../kinds/benefit.ts';
import { isPublic } from '../post.ts';
import type { ShelfEntry } from '../shelf/entry.ts';

/** What benefits add up to, in one measure. What recurs counts for a year; what happened once stands by itself. */
export interface Total {
  readonly measure: Measure;
  readonly inAYear: number;
  readonly once: number;
  /** How many say so. */
  readonly told: number;
}

/** Adds up; measures that nobody used are left out. */
export function totalsOf(benefits: readonly Benefit[]): readonly Total[] {
  return MEASURES.map((measure): Total => {
    const those = benefits.filter((one) => one.measure === measure);
    const sum = (some: readonly Benefit[]) => some.reduce((total, one) => total + inAYear(one), 0);
    return {
      measure,
      inAYear: sum(those.filter(({ period }) => period !== 'once')),
      once: sum(those.filter(({ period }) => period === 'once')),
      told: those.length,
    };
  }).filter(({ told }) => told > 0);
}

/** What posts say of themselves, and what readers say that a post brought them. Public posts alone. */
export function benefitsIn(entries: readonly ShelfEntry[]): {
  readonly ofPosts: readonly Benefit[];
  readonly ofReaders: readonly Benefit[];
} {
  const those = entries.filter(isPublic);
  return {
    ofPosts: those.flatMap(({ benefit }) => benefit ?? []),
    ofReaders: those.flatMap(({ helpedWith }) => helpedWith),
  };
}
