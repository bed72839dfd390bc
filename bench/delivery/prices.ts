import type { Act, Counted, Operations } from './counting-stores.ts';

/**
 * Serverless, per million request units, and Storage Queues, per ten thousand operations: list prices of 2026 (Azure
 * Cosmos DB pricing; Azure Queue Storage pricing, LRS) in US dollars, taken as euro. Regions and the exchange rate move
 * them by a few per cent; an operator puts in their own.
 */
const PRICES = { euroPerMillionRu: 0.25, euroPerTenThousandQueueOperations: 0.004 } as const;

/**
 * Request units, from "Optimize request cost in Azure Cosmos DB": a point read is 1 RU for 1 KB and 10 for 100 KB; to
 * insert 1 KB is about 5.5 without an index, to replace it twice as much. An index on every property, as the container
 * has it, costs again about as much as an insert (assumed). A query of a page: about 3, and its documents as read.
 */
const READ_RU = 1;
const READ_RU_PER_FURTHER_KB = 9 / 99;
const INSERT_RU = 5.5;
const INDEX_RU = 5.5;
const QUERY_RU = 3;

const readRu = (kb: number): number => READ_RU + Math.max(0, kb - 1) * READ_RU_PER_FURTHER_KB;
const kbOf = ({ times, bytes }: Operations): number => (times === 0 ? 0 : bytes / times / 1024);

const RU_EACH: Readonly<Record<Act, (kb: number) => number>> = {
  get: readRu,
  create: (kb) => INSERT_RU * readRu(kb) + INDEX_RU,
  replace: (kb) => 2 * INSERT_RU * readRu(kb) + INDEX_RU,
  remove: () => INSERT_RU + INDEX_RU,
  list: (kb) => QUERY_RU + readRu(kb),
};

/** The request units of all that was counted. */
export const ruOf = ({ storage }: Counted): number =>
  (Object.entries(storage) as [Act, Operations][]).reduce(
    (sum, [act, operations]) => sum + operations.times * RU_EACH[act](kbOf(operations)),
    0,
  );

/** What all that was counted would cost. */
export function euroOf(counted: Counted): { readonly storage: number; readonly queue: number } {
  const operations = Object.values(counted.queue).reduce((sum, times) => sum + times, 0);
  return {
    storage: (ruOf(counted) / 1e6) * PRICES.euroPerMillionRu,
    queue: (operations / 1e4) * PRICES.euroPerTenThousandQueueOperations,
  };
}
