import type { Document } from '../../../storage/collection.ts';
import type { PrivacyMode } from '../asking/survey.ts';
import type { Ballot, Comment, Submission } from './ballot.ts';

/** Who stands behind a ballot of a named survey. */
export interface NamedVoter {
  readonly tenantId: string;
  readonly memberId: string;
  /** As the client called them when they answered. */
  readonly name: string;
}

/** A submission that can still be changed, or that has a name. */
export interface Linked {
  readonly receipt: string;
  readonly submission: Submission;
  /** In named surveys only. */
  readonly by?: NamedVoter;
}

/**
 * Many people's ballots in one document: who has answered (receipts) and what was answered (ballots, comments), each
 * sorted by its own content. A receipt and its ballot come in one write, and nothing says which belongs to which.
 */
export interface Bucket extends Document {
  /** Anonymous surveys: who has answered. */
  readonly receipts: readonly string[];
  readonly ballots: readonly Ballot[];
  readonly comments: readonly Comment[];
  /** Confidential surveys until they close; named ones for good. */
  readonly linked: readonly Linked[];
  /** Bytes of everything that ever came in, roughly: so that nobody has to write the document out to measure it. */
  readonly weight: number;
  /** No more goes in here; the next page of the bucket takes the rest. */
  readonly full: boolean;
  /** The survey has closed. */
  readonly sealed: boolean;
}

/** One submission on its way into a bucket. */
export interface Entry extends Linked {
  readonly mode: PrivacyMode;
}

/** What became of an entry. `already`: an anonymous ballot cannot be changed. `full`: try the next page. */
export type Entered = 'recorded' | 'changed' | 'already' | 'closed' | 'full';

/** A page of so many bytes takes no more: well below what a document may have, for one batch may still come. */
const FULL_BYTES = 1_200_000;

/** The first page of a bucket has its number, the others a page number behind it: `b3`, `b3.1`. */
export const pageIdOf = (bucket: number, page: number): string =>
  page === 0 ? `b${bucket}` : `b${bucket}.${page}`;

export const emptyBucket = (partition: string, id: string): Bucket => ({
  ...{ id, partition, receipts: [], ballots: [], comments: [], linked: [] },
  ...{ weight: 0, full: false, sealed: false },
});

/** What things are sorted by: their content, so that the order in which they came leaves no trace. */
const contentOf = (item: unknown): string => (typeof item === 'string' ? item : JSON.stringify(item));

/** Puts new things into a list that is sorted by content. Only what it is compared with is written out. */
function insert<T>(sorted: readonly T[], added: readonly T[]): readonly T[] {
  const items = [...sorted];
  for (const item of added) {
    const content = contentOf(item);
    let from = 0;
    let to = items.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (contentOf(items[middle]) < content) from = middle + 1;
      else to = middle;
    }
    items.splice(from, 0, item);
  }
  return items;
}

interface Filled {
  readonly bucket: Bucket;
  readonly entered: readonly Entered[];
}

/** What a bucket becomes when entries come, and what becomes of each. The same bucket when none of them changes it. */
export function enterAll(old: Bucket, entries: readonly Entry[]): Filled {
  const receipts = new Set(old.receipts);
  const linked = new Map(old.linked.map((one) => [one.receipt, one]));
  const submissions: Submission[] = [];
  const entered = entries.map(({ mode, ...entry }): Entered => {
    const isThere = receipts.has(entry.receipt) || linked.has(entry.receipt);
    if (old.sealed) return old.full ? 'full' : 'closed';
    if (mode === 'anonymous') {
      if (isThere) return 'already';
      if (old.full) return 'full';
      receipts.add(entry.receipt);
      submissions.push(entry.submission);
      return 'recorded';
    }
    if (old.full && !isThere) return 'full';
    linked.set(entry.receipt, entry);
    return isThere ? 'changed' : 'recorded';
  });
  if (!entered.some((one) => one === 'recorded' || one === 'changed')) return { bucket: old, entered };
  const added = [...receipts].slice(old.receipts.length);
  const weight = old.weight + entries.reduce((sum, entry) => sum + Buffer.byteLength(contentOf(entry)), 0);
  const bucket: Bucket = {
    ...old,
    receipts: insert(old.receipts, added),
    ballots: insert(
      old.ballots,
      submissions.map(({ ballot }) => ballot),
    ),
    comments: insert(
      old.comments,
      submissions.flatMap(({ comments }) => comments),
    ),
    linked: [...linked.values()].sort((a, b) => (a.receipt < b.receipt ? -1 : 1)),
    weight,
    full: old.full || weight >= FULL_BYTES,
  };
  return { bucket, entered };
}

/**
 * A bucket after the close. Who has answered is forgotten, and in confidential surveys who answered what: their ballots
 * then lie as those of anonymous ones. Sealing twice changes nothing.
 */
export function seal(old: Bucket, mode: PrivacyMode): Bucket {
  const poured = mode === 'named' ? [] : old.linked.map(({ submission }) => submission);
  return {
    ...old,
    receipts: [],
    ballots: insert(
      old.ballots,
      poured.map(({ ballot }) => ballot),
    ),
    comments: insert(
      old.comments,
      poured.flatMap(({ comments }) => comments),
    ),
    linked: mode === 'named' ? old.linked : [],
    sealed: true,
  };
}

/** A bucket without what somebody answered in a way that can be traced to them; `undefined` where it has nothing of it. */
export const without = (old: Bucket, receipt: string): Bucket | undefined =>
  old.linked.some((one) => one.receipt === receipt)
    ? { ...old, linked: old.linked.filter((one) => one.receipt !== receipt) }
    : undefined;

/** Whether somebody's receipt, or their linked ballot, is in a bucket. */
export const holds = ({ receipts, linked }: Bucket, receipt: string): boolean =>
  receipts.includes(receipt) || linked.some((one) => one.receipt === receipt);

/** How many people's ballots a bucket holds. */
export const sizeOf = ({ ballots, linked }: Bucket): number => ballots.length + linked.length;
