import type { Clock } from '../../../lib/clock.ts';
import { change } from '../../../storage/collection.ts';
import { surveyStillOpen } from '../errors.ts';
import { requireSurvey, type Records } from '../records.ts';
import { resultsOf } from './release-results.ts';
import type { StoredResults } from './stored-results.ts';

/** Opens the page of a closed survey's results to everybody, or closes it again. Twice is the same as once. */
export async function publish(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  surveyId: string,
  open: boolean,
): Promise<StoredResults> {
  const survey = await requireSurvey(records, surveyId);
  if (survey.state !== 'closed') throw surveyStillOpen({});
  const results = await resultsOf(records, survey);
  const changed = await change(records.results, results, (old): StoredResults | undefined =>
    old && (old.publishedAt !== null) !== open
      ? { ...old, publishedAt: open ? clock().toISOString() : null }
      : undefined,
  );
  return changed ?? results;
}

export const pagePathOf = (surveyId: string): string => `/surveys/${surveyId}`;
