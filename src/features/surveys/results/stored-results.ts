import type { Document } from '../../../storage/collection.ts';
import type { Release } from '../release/released.ts';

/** A release with the moment of it, ISO 8601. */
export interface Told {
  readonly at: string;
  readonly release: Release;
}

/** The ledger of a survey: everything that was ever shown of it, and nothing that was not. */
export interface StoredResults extends Document {
  readonly partition: 'results';
  readonly told: readonly Told[];
  /** The last day, `YYYY-MM-DD`, on which interim results were looked for: once a day, whatever came of it. */
  readonly lookedOn: string | null;
  /** What came of the close; `null` before it. */
  readonly outcome: 'told' | 'too-few' | 'too-few-new' | null;
  /** Since when everybody may open the page of the results; `null`: nobody may. */
  readonly publishedAt: string | null;
}

export const noResults = (surveyId: string): StoredResults => ({
  id: surveyId,
  ...{ partition: 'results', told: [], lookedOn: null, outcome: null, publishedAt: null },
});
