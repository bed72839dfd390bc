/** How good rankings are. Every figure is a mean over questions, between 0 and 1; more is better. */

type Grades = ReadonlyMap<string, number>;

const DEEPEST = 10;

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, DEEPEST).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);

/** nDCG@10 with linear gains, as the published benchmarks count it. */
const ndcg = (ids: readonly string[], grades: Grades): number =>
  gainOf(ids.map((id) => grades.get(id) ?? 0)) / gainOf([...grades.values()].sort((a, b) => b - a));

const reciprocalRank = (ids: readonly string[], grades: Grades): number => {
  const place = ids.slice(0, DEEPEST).findIndex((id) => grades.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
};

const recall = (ids: readonly string[], grades: Grades, depth: number): number =>
  ids.slice(0, depth).filter((id) => grades.has(id)).length / grades.size;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** To three places. */
export const round = (value: number): number => Math.round(1000 * value) / 1000;

/** One question as it went. */
export interface Asked {
  readonly kind: string | undefined;
  /** Nothing when the question is out of scope. */
  readonly relevant: Grades | undefined;
  /** What was found, best first. */
  readonly ids: readonly string[];
  /** How sure the engine was of the first. */
  readonly confidence: number;
  readonly milliseconds: number;
}

/** How often a question in scope is surer than one out of scope: 0.5 is chance. */
function auc(right: readonly Asked[], wrong: readonly Asked[]): number {
  const sorted = wrong.map(({ confidence }) => confidence).sort((a, b) => a - b);
  /** How many stand before `value`, or, with `orEqual`, not behind it. */
  const before = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const held = sorted[middle] ?? 0;
      if (held < value || (orEqual && held === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (
    mean(right.map(({ confidence }) => (before(confidence, false) + before(confidence, true)) / 2)) /
    wrong.length
  );
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/** The figures of some questions. Without a question in scope, or out of it, what needs one is left out. */
export function figuresOf(asked: readonly Asked[], strangers: readonly Asked[], peers = asked) {
  const known = asked.flatMap(({ relevant, ids }) => (relevant ? [{ ids, relevant }] : []));
  const right = (known.length > 0 ? asked : peers).filter(({ relevant }) => relevant);
  const wrong = strangers.length > 0 ? strangers : [];
  const times = asked.map(({ milliseconds }) => milliseconds);
  return {
    ...(known.length > 0 && {
      ndcg10: round(mean(known.map(({ ids, relevant }) => ndcg(ids, relevant)))),
      mrr10: round(mean(known.map(({ ids, relevant }) => reciprocalRank(ids, relevant)))),
      recall1: round(mean(known.map(({ ids, relevant }) => recall(ids, relevant, 1)))),
      recall5: round(mean(known.map(({ ids, relevant }) => recall(ids, relevant, 5)))),
    }),
    ...(right.length > 0 && wrong.length > 0 && { auc: round(auc(right, wrong)) }),
    p50Ms: round(percentile(times, 0.5)),
    p99Ms: round(percentile(times, 0.99)),
    queries: asked.length,
  };
}
