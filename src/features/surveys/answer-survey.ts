import { change } from '../../storage/collection.ts';
import { ballotIdOf, type Answer, type Ballot } from './ballot.ts';
import { surveyClosed, surveyNotOpen } from './errors.ts';
import { requireSurvey, type Records } from './records.ts';
import { isOpenAt, type Survey } from './survey.ts';

/** Who answers. Goes into the id of the ballot by way of the survey's key, and nowhere else. */
export interface Voter {
  readonly tenantId: string;
  readonly memberId: string;
}

/** The survey, if it takes answers at `now`; else `survey_not_open` or `survey_closed`. */
export async function requireOpen(records: Records, id: string, now: Date): Promise<Survey> {
  const survey = await requireSurvey(records, id);
  if (survey.state === 'draft') throw surveyNotOpen({});
  if (!isOpenAt(survey, now)) throw surveyClosed({});
  return survey;
}

/**
 * Stores a member's answers in place of those they gave before. When this resolves the ballot is written: one
 * document, whole or not at all.
 */
export async function recordAnswers(
  records: Records,
  survey: Survey,
  voter: Voter,
  answers: readonly Answer[],
): Promise<void> {
  const key = await records.keys.get('keys', survey.id);
  if (!key) throw surveyClosed({});
  const ballot: Ballot = {
    id: ballotIdOf(key.value.key, voter.tenantId, voter.memberId),
    partition: survey.id,
    answers,
  };
  const before = await records.ballots.get(ballot.partition, ballot.id);
  await change(records.ballots, ballot, () => ballot);

  // It may have closed while this was under way. Then the ballot came too late, and nobody is told otherwise.
  if ((await requireSurvey(records, survey.id)).state === 'open') return;
  if (before) await change(records.ballots, ballot, () => before.value);
  else await records.ballots.remove(ballot.partition, ballot.id);
  throw surveyClosed({});
}
