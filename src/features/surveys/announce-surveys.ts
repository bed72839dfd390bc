import type { Announcement } from '../../chat/announcement.ts';
import { change } from '../../storage/collection.ts';
import { closeSurvey } from './close-survey.ts';
import { resultsOf } from './count-results.ts';
import type { Parts } from './parts.ts';
import { listSurveys, type Records } from './records.ts';
import { showNumber } from './show-number.ts';
import { openingOf, resultsAnnouncement } from './survey-announcement.ts';
import { isOpenAt, type Survey } from './survey.ts';

const markTold = async ({ surveys }: Records, survey: Survey): Promise<void> => {
  await change(surveys, survey, (old): Survey | undefined =>
    old?.untold === survey.untold ? { ...old, untold: 'nothing' } : undefined,
  );
};

/** Closes what has run out of time, then yields what channels are to be told of openings and results. */
export async function* dueSurveys(
  { records, live }: Pick<Parts, 'records' | 'live'>,
  now: Date,
): AsyncGenerator<Announcement> {
  for (const survey of await listSurveys(records, { state: 'open' })) {
    if (!isOpenAt(survey, now)) await closeSurvey(records, survey.id, now);
  }
  for (const survey of await listSurveys(records, { untold: 'opening' })) {
    yield openingOf(survey);
    await markTold(records, survey);
  }
  for (const survey of await listSurveys(records, { untold: 'results' })) {
    await showNumber({ records, live }, survey.id);
    yield resultsAnnouncement(survey, await resultsOf(records, survey));
    await markTold(records, survey);
  }
}
