import { change } from '../../storage/collection.ts';
import { surveyNotOpen, unknownSurvey } from './errors.ts';
import { requireSurvey, type Records } from './records.ts';
import type { Survey } from './survey.ts';

/**
 * Closes an open survey for good, and destroys its key. Its results are to be told. Closing it again changes
 * nothing, but finishes what a crash may have left undone.
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
  await records.keys.remove('keys', id);
  if (!survey) throw unknownSurvey({});
  return survey;
}
