import type { Announcement } from '../../chat/announcement.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { inEveryEdition, type Edition } from '../../language/edition.ts';
import { onOneLine } from '../../language/one-line.ts';
import { say } from '../../language/say.ts';
import { change } from '../../storage/collection.ts';
import { ballotCard } from './ballot-card.ts';
import { closeSurvey } from './close-survey.ts';
import { resultsOf } from './count-results.ts';
import { listSurveys, type Records } from './records.ts';
import { resultsCard } from './results-card.ts';
import { isOpenAt, type Survey } from './survey.ts';
import type { Release } from './release.ts';

const summaryOf = (edition: Edition, key: MessageKey, { title }: Survey): string =>
  onOneLine(edition, (language) => say(language, key, { title: title[language] }));

/** The survey itself, for the channels of its audience. */
const openingOf = (survey: Survey): Announcement => ({
  id: `survey:${survey.id}`,
  kind: 'surveys',
  audience: survey.audience,
  editions: inEveryEdition((edition) => ({
    summary: summaryOf(edition, 'surveys.openingSummary', survey),
    card: ballotCard(survey, edition),
  })),
  ...(survey.closesAt !== null && { uselessAfter: survey.closesAt }),
  // Two ballots in a channel do no harm: an answer counts once, whichever is pressed.
  ifUncertain: 'resendOnce',
});

/** What came out of it, for the same channels. */
const resultsAnnouncement = (survey: Survey, release: Release): Announcement => ({
  id: `survey-results:${survey.id}`,
  kind: 'surveys',
  audience: survey.audience,
  editions: inEveryEdition((edition) => ({
    summary: summaryOf(edition, 'surveys.resultsSummary', survey),
    card: resultsCard(survey, release, edition),
  })),
});

const markTold = async ({ surveys }: Records, survey: Survey): Promise<void> => {
  await change(surveys, survey, (old): Survey | undefined =>
    old?.untold === survey.untold ? { ...old, untold: 'nothing' } : undefined,
  );
};

/** Closes what has run out of time, then yields what channels are to be told of openings and results. */
export async function* dueSurveys(records: Records, now: Date): AsyncGenerator<Announcement> {
  for (const survey of await listSurveys(records, { state: 'open' })) {
    if (!isOpenAt(survey, now)) await closeSurvey(records, survey.id, now);
  }
  for (const survey of await listSurveys(records, { untold: 'opening' })) {
    yield openingOf(survey);
    await markTold(records, survey);
  }
  for (const survey of await listSurveys(records, { untold: 'results' })) {
    yield resultsAnnouncement(survey, await resultsOf(records, survey));
    await markTold(records, survey);
  }
}
