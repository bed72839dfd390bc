import { change, listAll, type Database, type Document } from '../../../storage/collection.ts';

/** How far a run has come. `planning`: every follower's digest is written down; `telling`: they are announced. */
export interface RunRecord extends Document {
  readonly state: 'planning' | 'telling' | 'done';
  /** ISO 8601. */
  readonly upTo: string;
}

/** One digest: the same posts for everybody who gets the same ones. */
export interface DigestRecord extends Document {
  readonly run: string;
  readonly posts: readonly string[];
  readonly questions: readonly string[];
  /** How many more there are that no digest has room for. */
  readonly left?: number;
  /** Ids of channels and persons. */
  readonly followers: readonly string[];
}

const RUNS = 'digest-runs';
const partitionOf = (run: string): string => `digests-${run}`;

export interface DigestStore {
  run(id: string): Promise<RunRecord | undefined>;
  /** Moves a run on, and never back. */
  advance(id: string, upTo: string, state: RunRecord['state']): Promise<RunRecord>;
  /** Runs that a crash left unfinished. */
  unfinished(): Promise<readonly RunRecord[]>;
  /** Writes a digest unless it is there; resolves to the one that stands. */
  create(digest: Omit<DigestRecord, 'partition'>): Promise<DigestRecord>;
  digestsOf(run: string): AsyncIterable<DigestRecord>;
  /** Every run since a moment, the latest first: where a post may stand. */
  runsSince(at: string): Promise<readonly RunRecord[]>;
}

const ORDER = ['planning', 'telling', 'done'] as const;

export function openDigests(database: Database): DigestStore {
  const runs = database.collection<RunRecord>('post-digest-runs');
  const digests = database.collection<DigestRecord>('post-digests');
  return {
    run: async (id) => (await runs.get(RUNS, id))?.value,
    async advance(id, upTo, state) {
      const key = { partition: RUNS, id };
      const next = { ...key, upTo, state };
      const stands = await change(runs, key, (old) =>
        old && ORDER.indexOf(old.state) >= ORDER.indexOf(state) ? undefined : next,
      );
      return stands ?? next;
    },
    async unfinished() {
      const found: RunRecord[] = [];
      for (const state of ['planning', 'telling'] as const)
        for await (const { value } of listAll(runs, { partition: RUNS, where: { state } })) found.push(value);
      return found;
    },
    async create(digest) {
      const record = { ...digest, partition: partitionOf(digest.run) };
      if ((await digests.create(record)) === 'created') return record;
      return (await digests.get(record.partition, record.id))?.value ?? record;
    },
    async *digestsOf(run) {
      for await (const { value } of listAll(digests, { partition: partitionOf(run) })) yield value;
    },
    async runsSince(at) {
      const found: RunRecord[] = [];
      const query = { partition: RUNS, orderBy: 'upTo', descending: true } as const;
      for await (const { value } of listAll(runs, query)) {
        if (value.upTo < at) break;
        found.push(value);
      }
      return found;
    },
  };
}
