import { change, listAll, type Collection, type Database, type Stored } from '../../../storage/collection.ts';
import { UNPINNED } from '../board/pinned.ts';
import { nothingToUndo, verifiedChanged, verifiedIncomplete, verifiedNotFound } from './errors.ts';
import {
  beforeCurrent,
  currentOf,
  withVersion,
  type Keeper,
  type VerifiedFacts,
  type VerifiedRecord,
  type VerifiedVersion,
} from './verified-answer.ts';

const PARTITION = 'verified';

/** The verified answers, as this room keeps them. */
export interface VerifiedStore {
  readonly collection: Collection<VerifiedRecord>;
  records(): Promise<readonly Stored<VerifiedRecord>[]>;
  find(id: string): Promise<VerifiedRecord | undefined>;
  /** Throws `verified_answer_not_found`. */
  get(id: string): Promise<VerifiedRecord>;
  /** The same id again changes nothing. Throws `verified_answer_incomplete`. */
  keep(id: string, facts: VerifiedFacts, keeper: Keeper | undefined, now: Date): Promise<VerifiedRecord>;
  /** Another version. `basedOn` is the number of the one that was edited: throws `verified_answer_changed` when it is not the last. */
  edit(
    id: string,
    decide: (current: VerifiedVersion) => VerifiedFacts,
    now: Date,
    basedOn?: number,
  ): Promise<VerifiedRecord>;
  /** Goes back one version, or to the one of that number. Throws `nothing_to_undo`. */
  undo(id: string, now: Date, number?: number): Promise<VerifiedRecord>;
  /** Takes it out of use; any version can be had again. */
  retire(id: string, now: Date): Promise<VerifiedRecord>;
  change(
    id: string,
    decide: (old: VerifiedRecord) => VerifiedRecord | undefined,
  ): Promise<VerifiedRecord | undefined>;
  /** Those of which somebody is to be reminded, or whose reminder shows what is no longer so. */
  behind(): Promise<readonly VerifiedRecord[]>;
  keptBy(key: string): Promise<readonly VerifiedRecord[]>;
}

/** A verified answer has a question and an answer in one language at least. */
function complete<F extends VerifiedFacts>(facts: F): F {
  const wordings = Object.values(facts.wordings);
  const has = (part: 'question' | 'answer') => wordings.some((wording) => wording[part] !== undefined);
  if (!has('question') || !has('answer')) throw verifiedIncomplete({});
  return facts;
}

export function openVerifiedStore(database: Database): VerifiedStore {
  const collection = database.collection<VerifiedRecord>('verified-answers');
  async function allOf(
    where: Partial<Record<'isBehind' | 'keptBy', string | boolean>>,
  ): Promise<readonly VerifiedRecord[]> {
    const found: VerifiedRecord[] = [];
    for await (const { value } of listAll(collection, { partition: PARTITION, where })) found.push(value);
    return found;
  }
  async function versioned(
    id: string,
    next: (old: VerifiedRecord) => readonly VerifiedVersion[],
  ): Promise<VerifiedRecord> {
    const record = await store.change(id, (old) => {
      const versions = next(old);
      // A reminder that stands somewhere shows what has become of it.
      const isBehind = old.isBehind || old.cards.length > 0;
      return { ...old, versions, isReminding: false, version: old.version + 1, isBehind };
    });
    if (!record) throw verifiedNotFound({});
    return record;
  }
  const store: VerifiedStore = {
    collection,
    async records() {
      const found: Stored<VerifiedRecord>[] = [];
      for await (const stored of listAll(collection, { partition: PARTITION })) found.push(stored);
      return found;
    },
    find: async (id) => (await collection.get(PARTITION, id))?.value,
    async get(id) {
      const record = await store.find(id);
      if (!record) throw verifiedNotFound({});
      return record;
    },
    async keep(id, facts, keeper, now) {
      await collection.create({
        ...{ ...UNPINNED, isBehind: false, partition: PARTITION, id, remindedOf: null, isReminding: false },
        versions: withVersion([], complete(facts), now),
        keptBy: keeper ? `${keeper.tenantId}/${keeper.memberId}` : '',
        ...(keeper && { keeper }),
      });
      return store.get(id);
    },
    edit: (id, decide, now, basedOn) =>
      versioned(id, ({ versions }) => {
        const current = currentOf({ versions });
        if (basedOn !== undefined && basedOn !== current.number) throw verifiedChanged({});
        const { wordings, owner, reviewBy, source } = complete(decide(current));
        return withVersion(versions, { wordings, owner, reviewBy, ...(source && { source }) }, now);
      }),
    undo: (id, now, number) =>
      versioned(id, ({ versions }) => {
        const to =
          number === undefined ? beforeCurrent(versions) : versions.find((one) => one.number === number);
        if (!to) throw nothingToUndo({});
        return withVersion(versions, { ...to, again: to.again ?? to.number }, now);
      }),
    retire: (id, now) =>
      versioned(id, ({ versions }) => {
        const current = currentOf({ versions });
        return current.isRetired
          ? versions
          : withVersion(
              versions,
              { ...current, again: current.again ?? current.number, isRetired: true },
              now,
            );
      }),
    change: (id, decide) => change(collection, { partition: PARTITION, id }, (old) => old && decide(old)),
    behind: () => allOf({ isBehind: true }),
    keptBy: (key) => allOf({ keptBy: key }),
  };
  return store;
}
