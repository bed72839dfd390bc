import type { Clock } from '../../../lib/clock.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import type { Survey } from './survey.ts';
import { editionsOf, openingIdOf } from './survey-announcement.ts';

/** So many answers make a step: a smaller one would show, to whoever watches the card, that somebody has just answered. */
const STEP = 5;
/** From so many on, the steps are larger: nobody needs to see every one of ten thousand. */
const MANY = 100;
const LARGE_STEP = 25;

const shownOf = (answers: number): number => {
  const step = answers < MANY ? STEP : LARGE_STEP;
  return Math.floor(answers / step) * step;
};

/**
 * Shows on the posted cards how many have answered, in whole steps and never anything else of the answers; once the
 * survey has closed, for the last time. Below the first step the card stays as it is.
 */
export async function showNumber(
  { records, live }: Pick<Parts, 'records' | 'live'>,
  surveyId: string,
): Promise<void> {
  const survey = await requireSurvey(records, surveyId);
  // In somebody's own chat the card stays as they left it: it says that their answer is recorded.
  if (survey.places === 'chats') return;
  const answers = shownOf(await records.ballots.count(survey));
  if (answers === 0) return;
  const announcementId = openingIdOf(survey);
  const shown = { key: announcementId, announcementId, editions: editionsOf(survey, answers) };
  await (survey.state === 'closed' ? live.close(shown) : live.refresh(shown));
}

/** Counting opens every bucket and posting edits every card, so one survey does it once in so long. */
const REST_MS = 15_000;

/** Shows the number of a survey that somebody answered, unless that was done a moment ago. */
export function openNumberShower(
  parts: Pick<Parts, 'records' | 'live'>,
  clock: Clock,
): (survey: Survey) => Promise<void> {
  const shownAt = new Map<string, number>();
  return async ({ id }) => {
    const now = clock().getTime();
    if (now - (shownAt.get(id) ?? 0) < REST_MS) return;
    shownAt.set(id, now);
    await showNumber(parts, id);
  };
}
