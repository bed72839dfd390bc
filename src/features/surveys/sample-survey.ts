import type { Clock } from '../../lib/clock.ts';
import { say } from '../../language/say.ts';
import type { Database } from '../../storage/collection.ts';
import type { Comment } from './answering/ballot.ts';
import { emptyBucket, seal, type Bucket } from './answering/bucket.ts';
import { draftOf } from './asking/create-survey.ts';
import type { Survey } from './asking/survey.ts';
import { syntheticBallots, type Weights } from './synthetic-ballots.ts';
import { SAMPLE_COMMENTS } from './templates/sample-comments.ts';
import { aiReadinessPulse } from './templates/ai-readiness-pulse.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const SAMPLE_ID = 'sample-ai-readiness-pulse';
const SAMPLE_BALLOTS = 60;

/** A community that is keen, mostly exploring, and unsure of its skills. */
const WEIGHTS: Weights = {
  attitudes: [1, 3, 10, 26, 20],
  practices: [10, 22, 14, 7, 3, 4],
  processes: [0.45, 0.3, 0.35, 0.25, 0.15, 0],
  skills: [8, 19, 20, 10, 3],
};

const COMMENTS: readonly Comment[] = SAMPLE_COMMENTS.map((text) => ({ question: 'comment', text }));

/**
 * Puts a closed survey with sixty made-up ballots into the storage, so that results can be seen before anybody has
 * voted. Its title says that it is a sample. Channels are told nothing of it. Doing it twice changes nothing.
 */
export async function plantSampleSurvey(database: Database, clock: Clock): Promise<void> {
  const surveys = database.collection<Survey>('surveys');
  const buckets = database.collection<Bucket>('survey-ballots');
  const now = clock();
  const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
  const draft = draftOf(
    {
      id: SAMPLE_ID,
      title: {
        cy: say('cy', 'surveys.sampleTitle', { title: aiReadinessPulse.title.cy }),
        en: say('en', 'surveys.sampleTitle', { title: aiReadinessPulse.title.en }),
      },
      intro: aiReadinessPulse.intro,
      questions: aiReadinessPulse.questions,
      audience: { all: true },
    },
    now,
  );
  const survey: Survey = {
    ...draft,
    state: 'closed',
    createdAt: daysAgo(11),
    openedAt: daysAgo(10),
    closesAt: daysAgo(3),
    closedAt: daysAgo(3),
    buckets: 1,
    invited: { people: 240, channels: 12, organisations: 12 },
    sample: true,
  };
  // The survey comes last: were this cut short, the next start finds no survey and finishes the ballots.
  if (await surveys.get('surveys', SAMPLE_ID)) return;
  const ballots = syntheticBallots(survey, SAMPLE_BALLOTS, WEIGHTS);
  await buckets.create(seal({ ...emptyBucket(SAMPLE_ID, 'b0'), ballots, comments: COMMENTS }, 'anonymous'));
  await surveys.create(survey);
}
