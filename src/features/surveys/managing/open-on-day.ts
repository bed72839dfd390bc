import { change } from '../../../storage/collection.ts';
import { surveyClosed, surveyEmpty, surveyEndsInPast } from '../errors.ts';
import { requireSurvey, type Records } from '../records.ts';
import type { Survey } from '../asking/survey.ts';
import { openingOf } from './survey-form.ts';

/** Lets a draft open by itself on a day to come. */
export async function openOnDay(
  records: Pick<Records, 'surveys'>,
  id: string,
  opensDay: string,
  now: Date,
): Promise<Survey> {
  const opens = openingOf({ opensDay });
  const draft = await requireSurvey(records, id);
  if (draft.questions.length === 0) throw surveyEmpty({});
  if (!opens || opens <= now || (draft.closesAt !== null && new Date(draft.closesAt) <= opens))
    throw surveyEndsInPast({});
  const survey = await change(records.surveys, draft, (old): Survey | undefined => {
    if (old?.state === 'closed') throw surveyClosed({});
    return old?.state === 'draft' ? { ...old, opensAt: opens.toISOString() } : undefined;
  });
  return survey ?? draft;
}
