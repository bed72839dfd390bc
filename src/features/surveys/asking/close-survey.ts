import { change } from '../../../storage/collection.ts';
import { surveyNotOpen, unknownSurvey } from '../errors.ts';
import { requireSurvey, type Records } from '../records.ts';
import type { Survey } from './survey.ts';

/**
 * Closes an open survey for good: nobody answers any more, its ballots are sealed, who answered is forgotten, and its
 * key is destroyed. Its results are to be told. Closing it again changes nothing, but finishes what a crash may have
 * left undone.
 */
export async function closeSurvey(records: Records, id: string, now: Date): Promise<Survey> {
  const survey = await change(
    records.surveys,
    await requireSurvey(records, id),
    (old): Survey | undefined => {
      if (old?.state === 'draft') throw surveyNotOpen({});
      if (old?.state !== 'open') return undefined;
      const planned = old.closesAt;
      const closedAt = planned !== null && new Date(planned) < now ? planned : now.toISOString();
      return { ...old, state: 'closed', closedAt, untold: 'results' };
    },
  );
  if (!survey) throw unknownSurvey({});
  await sealSurvey(records, survey);
  return survey;
}

/** Seals the ballots of a survey that has closed, and destroys its key. Doing it again does no harm. */
export async function sealSurvey(records: Records, survey: Survey): Promise<void> {
  // Named ballots are their givers' to see and to erase for good; for that the key stays.
  if (survey.privacy !== 'named') await records.keys.destroy(survey.id);
  await records.ballots.sealAll(survey);
  await records.forgetOverwritten();
}
