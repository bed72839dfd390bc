import { change, listAll, type Collection } from '../../../storage/collection.ts';
import type { Survey } from '../asking/survey.ts';
import type { BallotBox, Submission } from './ballot.ts';
import {
  emptyBucket,
  holds,
  pageIdOf,
  seal,
  sizeOf,
  without,
  type Bucket,
  type NamedVoter,
} from './bucket.ts';
import { bucketOf } from './buckets.ts';

/** A ballot of a named survey. */
export interface NamedSubmission {
  readonly by: NamedVoter;
  readonly submission: Submission;
}

/** All ballots of a survey, as they lie in its buckets. */
export interface Ballots {
  /** How many people answered so far: the only number that is told while a survey is open. */
  count(survey: Survey): Promise<number>;
  /** Everything that was answered. Final once the survey is sealed. */
  open(survey: Survey): Promise<BallotBox>;
  /** Who answered what in a named survey; nothing in any other. */
  named(survey: Survey): Promise<readonly NamedSubmission[]>;
  /** Lets nothing more in and forgets who answered. Doing it again finishes what was cut short. */
  sealAll(survey: Survey): Promise<void>;
  /** Whether somebody has answered. */
  has(survey: Survey, receipt: string): Promise<boolean>;
  /** Takes back what can still be traced to somebody. */
  erase(survey: Survey, receipt: string): Promise<void>;
}

const submissionsIn = ({ ballots, comments, linked }: Bucket): BallotBox => ({
  ballots: [...ballots, ...linked.map(({ submission }) => submission.ballot)],
  comments: [...comments, ...linked.flatMap(({ submission }) => submission.comments)],
});

export function openBallots(buckets: Collection<Bucket>): Ballots {
  async function all({ id }: Survey): Promise<Bucket[]> {
    const found: Bucket[] = [];
    for await (const { value } of listAll(buckets, { partition: id, limit: 50 })) found.push(value);
    return found;
  }
  async function* pagesOf(survey: Survey, receipt: string): AsyncGenerator<Bucket> {
    const bucket = bucketOf(receipt, survey.buckets);
    for (let page = 0; ; page += 1) {
      const stored = await buckets.get(survey.id, pageIdOf(bucket, page));
      if (!stored) return;
      yield stored.value;
    }
  }
  return {
    count: async (survey) => (await all(survey)).reduce((sum, bucket) => sum + sizeOf(bucket), 0),
    async open(survey) {
      const boxes = (await all(survey)).map(submissionsIn);
      return {
        ballots: boxes.flatMap(({ ballots }) => ballots),
        comments: boxes.flatMap(({ comments }) => comments),
      };
    },
    named: async (survey) =>
      (await all(survey)).flatMap(({ linked }) =>
        linked.flatMap(({ by, submission }) => (by ? [{ by, submission }] : [])),
      ),
    async sealAll(survey) {
      for (let bucket = 0; bucket < survey.buckets; bucket += 1) {
        // A page that is full may have another behind it; one that is sealed before it was full never gets any.
        for (let page = 0, more = true; more; page += 1) {
          const empty = emptyBucket(survey.id, pageIdOf(bucket, page));
          const sealed = await change(buckets, empty, (old = empty) =>
            old.sealed ? undefined : seal(old, survey.privacy),
          );
          more = sealed?.full ?? false;
        }
      }
    },
    async has(survey, receipt) {
      for await (const bucket of pagesOf(survey, receipt)) if (holds(bucket, receipt)) return true;
      return false;
    },
    async erase(survey, receipt) {
      for await (const bucket of pagesOf(survey, receipt))
        await change(buckets, bucket, (old) => old && without(old, receipt));
    },
  };
}
