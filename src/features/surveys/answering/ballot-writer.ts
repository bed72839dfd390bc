import { change, type Collection, type Database } from '../../../storage/collection.ts';
import { emptyBucket, enterAll, pageIdOf, type Bucket, type Entered, type Entry } from './bucket.ts';
import { gatherAfter, REAL_PACE, type Pace } from './gathering.ts';

/** Where an entry goes. */
interface Place {
  readonly surveyId: string;
  readonly bucket: number;
}

interface Waiting extends Place {
  readonly entry: Entry;
  answer(entered: Entered): void;
  fail(error: unknown): void;
}

/** Takes submissions into their buckets. */
export interface BallotWriter {
  /**
   * Resolves when the submission is written for good, and nothing is left of the bucket as it was before. Entries that
   * come within the same moment are written together, one write a bucket.
   */
  write(place: Place, entry: Entry): Promise<Exclude<Entered, 'full'>>;
}

/** So many go into one write: with every comment as long as may be, they stay below what a document may hold. */
const MOST_AT_ONCE = 40;

/** What waits for the same bucket, in portions that one write takes. */
function portionsOf(waiting: readonly Waiting[]): Waiting[][] {
  const byBucket = new Map<string, Waiting[][]>();
  for (const one of waiting) {
    const name = `${one.surveyId}/${one.bucket}`;
    const portions = byBucket.get(name) ?? [[]];
    byBucket.set(name, portions);
    const last = portions.at(-1);
    if (last && last.length < MOST_AT_ONCE) last.push(one);
    else portions.push([one]);
  }
  return [...byBucket.values()].flat();
}

/** Puts the entries into a page of their bucket, and those for which it has no room into the next. */
async function enterPage(
  buckets: Collection<Bucket>,
  { surveyId, bucket }: Place,
  page: number,
  waiting: readonly Waiting[],
): Promise<Map<Waiting, Entered>> {
  const empty = emptyBucket(surveyId, pageIdOf(bucket, page));
  let entered: readonly Entered[] = [];
  await change(buckets, empty, (old = empty) => {
    const filled = enterAll(
      old,
      waiting.map(({ entry }) => entry),
    );
    ({ entered } = filled);
    return filled.bucket === old ? undefined : filled.bucket;
  });
  const outcomes = new Map(waiting.map((one, index) => [one, entered[index] ?? 'full']));
  const left = waiting.filter((one) => outcomes.get(one) === 'full');
  if (left.length === 0) return outcomes;
  return new Map([...outcomes, ...(await enterPage(buckets, { surveyId, bucket }, page + 1, left))]);
}

export function openBallotWriter(
  buckets: Collection<Bucket>,
  { forgetOverwritten }: Pick<Database, 'forgetOverwritten'>,
  pace: Pace = REAL_PACE,
): BallotWriter {
  let waiting: Waiting[] = [];
  let writing = false;

  /** Writes what goes into one bucket; says how to answer each once nothing is left of the state before. */
  async function writePortion(entries: readonly Waiting[]): Promise<() => void> {
    const [first] = entries;
    if (!first) return () => undefined;
    try {
      const outcomes = await enterPage(buckets, first, 0, entries);
      return () => outcomes.forEach((entered, one) => one.answer(entered));
    } catch (error) {
      return () => entries.forEach((one) => one.fail(error));
    }
  }

  async function writeWaiting(): Promise<void> {
    writing = true;
    let wroteMs = 0;
    try {
      while (waiting.length > 0) {
        await pace.wait(gatherAfter(wroteMs));
        const begun = pace.now();
        const taken = waiting;
        waiting = [];
        const answers = await Promise.all(portionsOf(taken).map(writePortion));
        try {
          await forgetOverwritten();
          answers.forEach((answer) => answer());
        } catch (error) {
          taken.forEach((one) => one.fail(error));
        }
        wroteMs = pace.now() - begun;
      }
    } finally {
      writing = false;
    }
  }

  return {
    write: (place, entry) =>
      new Promise((resolve, reject) => {
        waiting.push({
          ...{ ...place, entry, fail: reject },
          answer: (entered) =>
            entered === 'full' ? reject(new RangeError('A page after the last.')) : resolve(entered),
        });
        if (!writing) void writeWaiting();
      }),
  };
}
