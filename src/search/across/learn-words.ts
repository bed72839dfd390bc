/** Two texts that say the same, as words. */
export type Parallel = readonly [one: readonly string[], other: readonly string[]];

/** By word, the words that may stand for it in the other language, each with how likely that is. */
export type Alignments = ReadonlyMap<string, ReadonlyMap<string, number>>;

const ROUNDS = 6;
/** Longer texts tell next to nothing of single words, and cost the most. */
const LONGEST = 120;
/** What two words must be to each other, in both directions, not to be chance. */
const LEAST = 0.1;

/** One round: what each word gives to each, when every word of the other text is shared out among those it may come from. */
function shareOut(pairs: readonly Parallel[], likely: Alignments): Alignments {
  const shares = new Map<string, Map<string, number>>();
  for (const [one, other] of pairs) {
    for (const target of other) {
      const ways = one.map((source) => (likely.size === 0 ? 1 : (likely.get(source)?.get(target) ?? 0)));
      const all = ways.reduce((sum, way) => sum + way, 0);
      one.forEach((source, at) => {
        const share = (ways[at] ?? 0) / all;
        const row = shares.get(source) ?? new Map<string, number>();
        shares.set(source, row.set(target, (row.get(target) ?? 0) + share));
      });
    }
  }
  for (const row of shares.values()) {
    const all = [...row.values()].reduce((sum, share) => sum + share, 0);
    for (const [target, share] of row) row.set(target, share / all);
  }
  return shares;
}

/** IBM Model 1: which words of the second texts come from which of the first. */
function align(pairs: readonly Parallel[]): Alignments {
  let likely: Alignments = new Map();
  for (let round = 0; round < ROUNDS; round += 1) likely = shareOut(pairs, likely);
  return likely;
}

/**
 * Learns from parallel texts what words are in the other language. Only what holds in both directions is kept, as the
 * geometric mean of the two: a word that merely often stands near another does not come back from it.
 */
export function learnWords(parallels: readonly Parallel[]): Alignments {
  const pairs = parallels.filter(
    ([one, other]) => one.length > 0 && other.length > 0 && one.length <= LONGEST && other.length <= LONGEST,
  );
  const there = align(pairs);
  const back = align(pairs.map(([one, other]): Parallel => [other, one]));
  return new Map(
    [...there].map(([source, row]) => {
      const kept = [...row]
        .map(([target, way]) => [target, Math.sqrt(way * (back.get(target)?.get(source) ?? 0))] as const)
        .filter(([, likelihood]) => likelihood > LEAST);
      return [source, new Map(kept)];
    }),
  );
}
