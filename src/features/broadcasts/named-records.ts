import type { Bilingual } from '../../language/bilingual.ts';
import { sortedIn } from '../../language/collate.ts';
import { change, listAll, type Database, type Document } from '../../storage/collection.ts';

/** What managers keep under a name, to use it again. */
export interface Named extends Document {
  readonly name: Bilingual;
}

export const NAME_LIMIT = 80;

/** One kind of such things: a document each, few enough to be read all at once. */
export interface NamedRecords<T extends Named> {
  find(id: string): Promise<T | undefined>;
  /** Throws what was given as `notFound`. */
  get(id: string): Promise<T>;
  /** All of them, in the order of their Welsh names. */
  all(): Promise<readonly T[]>;
  /** Writes one down, in place of the one of that id. */
  save(value: Omit<T, 'partition'>): Promise<T>;
  /** Throws what was given as `notFound`. */
  change(id: string, decide: (old: T) => T): Promise<T>;
  /** What is not there is gone already. */
  remove(id: string): Promise<void>;
}

/** They stand in one partition, which is called as their collection. */
export function openNamedRecords<T extends Named>(
  database: Database,
  collection: string,
  notFound: () => Error,
): NamedRecords<T> {
  const documents = database.collection<T>(collection);
  const keyOf = (id: string) => ({ partition: collection, id });
  const find = async (id: string) => (await documents.get(collection, id))?.value;
  const found = (value: T | undefined): T => {
    if (!value) throw notFound();
    return value;
  };
  return {
    find,
    get: async (id) => found(await find(id)),
    async all() {
      const values: T[] = [];
      for await (const { value } of listAll(documents, { partition: collection })) values.push(value);
      return sortedIn('cy', values, ({ name }) => name.cy);
    },
    async save(value) {
      const document = { ...value, partition: collection } as T;
      await change(documents, document, () => document);
      return document;
    },
    change: async (id, decide) => found(await change(documents, keyOf(id), (old) => decide(found(old)))),
    async remove(id) {
      await documents.remove(collection, id);
    },
  };
}
