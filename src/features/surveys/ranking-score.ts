/** How one option of a ranking did. */
export interface Standing {
  readonly option: string;
  /** 100 when everybody put it first, 0 when everybody put it last. */
  readonly score: number;
  /** The average place; 1 is first. */
  readonly meanRank: number;
  readonly firstChoices: number;
}

/**
 * Borda count. Of m options the one in place p gets m - p points. Options that a ballot left without a place share
 * the points that remain equally: with k places filled each of them gets (m - k - 1) / 2, so every ballot gives away
 * the same sum, and leaving places empty is neither rewarded nor punished. score = 100 * mean points / (m - 1),
 * meanRank = m - mean points. Best first; equals by first choices, then in the order of `options`.
 */
export function standings(options: readonly string[], orders: readonly (readonly string[])[]): Standing[] {
  const most = options.length - 1;
  const pointsIn = (order: readonly string[], option: string): number => {
    const place = order.indexOf(option);
    return place === -1 ? (most - order.length) / 2 : most - place;
  };
  return options
    .map((option) => {
      // Doubled, the points are whole numbers: the sum is exact, whatever the order of the ballots.
      const doubled = orders.reduce((sum, order) => sum + 2 * pointsIn(order, option), 0);
      const mean = orders.length === 0 ? 0 : doubled / (2 * orders.length);
      return {
        option,
        score: (100 * mean) / most,
        meanRank: options.length - mean,
        firstChoices: orders.filter(([first]) => first === option).length,
      };
    })
    .sort((a, b) => b.score - a.score || b.firstChoices - a.firstChoices);
}
