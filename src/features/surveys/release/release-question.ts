import type { Counts, QuestionTally } from '../counting/tally.ts';
import { BANDS, isLongScale } from './bands.ts';
import { BASE, ceilToBase, floorToBase, shareOut, sumOf } from './rounding.ts';
import type { Cells, ReleasedQuestion } from './released.ts';
import { answersOf, isNearlyUnanimous } from './unanimity.ts';

const isSeveral = (tally: QuestionTally): boolean => tally.type === 'choice' && tally.several;

const confidential = (tally: QuestionTally): ReleasedQuestion => ({
  ...{
    question: tally.question,
    type: tally.type,
    several: isSeveral(tally),
    stands: false,
    n: null,
    declined: 0,
  },
  ...{ cells: {}, pairs: {}, groups: {} },
});

const named = (keys: readonly string[], values: readonly number[]): Cells =>
  Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0]));

/** Each ballot has one of these. */
function partition(counts: Counts, n: number, before: Cells): Cells | undefined {
  const keys = Object.keys(counts);
  const parts = isLongScale(keys) ? BANDS.map((band) => band.map(String)) : [keys];
  const countsIn = (part: readonly string[]): number[] => part.map((key) => counts[key] ?? 0);
  const seenIn = (part: readonly string[]): number[] => part.map((key) => before[key] ?? 0);
  const totals = shareOut(
    parts.map((part) => sumOf(countsIn(part))),
    n,
    { atLeast: parts.map((part) => sumOf(seenIn(part))) },
  );
  const rounded = parts.map((part, at) =>
    shareOut(countsIn(part), totals?.[at] ?? -1, { atLeast: seenIn(part) }),
  );
  if (rounded.some((part) => part === undefined)) return undefined;
  const cells = named(
    parts.flat(),
    rounded.flatMap((part) => part ?? []),
  );
  return named(
    keys,
    keys.map((key) => cells[key] ?? 0),
  );
}

/** A ballot may have several of these, and has one at least. Nearest, then raised until everybody can have one. */
function severally(counts: Counts, n: number, before: Cells): Cells | undefined {
  const keys = Object.keys(counts);
  const options = keys.map((key) => {
    const count = counts[key] ?? 0;
    const lowest = Math.max(floorToBase(count), before[key] ?? 0);
    const highest = Math.min(ceilToBase(count), n);
    const nearest = Math.round(count / BASE) * BASE;
    return { key, count, highest, value: Math.max(lowest, Math.min(nearest, highest)) };
  });
  const short = (n - sumOf(options.map(({ value }) => value))) / BASE;
  const mayRise = options
    .filter(({ value, highest }) => value < highest)
    .sort((a, b) => b.count - b.value - (a.count - a.value));
  if (options.some(({ value, highest }) => value > highest) || short > mayRise.length) return undefined;
  const risen = new Set(mayRise.slice(0, Math.max(0, short)).map(({ key }) => key));
  return named(
    keys,
    options.map(({ key, value }) => (risen.has(key) ? value + BASE : value)),
  );
}

/** Hides what nearly everybody chose, and with it the next most chosen, so that nobody can tell which of them it is. */
function hideUnanimous(cells: Cells, n: number): Cells {
  const byCount = Object.entries(cells).sort(([, a], [, b]) => (b ?? 0) - (a ?? 0));
  const unanimous = byCount.filter(([, count]) => isNearlyUnanimous(n, [count ?? 0])).length;
  if (unanimous === 0) return cells;
  const hidden = new Set(byCount.slice(0, Math.max(2, unanimous)).map(([key]) => key));
  return Object.fromEntries(
    Object.entries(cells).map(([key, count]) => [key, hidden.has(key) ? null : count]),
  );
}

/** `pairs[a][b]` for every two options. Who put neither before the other makes up the rest. */
function pairwise(
  pairs: Readonly<Record<string, Counts>>,
  answered: number,
  n: number,
  before: ReleasedQuestion['pairs'],
): ReleasedQuestion['pairs'] | undefined {
  const options = Object.keys(pairs);
  const released: Record<string, Record<string, number>> = Object.fromEntries(options.map((a) => [a, {}]));
  for (const [at, a] of options.entries()) {
    for (const b of options.slice(at + 1)) {
      const [first, second] = [pairs[a]?.[b] ?? 0, pairs[b]?.[a] ?? 0];
      const seen = { atLeast: [before[a]?.[b] ?? 0, before[b]?.[a] ?? 0, 0] };
      const shared = shareOut([first, second, answered - first - second], n, seen);
      if (!shared) return undefined;
      Object.assign(released[a] ?? {}, { [b]: shared[0] });
      Object.assign(released[b] ?? {}, { [a]: shared[1] });
    }
  }
  return released;
}

const firstChoices = (places: Readonly<Record<string, readonly number[]>>): Counts =>
  Object.fromEntries(Object.entries(places).map(([option, counts]) => [option, counts[0] ?? 0]));

/** What is counted of a question, cell by cell: in a ranking, the first choices. */
export const countsOf = (tally: QuestionTally): Counts => {
  if (tally.type === 'ranking') return firstChoices(tally.places);
  return tally.type === 'text' ? {} : tally.counts;
};

/** How everybody together answered one question. `everybody` is how many ballots there are, `shown` how many are told. */
export function releaseQuestion(
  tally: QuestionTally,
  everybody: number,
  shown: number,
  threshold: number,
  seen?: ReleasedQuestion,
): ReleasedQuestion {
  const { answered } = tally;
  const before = seen ?? confidential(tally);
  const standing = { ...before, stands: seen !== undefined };
  if (answered < threshold) return confidential(tally);
  const n = floorToBase(answered);
  const others = [tally.declined, everybody - answered - tally.declined];
  const declined = shareOut(others, shown - n, { atLeast: [before.declined, 0] })?.[0];
  // What cannot be rounded without going back behind what was seen before stays as it was seen.
  if (declined === undefined) return standing;
  const base = { ...confidential(tally), n, declined };
  if (tally.type === 'text') return base;
  if (tally.type === 'choice' && tally.several) {
    const cells = severally(tally.counts, n, before.cells);
    return cells ? { ...base, cells: hideUnanimous(cells, n) } : standing;
  }
  const cells = partition(countsOf(tally), n, before.cells);
  const pairs = tally.type === 'ranking' ? pairwise(tally.pairs, answered, n, before.pairs) : {};
  if (!cells || !pairs) return standing;
  return isNearlyUnanimous(n, answersOf(Object.keys(cells), Object.values(cells).map(Number)))
    ? confidential(tally)
    : { ...base, cells, pairs };
}
