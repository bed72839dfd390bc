import type { Address } from '../../src/chat/address.ts';
import { ours, type Told } from './ours.ts';
import { allAtOnce, pQueue, sequentialLoop } from './peers.ts';

/** Sends to all of them; `begin` says when preparations are over and time counts. */
type Contender = (addresses: readonly Address[], begin: () => void) => Promise<Told>;

const peer =
  (send: (addresses: readonly Address[]) => Promise<void>): Contender =>
  async (addresses, begin) => {
    begin();
    await send(addresses);
    return { finishedAt: new Date(), uncertain: [] };
  };

export const CONTENDERS = {
  cylch: ours,
  sequential: peer(sequentialLoop),
  promiseAll: peer(allAtOnce),
  pQueue: peer(pQueue),
} as const satisfies Readonly<Record<string, Contender>>;

export type ContenderName = keyof typeof CONTENDERS;
export const CONTENDER_NAMES = Object.keys(CONTENDERS) as ContenderName[];
