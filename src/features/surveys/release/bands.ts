/** The three bands in which ratings from 0 to 10 are summed up: rounded first, so that they are most exact. */
export const BANDS = [
  [0, 1, 2, 3, 4, 5, 6],
  [7, 8],
  [9, 10],
] as const;

const RATINGS = BANDS.flat().map(String);

/** Whether these are the ratings from 0 to 10. */
export const isLongScale = (keys: readonly string[]): boolean =>
  keys.length === RATINGS.length && RATINGS.every((rating) => keys.includes(rating));
