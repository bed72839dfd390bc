import { listAll, type Collection, type Database } from '../../storage/collection.ts';
import { openBallots, type Ballots } from './answering/ballot-box.ts';
import { openBallotWriter, type BallotWriter } from './answering/ballot-writer.ts';
import type { Bucket } from './answering/bucket.ts';
import { openKeys, type Keys, type SurveyKey } from './answering/keys.ts';
import type { Survey } from './asking/survey.ts';
import { unknownSurvey } from './errors.ts';
import type { Remarks } from './results/comments/remark.ts';
import type { StoredResults } from './results/stored-results.ts';
import type { Series } from './waves/series.ts';

export interface Records {
  readonly surveys: Collection<Survey>;
  readonly keys: Keys;
  readonly series: Collection<Series>;
  readonly ballots: Ballots;
  readonly writer: BallotWriter;
  /** Everything that was ever told of a survey's results. */
  readonly results: Collection<StoredResults>;
  readonly remarks: Collection<Remarks>;
  /** Leaves nothing of earlier states of what was written. */
  readonly forgetOverwritten: () => Promise<void>;
}

/** `secret` is the service's half of every survey's key; the other half lies in the storage. */
export function openRecords(database: Database, secret: string): Records {
  const buckets = database.collection<Bucket>('survey-ballots');
  return {
    surveys: database.collection('surveys'),
    keys: openKeys(database.collection<SurveyKey>('survey-keys'), secret),
    series: database.collection('survey-series'),
    ballots: openBallots(buckets),
    writer: openBallotWriter(buckets, database),
    results: database.collection('survey-results'),
    remarks: database.collection('survey-remarks'),
    forgetOverwritten: () => database.forgetOverwritten(),
  };
}

/** The survey, or `unknown_survey`. */
export async function requireSurvey({ surveys }: Pick<Records, 'surveys'>, id: string): Promise<Survey> {
  const stored = await surveys.get('surveys', id);
  if (!stored) throw unknownSurvey({});
  return stored.value;
}

/** The surveys that match, newest first. There are dozens, not thousands. */
export async function listSurveys(
  { surveys }: Pick<Records, 'surveys'>,
  where: Partial<Pick<Survey, 'state' | 'untold'>> = {},
): Promise<Survey[]> {
  const found: Survey[] = [];
  const query = { partition: 'surveys', where, orderBy: 'createdAt', descending: true } as const;
  for await (const { value } of listAll(surveys, query)) found.push(value);
  return found;
}
