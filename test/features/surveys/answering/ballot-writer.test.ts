import assert from 'node:assert/strict';
import { openBallotWriter } from '../../../../src/features/surveys/answering/ballot-writer.ts';
import type { Bucket, Entry } from '../../../../src/features/surveys/answering/bucket.ts';
import { gatherAfter, type Pace } from '../../../../src/features/surveys/answering/gathering.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import type { Collection } from '../../../../src/storage/collection.ts';

const anEntry = (person: number): Entry => ({
  mode: 'anonymous',
  receipt: `receipt-${person}`,
  submission: { ballot: { group: null, answers: [] }, comments: [] },
});

/** A time that stands still until the test lets it go on, and remembers how long it was asked to wait. */
class StillPace implements Pace {
  readonly waits: number[] = [];
  #now = 0;
  #go: () => void = () => undefined;

  now = (): number => this.#now;
  wait = (ms: number): Promise<void> => {
    this.waits.push(ms);
    return new Promise((resolve) => (this.#go = resolve));
  };
  pass(ms: number): void {
    this.#now += ms;
  }
  /** Lets the wait that is under way end. */
  go(): void {
    this.#go();
  }
}

/** A writer in a storage that counts its writes; each takes as long as `takesMs` says, by the pace. */
function aWriter(takesMs = 0) {
  const stored = openSqliteDatabase(':memory:').collection<Bucket>('survey-ballots');
  const pace = new StillPace();
  const written: string[] = [];
  /** What happens while the next write is under way. */
  const whileWriting: (() => void)[] = [];
  const note = ({ partition, id }: Bucket): void => {
    written.push(`${partition}/${id}`);
    pace.pass(takesMs);
    whileWriting.splice(0).forEach((happen) => happen());
  };
  const counting: Collection<Bucket> = {
    get: (partition, id) => stored.get(partition, id),
    list: (query) => stored.list(query),
    remove: (partition, id, etag) => stored.remove(partition, id, etag),
    create(value) {
      note(value);
      return stored.create(value);
    },
    replace(value, etag) {
      note(value);
      return stored.replace(value, etag);
    },
  };
  let forgotten = 0;
  const forgetting = { fails: false };
  const forgetOverwritten = (): Promise<void> => {
    forgotten += 1;
    return forgetting.fails ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
  };
  const writer = openBallotWriter(counting, { forgetOverwritten }, pace);
  return { writer, pace, written, whileWriting, stored, forgetting, forgotten: () => forgotten };
}

const into = (bucket: number, surveyId = 's') => ({ surveyId, bucket });

describe('how long ballots are gathered', () => {
  it('is 25 ms when writing is quick, twice the last write when it is not, and never more than 150 ms', () => {
    assert.deepEqual([0, 5, 12.5, 20, 60, 75, 10_000].map(gatherAfter), [25, 25, 25, 40, 120, 150, 150]);
  });
});

describe('writing ballots', () => {
  it('puts what waits for the same bucket into one write, and each bucket of each survey into its own', async () => {
    const { writer, pace, written } = aWriter();
    const all = [
      ...[1, 2, 3].map((person) => writer.write(into(0), anEntry(person))),
      ...[4, 5].map((person) => writer.write(into(1), anEntry(person))),
      writer.write(into(0, 'another'), anEntry(1)),
    ];
    assert.deepEqual(written, [], 'nothing is written while it gathers');

    pace.go();

    assert.deepEqual(
      await Promise.all(all),
      Array.from({ length: 6 }, () => 'recorded'),
    );
    assert.deepEqual(written.sort(), ['another/b0', 's/b0', 's/b1']);
  });

  it('gathers what comes while it writes, for as long as the write before was slow', async () => {
    const { writer, pace, written, whileWriting } = aWriter(40);
    const first = writer.write(into(0), anEntry(1));
    const meanwhile: Promise<unknown>[] = [];
    whileWriting.push(() =>
      meanwhile.push(...[2, 3, 4].map((person) => writer.write(into(0), anEntry(person)))),
    );
    pace.go();
    await first;
    await new Promise(setImmediate);
    assert.deepEqual(pace.waits, [25, 80]);

    pace.go();
    await Promise.all(meanwhile);

    assert.deepEqual(written, ['s/b0', 's/b0']);
  });

  it('begins anew with the shortest wait after a rest', async () => {
    const { writer, pace } = aWriter(40);
    for (const person of [1, 2]) {
      const done = writer.write(into(0), anEntry(person));
      pace.go();
      await done;
      await new Promise(setImmediate);
    }

    assert.deepEqual(pace.waits, [25, 25]);
  });

  it('takes more than forty in portions, and loses none', async () => {
    const { writer, pace, stored } = aWriter();
    const all = Array.from({ length: 95 }, (_, person) => writer.write(into(0), anEntry(person)));

    pace.go();

    assert.deepEqual(new Set(await Promise.all(all)), new Set(['recorded']));
    assert.equal((await stored.get('s', 'b0'))?.value.receipts.length, 95);
  });

  it('confirms only once nothing is left of the state before, and confirms nothing where that fails', async () => {
    const { writer, pace, forgetting, forgotten } = aWriter();
    forgetting.fails = true;
    const failed = writer.write(into(0), anEntry(1));
    pace.go();
    await assert.rejects(failed, /disk is full/);

    forgetting.fails = false;
    const again = writer.write(into(0), anEntry(1));
    pace.go();

    assert.equal(await again, 'already', 'the ballot was written: pressing again does not count twice');
    assert.equal(forgotten(), 2);
  });

  it('fails those of one bucket that cannot be written, and nobody else', async () => {
    const { writer, pace, stored } = aWriter();
    const broken = writer.write({ surveyId: 's/broken', bucket: 0 }, anEntry(1));
    const good = writer.write(into(0), anEntry(2));
    pace.go();

    await Promise.allSettled([broken, good]);
    assert.equal(await good, 'recorded');
    assert.equal((await stored.get('s', 'b0'))?.value.receipts.length, 1);
  });

  it('goes on in a second page when the first is full, and knows who is in the first', async () => {
    const { writer, pace, stored } = aWriter();
    const comment = 'ŵ'.repeat(500);
    const heavy = (person: number): Entry => ({
      ...anEntry(person),
      submission: {
        ballot: { group: null, answers: [] },
        comments: Array.from({ length: 40 }, () => ({ question: 'c', text: comment })),
      },
    });
    const write = async (people: readonly number[]) => {
      const all = people.map((person) => writer.write(into(0), heavy(person)));
      pace.go();
      const outcomes = await Promise.all(all);
      await new Promise(setImmediate);
      return outcomes;
    };
    await write(Array.from({ length: 40 }, (_, person) => person));

    assert.deepEqual(await write([3, 100]), ['already', 'recorded']);
    assert.deepEqual((await stored.get('s', 'b0.1'))?.value.receipts, ['receipt-100']);
  });
});
