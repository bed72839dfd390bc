import type { Survey } from '../asking/survey.ts';
import { isOpenAt } from '../asking/survey.ts';
import { surveyClosed, surveyNotOpen } from '../errors.ts';
import { requireSurvey, type Records } from '../records.ts';
import type { Submission } from './ballot.ts';
import { bucketOf } from './buckets.ts';
import type { Entry } from './bucket.ts';
import type { Key, Voter } from './keys.ts';

/** The survey, if it takes answers at `now`; else `survey_not_open` or `survey_closed`. */
export async function requireOpen(records: Pick<Records, 'surveys'>, id: string, now: Date): Promise<Survey> {
  const survey = await requireSurvey(records, id);
  if (survey.state === 'draft') throw surveyNotOpen({});
  if (!isOpenAt(survey, now)) throw surveyClosed({});
  return survey;
}

/** The key of an open survey; `survey_closed` where it is gone. */
export async function requireKey({ keys }: Pick<Records, 'keys'>, { id }: Survey): Promise<Key> {
  const key = await keys.of(id);
  if (!key) throw surveyClosed({});
  return key;
}

/** What somebody's answers came to. `already`: they had answered, and an anonymous answer cannot be changed. */
export type Recorded = 'recorded' | 'changed' | 'already';

/**
 * Stores what a member answered. When this resolves the ballot is written for good. Throws `survey_closed` when the
 * survey closed meanwhile; then nothing was stored.
 */
export async function recordSubmission(
  records: Pick<Records, 'keys' | 'writer'>,
  survey: Survey,
  voter: Voter & { readonly name?: string },
  submission: Submission,
): Promise<Recorded> {
  const receipt = (await requireKey(records, survey)).receiptOf(voter);
  const { tenantId, memberId, name = '' } = voter;
  const entry: Entry = {
    ...{ mode: survey.privacy, receipt, submission },
    ...(survey.privacy === 'named' && { by: { tenantId, memberId, name } }),
  };
  const place = { surveyId: survey.id, bucket: bucketOf(receipt, survey.buckets) };
  const entered = await records.writer.write(place, entry);
  if (entered === 'closed') throw surveyClosed({});
  return entered;
}
