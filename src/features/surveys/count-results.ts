import { sealSurvey } from './asking/close-survey.ts';
import type { Survey } from './asking/survey.ts';
import { releaseOf } from './release.ts';
import type { Records, StoredRelease } from './records.ts';

/**
 * The results of a closed survey. Counted once and then frozen: what was shown yesterday is shown today, so that
 * nobody learns about one person from the difference. The ballots are sealed and the key is gone before the first one
 * is read.
 */
export async function resultsOf(records: Records, survey: Survey): Promise<StoredRelease> {
  const { id } = survey;
  const frozen = await records.results.get('results', id);
  if (frozen) return frozen.value;
  await sealSurvey(records, survey);
  const box = await records.ballots.open(survey);
  const counted = { id, partition: 'results', ...releaseOf(survey, box) } as const;
  // When another process counted at the same time, its result stands.
  if ((await records.results.create(counted)) === 'exists') return resultsOf(records, survey);
  return counted;
}
