import type { Parts } from './parts.ts';
import { editionsOf, openingIdOf } from './survey-announcement.ts';
import { countBallots, requireSurvey } from './records.ts';

/** So many answers make a step: a smaller one would show, to whoever watches the card, that somebody has just answered. */
const STEP = 5;

/**
 * Shows on the posted cards how many have answered, in whole steps and never anything else of the answers; once the
 * survey has closed, for the last time. Below the first step the card stays as it is.
 */
export async function showNumber(
  { records, live }: Pick<Parts, 'records' | 'live'>,
  surveyId: string,
): Promise<void> {
  const survey = await requireSurvey(records, surveyId);
  const answers = Math.floor((await countBallots(records, surveyId)) / STEP) * STEP;
  if (answers === 0) return;
  const announcementId = openingIdOf(survey);
  const shown = { key: announcementId, announcementId, editions: editionsOf(survey, answers) };
  await (survey.state === 'closed' ? live.close(shown) : live.refresh(shown));
}
