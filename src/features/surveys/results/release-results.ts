import { localDay } from '../../../language/dates.ts';
import { change } from '../../../storage/collection.ts';
import { sealSurvey } from '../asking/close-survey.ts';
import { mayShowEarly, type Survey } from '../asking/survey.ts';
import { countSurvey } from '../counting/count.ts';
import type { Records } from '../records.ts';
import { decideRelease, releaseExactly, type Decision } from '../release/release-survey.ts';
import type { Ledger, Release } from '../release/released.ts';
import { governing } from '../release/rules.ts';
import { shuffleComments } from './comments/comments.ts';
import { noResults, type StoredResults } from './stored-results.ts';

const ledgerOf = ({ told }: StoredResults): Ledger => told.map(({ release }) => release);

async function decide(
  records: Records,
  survey: Survey,
  stage: Release['stage'],
  ledger: Ledger,
): Promise<Decision> {
  const tally = countSurvey(survey, await records.ballots.open(survey));
  if (survey.privacy === 'named') return { kind: 'release', release: releaseExactly(tally, stage) };
  return decideRelease(tally, stage, governing(survey), ledger);
}

/** What was told of a survey so far. */
export const toldOf = async ({ results }: Records, { id }: Pick<Survey, 'id'>): Promise<StoredResults> =>
  (await results.get('results', id))?.value ?? noResults(id);

/**
 * The results of a closed survey. Decided once, and then frozen: what was shown yesterday is shown today, so that nobody
 * learns about few people from a difference. The ballots are sealed and the key is gone before the first is read.
 */
export async function resultsOf(records: Records, survey: Survey): Promise<StoredResults> {
  const before = await toldOf(records, survey);
  if (before.outcome !== null) return before;
  await sealSurvey(records, survey);
  await shuffleComments(records, survey);
  const decision = await decide(records, survey, 'final', ledgerOf(before));
  const at = survey.closedAt ?? survey.createdAt;
  const decided = await change(
    records.results,
    before,
    (old = noResults(survey.id)): StoredResults | undefined => {
      // When another process decided at the same time, what it told stands; if it told more meanwhile, decide again.
      if (old.outcome !== null || old.told.length !== before.told.length) return undefined;
      const told = decision.kind === 'release' ? [...old.told, { at, release: decision.release }] : old.told;
      return { ...old, told, outcome: decision.kind === 'release' ? 'told' : decision.kind };
    },
  );
  return decided && decided.outcome !== null ? decided : resultsOf(records, survey);
}

/**
 * Tells interim results of an open survey, if they were declared and enough people answered since the last time. It
 * looks once a day: whoever asks again and again must not learn when the next ballot came.
 */
export async function tellInterim(records: Records, survey: Survey, now: Date): Promise<void> {
  const today = localDay(now);
  if (!mayShowEarly(survey) || survey.state !== 'open') return;
  const before = await toldOf(records, survey);
  if (before.outcome !== null || before.lookedOn === today || before.lookedOn === null) {
    // On the day of the opening it only notes the day.
    if (before.lookedOn === null) await note(records, before, { lookedOn: today });
    return;
  }
  const decision = await decide(records, survey, 'interim', ledgerOf(before));
  const told =
    decision.kind === 'release'
      ? [...before.told, { at: now.toISOString(), release: decision.release }]
      : before.told;
  await note(records, before, { lookedOn: today, told });
}

/** Writes what changed, unless another process has been there first. */
const note = (
  { results }: Records,
  before: StoredResults,
  changed: Partial<Pick<StoredResults, 'lookedOn' | 'told'>>,
): Promise<StoredResults | undefined> =>
  change(results, before, (old = noResults(before.id)) =>
    old.outcome === null && old.lookedOn === before.lookedOn ? { ...old, ...changed } : undefined,
  );
