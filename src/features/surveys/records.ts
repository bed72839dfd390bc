import { listAll, type Collection, type Database, type Document } from '../../storage/collection.ts';
import type { Ballot, SurveyKey } from './ballot.ts';
import { unknownSurvey } from './errors.ts';
import type { Release } from './release.ts';
import type { Survey } from './survey.ts';

/** What was counted when a survey had closed, frozen. */
export interface StoredRelease extends Document, Release {
  readonly partition: 'results';
}

export interface Records {
  readonly surveys: Collection<Survey>;
  readonly keys: Collection<SurveyKey>;
  readonly ballots: Collection<Ballot>;
  readonly results: Collection<StoredRelease>;
}

export const openRecords = (database: Database): Records => ({
  surveys: database.collection('surveys'),
  keys: database.collection('survey-keys'),
  ballots: database.collection('survey-ballots'),
  results: database.collection('survey-results'),
});

/** The survey, or `unknown_survey`. */
export async function requireSurvey({ surveys }: Records, id: string): Promise<Survey> {
  const stored = await surveys.get('surveys', id);
  if (!stored) throw unknownSurvey({});
  return stored.value;
}

/** The surveys that match, newest first. There are dozens, not thousands. */
export async function listSurveys(
  { surveys }: Records,
  where: Partial<Pick<Survey, 'state' | 'untold'>> = {},
): Promise<Survey[]> {
  const found: Survey[] = [];
  const query = { partition: 'surveys', where, orderBy: 'createdAt', descending: true } as const;
  for await (const { value } of listAll(surveys, query)) found.push(value);
  return found;
}

export async function listBallots({ ballots }: Records, surveyId: string): Promise<Ballot[]> {
  const found: Ballot[] = [];
  for await (const { value } of listAll(ballots, { partition: surveyId, limit: 500 })) found.push(value);
  return found;
}

/** How many answered so far: the only number that is told while a survey is open. */
export const countBallots = async (records: Records, surveyId: string): Promise<number> =>
  (await listBallots(records, surveyId)).length;
