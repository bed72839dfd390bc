import { releaseOf } from './release.ts';
import { listBallots, type Records, type StoredRelease } from './records.ts';
import type { Survey } from './survey.ts';

/**
 * The results of a closed survey. Counted once and then frozen: what was shown yesterday is shown today, so that
 * nobody learns about one person from the difference. The key is gone before the first ballot is read.
 */
export async function resultsOf(records: Records, survey: Survey): Promise<StoredRelease> {
  const { id } = survey;
  const frozen = await records.results.get('results', id);
  if (frozen) return frozen.value;
  await records.keys.remove('keys', id);
  const counted = { id, partition: 'results', ...releaseOf(survey, await listBallots(records, id)) } as const;
  // When another process counted at the same time, its result stands.
  if ((await records.results.create(counted)) === 'exists') return resultsOf(records, survey);
  return counted;
}
