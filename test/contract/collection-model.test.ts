import assert from 'node:assert/strict';
import fc from 'fast-check';
import { listAll } from '../../src/storage/collection.ts';
import type { Collection, Stored } from '../../src/storage/collection.ts';
import { storageAdapters } from '../support/storage-adapters.ts';
import type { OpenedStorage } from '../support/storage-adapters.ts';

interface Row {
  readonly partition: string;
  readonly id: string;
  readonly rank: number | null;
  readonly open: boolean;
  readonly text: string;
}

/** What the port promises, without any storage: a map of what was written last. Etags are counted, never compared. */
class Model {
  readonly #written = new Map<string, { value: Row; write: number }>();
  #writes = 0;

  static key = ({ partition, id }: { partition: string; id: string }) => `${partition}/${id}`;

  get = (partition: string, id: string) => this.#written.get(Model.key({ partition, id }));

  write(value: Row): void {
    this.#written.set(Model.key(value), { value, write: (this.#writes += 1) });
  }

  remove = (partition: string, id: string) => this.#written.delete(Model.key({ partition, id }));

  list = (partition: string, where: Partial<Row>) =>
    [...this.#written.values()]
      .map(({ value }) => value)
      .filter(
        (value) =>
          value.partition === partition &&
          Object.entries(where).every(([field, wanted]) => value[field as keyof Row] === wanted),
      );
}

const key = {
  partition: fc.constantFrom('p', 'q', 'ŵ%2F'),
  id: fc.constantFrom('a', 'b', '19:c@d;e=1', 'tŷ'),
};
const row = fc.record<Row>(
  {
    ...key,
    rank: fc.oneof(
      fc.constant(null),
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    ),
    open: fc.boolean(),
    text: fc.string({ unit: 'binary', maxLength: 12 }),
  },
  { noNullPrototype: true },
);

const command = fc.oneof(
  fc.record({ act: fc.constant('create' as const), value: row }),
  fc.record({ act: fc.constant('replace' as const), value: row, stale: fc.boolean() }),
  fc.record({
    act: fc.constant('remove' as const),
    ...key,
    etag: fc.constantFrom('none', 'current', 'stale'),
  }),
  fc.record({
    act: fc.constant('list' as const),
    partition: key.partition,
    where: fc.oneof(
      fc.constant({}),
      row.map(({ open }) => ({ open })),
      row.map(({ rank }) => ({ rank })),
    ),
    descending: fc.boolean(),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** Runs one command on both, and holds the answer of the storage against that of the model. */
async function run(
  command: Command,
  rows: Collection<Row>,
  model: Model,
  seen: Map<string, string>,
): Promise<void> {
  if (command.act === 'create') {
    const { value } = command;
    const expected = model.get(value.partition, value.id) ? 'exists' : 'created';
    assert.equal(await rows.create(value), expected);
    if (expected === 'created') model.write(value);
    return check(value, rows, model, seen);
  }
  if (command.act === 'replace') {
    const { value } = command;
    const old = await rows.get(value.partition, value.id);
    const etag = command.stale ? `${old?.etag ?? ''}x` : (old?.etag ?? 'never');
    const isExpected = old !== undefined && !command.stale;
    assert.equal((await rows.replace(value, etag)) !== 'stale', isExpected);
    if (isExpected) model.write(value);
    return check(value, rows, model, seen);
  }
  if (command.act === 'remove') {
    const { partition, id } = command;
    const old = await rows.get(partition, id);
    const etag = { none: undefined, current: old?.etag ?? 'never', stale: 'stale' }[command.etag];
    const expected = !old ? 'gone' : command.etag === 'stale' ? 'stale' : 'removed';
    assert.equal(await rows.remove(partition, id, etag), expected);
    if (expected === 'removed') model.remove(partition, id);
    return check(command, rows, model, seen);
  }
  const { partition, where, descending, limit } = command;
  const found: Row[] = [];
  for await (const { value } of listAll(rows, { partition, where, orderBy: 'rank', descending, limit }))
    found.push(value);
  const byId = (a: Row, b: Row) => (a.id < b.id ? -1 : 1);
  const byRank = (a: Row, b: Row) => (a.rank ?? -Infinity) - (b.rank ?? -Infinity) || 0;
  const expected = model.list(partition, where);
  assert.deepEqual([...found].sort(byId), [...expected].sort(byId));
  const ranks = expected.sort(byRank).map(({ rank }) => rank);
  assert.deepEqual(
    found.map(({ rank }) => rank),
    descending ? ranks.reverse() : ranks,
  );
}

/** The document stands as the model says, under an etag that no other write had. */
async function check(
  { partition, id }: { partition: string; id: string },
  rows: Collection<Row>,
  model: Model,
  seen: Map<string, string>,
): Promise<void> {
  const stored: Stored<Row> | undefined = await rows.get(partition, id);
  const expected = model.get(partition, id);
  assert.deepEqual(stored?.value, expected?.value);
  if (!stored || !expected) return;
  const write = `${Model.key(expected.value)}#${expected.write}`;
  assert.equal(seen.get(stored.etag) ?? write, write);
  seen.set(stored.etag, write);
}

const RUNS: Readonly<Record<string, number>> = { sqlite: 300, 'Cosmos DB': 25 };

for (const [adapter, open] of Object.entries(storageAdapters)) {
  describe(`Collection against its model: ${adapter}`, () => {
    let storage: OpenedStorage;
    let runs = 0;

    before(async () => void (storage = await open()));
    after(() => storage.close());

    it('answers as a map would, whatever is asked of it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { maxLength: 25 }), async (commands) => {
          const rows = storage.database.collection<Row>(`rows-${(runs += 1)}`);
          const model = new Model();
          const seen = new Map<string, string>();

          for (const command of commands) await run(command, rows, model, seen);
        }),
        { numRuns: RUNS[adapter] ?? 25 },
      );
    });
  });
}
