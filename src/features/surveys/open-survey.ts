import { change } from '../../storage/collection.ts';
import { newSurveyKey } from './ballot.ts';
import { surveyClosed, surveyEndsInPast, unknownSurvey } from './errors.ts';
import { requireSurvey, type Records } from './records.ts';
import { closingFrom, type Survey } from './survey.ts';

/** Opens a draft: from `now` it takes answers, and its channels are to be told. Opening it again changes nothing. */
export async function openSurvey(records: Records, id: string, now: Date): Promise<Survey> {
  const draft = await requireSurvey(records, id);
  // The key comes first: a survey that is open can always take answers, also after a crash between the two writes.
  if (draft.state === 'draft') await records.keys.create(newSurveyKey(id));
  const survey = await change(records.surveys, draft, (old): Survey | undefined => {
    if (old?.state === 'closed') throw surveyClosed({});
    if (old?.state !== 'draft') return undefined;
    const closesAt = old.closesAt ?? closingFrom(now).toISOString();
    if (new Date(closesAt) <= now) throw surveyEndsInPast({});
    return { ...old, state: 'open', openedAt: now.toISOString(), closesAt, untold: 'opening' };
  });
  if (!survey) throw unknownSurvey({});
  return survey;
}
