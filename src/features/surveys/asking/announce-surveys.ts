import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { change } from '../../../storage/collection.ts';
import type { Parts } from '../parts.ts';
import { listSurveys, type Records } from '../records.ts';
import { readReport } from '../results/read-report.ts';
import { tellInterim } from '../results/release-results.ts';
import { openDueWaves } from '../waves/due-waves.ts';
import { closeSurvey } from './close-survey.ts';
import { openSurvey } from './open-survey.ts';
import { showNumber } from './show-number.ts';
import { forChats, openingOf, reminderOf, resultsAnnouncement } from './survey-announcement.ts';
import { isOpenAt, type Survey } from './survey.ts';
import { chatsByPart } from './whom.ts';

const markTold = async ({ surveys }: Records, survey: Survey): Promise<void> => {
  await change(surveys, survey, (old): Survey | undefined =>
    old?.untold === survey.untold ? { ...old, untold: 'nothing' } : undefined,
  );
};

const markReminded = async ({ surveys }: Records, survey: Survey): Promise<void> => {
  await change(surveys, survey, (old): Survey | undefined => old && { ...old, remindsAt: null });
};

const isDueAt = (instant: string | null, now: Date): boolean => instant !== null && new Date(instant) <= now;

type DueParts = Pick<Parts, 'records' | 'live' | 'peopleAsked' | 'ownChats' | 'fillCard'>;

/** What is told wherever the survey asks: in channels, in own chats, or in both. */
async function* whereverAsked(
  { ownChats }: Pick<Parts, 'ownChats'>,
  survey: Survey,
  announcement: Announcement,
): AsyncGenerator<Announcement> {
  if (survey.places !== 'chats') yield announcement;
  yield* forChats(announcement, await chatsByPart(ownChats, survey));
}

/** Opens and closes what a date was set for. */
async function keepDates(parts: DueParts, now: Date): Promise<void> {
  // A draft that lost its last question, or whose time has passed meanwhile, waits for its manager.
  for (const { id, opensAt, closesAt, questions } of await listSurveys(parts.records, { state: 'draft' }))
    if (questions.length > 0 && isDueAt(opensAt, now) && !isDueAt(closesAt, now))
      await openSurvey(parts, id, now);
  for (const survey of await listSurveys(parts.records, { state: 'open' }))
    if (!isOpenAt(survey, now)) await closeSurvey(parts.records, survey.id, now);
}

/** Opens and closes what is due, then yields what channels are to be told of openings, reminders and results. */
export async function* dueSurveys(parts: DueParts, now: Date): AsyncGenerator<Announcement> {
  const { records, live } = parts;
  await keepDates(parts, now);
  await openDueWaves(parts, now);
  for (const survey of await listSurveys(records, { untold: 'opening' })) {
    yield* whereverAsked(parts, survey, openingOf(survey));
    await markTold(records, survey);
  }
  for (const survey of await listSurveys(records, { state: 'open' })) {
    await tellInterim(records, survey, now);
    if (!isDueAt(survey.remindsAt, now)) continue;
    yield reminderOf(survey);
    await markReminded(records, survey);
  }
  for (const survey of await listSurveys(records, { untold: 'results' })) {
    await showNumber({ records, live }, survey.id);
    yield* whereverAsked(
      parts,
      survey,
      resultsAnnouncement(await readReport(records, survey), parts.fillCard),
    );
    await markTold(records, survey);
  }
}
