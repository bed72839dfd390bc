import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';

/** The shorthand of official statistics in Wales: `c` confidential, `k` a low figure that rounds to nothing. */
export type Mark = 'c' | 'k';

/** The mark that stands in place of a released count, if one does. */
export const markOf = (count: number | null): Mark | null =>
  count === null ? 'c' : count === 0 ? 'k' : null;

/** A mark as it is written: the same in both languages, as StatsWales and StatsCymru have it. */
export const written = (mark: Mark): string => `[${mark}]`;

/** What a mark means, in words. */
export const meaningOf = (mark: Mark): Bilingual => sayBoth(mark === 'c' ? 'surveys.markC' : 'surveys.markK');
