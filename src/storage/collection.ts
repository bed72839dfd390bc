/** What every stored document has. `id` is deterministic wherever writing twice must be writing once. */
export interface Document {
  /** Unique within its partition; at most 255 characters, none of `/ \ ? #`. */
  readonly id: string;
  /** The documents that are listed together share a partition. Same characters as `id`. */
  readonly partition: string;
}

/** A document as it was read, with the mark that says which write of it this was. */
export interface Stored<T extends Document> {
  readonly value: T;
  readonly etag: string;
}

/** The fields that a list may filter or order by: plain values at the top level of a document. */
export type Plain = string | number | boolean | null;

/** One list: within a partition, equal fields, one ordered field, a page at a time. */
export interface ListQuery<T extends Document> {
  readonly partition: string;
  readonly where?: Readonly<Partial<Record<keyof T & string, Plain>>>;
  /** A field that every document of the partition has. Without it the order is that of `id`. */
  readonly orderBy?: keyof T & string;
  readonly descending?: boolean;
  /** At most this many; 100 unless told. */
  readonly limit?: number;
  /** `Page.next` of the page before. Opaque. */
  readonly after?: string;
}

export interface Page<T extends Document> {
  readonly items: readonly Stored<T>[];
  /** There is more: give this as `after`. */
  readonly next?: string;
}

/**
 * Documents of one kind: the port that sqlite and Cosmos DB both fill. Every write is one document; there are no
 * transactions across documents, and nobody needs one. Foreseen outcomes are values; only an outage throws.
 */
export interface Collection<T extends Document> {
  get(partition: string, id: string): Promise<Stored<T> | undefined>;
  /** Writes a document that must not be there yet. */
  create(value: T): Promise<'created' | 'exists'>;
  /** Overwrites what was read under `etag`: resolves to what stands there now; `stale` when somebody wrote or removed it since. */
  replace(value: T, etag: string): Promise<Stored<T> | 'stale'>;
  /** Removes a document, under any etag unless one is given. Removing what is not there is `gone`. */
  remove(partition: string, id: string, etag?: string): Promise<'removed' | 'gone' | 'stale'>;
  list(query: ListQuery<T>): Promise<Page<T>>;
}

/** The storage of the house: names collections, says whether it is reachable, and closes. */
export interface Database {
  collection<T extends Document>(name: string): Collection<T>;
  /** Rejects when the storage cannot be reached. */
  ping(): Promise<void>;
  /**
   * Leaves no trace of what was overwritten or removed until now: neither in free space nor in a journal. For the few
   * documents of which an earlier state would give something away. Backups are out of its reach.
   */
  forgetOverwritten(): Promise<void>;
  close(): Promise<void>;
}

/** Every document that a query finds, page after page, without holding them all. */
export async function* listAll<T extends Document>(
  collection: Collection<T>,
  query: ListQuery<T>,
): AsyncGenerator<Stored<T>> {
  let after: string | undefined;
  do {
    const page = await collection.list(after === undefined ? query : { ...query, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

/** How often a change is tried again when others write the same document at the same time. */
const CHANGE_ATTEMPTS = 50;

/**
 * Reads a document, lets `decide` say what it becomes, and writes that under the etag it was read with; starts over
 * when somebody else was faster. `decide` sees `undefined` for a missing document, may be called several times,
 * and returns `undefined` to leave everything as it is. Resolves to the document as it now stands. Who has just read or
 * written it gives it as `known` and spares a read; that nobody wrote it since shows when it is written.
 */
export async function change<T extends Document>(
  collection: Collection<T>,
  { partition, id }: Document,
  decide: (old: T | undefined) => T | undefined,
  known?: Stored<T>,
): Promise<T | undefined> {
  for (let attempt = 1; attempt <= CHANGE_ATTEMPTS; attempt += 1) {
    const stored = attempt === 1 && known ? known : await collection.get(partition, id);
    const next = decide(stored?.value);
    if (next === undefined) return stored?.value;
    const outcome = stored ? await collection.replace(next, stored.etag) : await collection.create(next);
    if (outcome !== 'stale' && outcome !== 'exists') return next;
  }
  throw new RangeError(`Document ${partition}/${id} is written faster than it can be changed.`);
}
