import type { SectionFeedback } from '../feedback/feedback-counts.ts';
import { NONE, type GuideCount, type WeekCount } from './week-count.ts';

/**
 * No topic, group, word or guide is shown that counts fewer than this, and no share out of fewer: as in surveys, what one or
 * two people did is theirs. How many questions a week had, in which language, is shown as it is: it says nothing of anybody.
 */
export const LEAST = 5;

/** So many groups, words and guides are of use to whoever reads it. */
const MOST = 10;
const MOST_WORDS = 6;

/** A guide that did not help. `disliked`, `reports`: of its sections, by whole months. */
export interface FailingGuide extends GuideCount {
  readonly slug: string;
  readonly disliked: number;
  readonly reports: number;
}

/** What managers learn of the questions of some weeks. */
export interface InsightReport {
  readonly asked: number;
  /** Of those asked, in whole per cent; `null` where too few asked. */
  readonly answeredShare: number | null;
  readonly weeks: readonly {
    readonly week: string;
    readonly asked: number;
    readonly welsh: number;
    readonly english: number;
    readonly either: number;
    readonly answeredShare: number | null;
  }[];
  /** `topic`: its id, or null for what is about none. */
  readonly topics: readonly {
    readonly topic: string | null;
    readonly asked: number;
    readonly answeredShare: number | null;
  }[];
  /** `nearest`: the slug of the guide that came closest. */
  readonly unanswered: readonly {
    readonly nearest: string | null;
    readonly count: number;
    readonly words: readonly string[];
  }[];
  /** The guides that did not help, the worst first. */
  readonly guides: readonly FailingGuide[];
}

const orNull = (key: string): string | null => (key === NONE ? null : key);
const shareOf = (part: number, whole: number): number | null =>
  whole < LEAST ? null : Math.round((100 * part) / whole);
const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

/** The entries of many counts by their key. */
function gathered<T>(counts: readonly Readonly<Record<string, T>>[]): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, T[]>();
  for (const count of counts)
    for (const [key, value] of Object.entries(count)) all.set(key, [...(all.get(key) ?? []), value]);
  return all;
}

function weeksIn(counts: readonly WeekCount[]): InsightReport['weeks'] {
  const names = [...new Set(counts.map(({ week }) => week))].sort();
  return names.map((week) => {
    const here = counts.filter((count) => count.week === week);
    const askedIn = (language: WeekCount['language']): number =>
      sum(
        here.filter((count) => count.language === language),
        ({ asked }) => asked,
      );
    const asked = sum(here, (count) => count.asked);
    const answeredShare = shareOf(
      sum(here, ({ answered }) => answered),
      asked,
    );
    return {
      week,
      asked,
      welsh: askedIn('cy'),
      english: askedIn('en'),
      either: askedIn('both'),
      answeredShare,
    };
  });
}

const failuresOf = ({ near, askedPerson, disliked, reports }: FailingGuide): number =>
  near + askedPerson + disliked + reports;

/** `en/business-case#risks` stands in the guide `business-case`. */
const slugOf = (section: string): string => section.replace(/^[^/]*\//, '').replace(/#.*$/, '');

function guidesIn(
  counts: readonly WeekCount[],
  opinions: readonly SectionFeedback[],
): readonly FailingGuide[] {
  const counted = gathered(counts.map((count) => count.guides));
  const slugs = new Set([...counted.keys(), ...opinions.map(({ section }) => slugOf(section))]);
  return [...slugs].map((slug) => {
    const all = counted.get(slug) ?? [];
    const said = opinions.filter(({ section }) => slugOf(section) === slug);
    return {
      slug,
      answered: sum(all, ({ answered }) => answered),
      near: sum(all, ({ near }) => near),
      askedPerson: sum(all, ({ askedPerson }) => askedPerson),
      disliked: sum(said, ({ dislikes }) => dislikes),
      reports: sum(said, ({ reports }) => reports),
    };
  });
}

/** What may be said of those counts. */
export function reportOf(counts: readonly WeekCount[], opinions: readonly SectionFeedback[]): InsightReport {
  const asked = sum(counts, (count) => count.asked);
  const topics = [...gathered(counts.map((count) => count.topics))].map(([key, all]) => {
    const number = sum(all, (one) => one.asked);
    const answered = sum(all, (one) => one.answered);
    return { topic: orNull(key), asked: number, answeredShare: shareOf(answered, number) };
  });
  const unanswered = [...gathered(counts.map((count) => count.unanswered))].map(([key, all]) => ({
    nearest: orNull(key),
    count: sum(all, ({ count }) => count),
    words: [...gathered(all.map(({ words }) => words))]
      .map(([word, numbers]) => ({ word, number: sum(numbers, (one) => one) }))
      .filter(({ number }) => number >= LEAST)
      .sort((a, b) => b.number - a.number || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ word }) => word),
  }));
  return {
    asked,
    answeredShare: shareOf(
      sum(counts, ({ answered }) => answered),
      asked,
    ),
    weeks: weeksIn(counts),
    topics: topics.filter((one) => one.asked >= LEAST).sort((a, b) => b.asked - a.asked),
    unanswered: unanswered
      .filter(({ count }) => count >= LEAST)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST),
    guides: guidesIn(counts, opinions)
      .filter((guide) => failuresOf(guide) >= LEAST)
      .sort((a, b) => failuresOf(b) - failuresOf(a))
      .slice(0, MOST),
  };
}
