import type { Address } from '../../../chat/address.ts';
import type { SharedMessage } from '../../../chat/feature.ts';
import { listAll, type Database, type Document } from '../../../storage/collection.ts';

/** A message that somebody is about to share, until they have: kept by the id of the form that was opened for it. */
export interface Share extends Document {
  /** Where it stands, if that is known. */
  readonly thread?: { readonly address: Address; readonly messageId: string };
  /** Who wrote it; absent where the sharer did, or nobody knows. */
  readonly writer?: string;
  readonly isOwn: boolean;
  /** ISO 8601. */
  readonly at: string;
}

const SHARES = 'shares';
const KEPT_MS = 24 * 60 * 60_000;

export interface ShareStore {
  begin(form: string, message: SharedMessage, at: Date): Promise<Share>;
  find(form: string): Promise<Share | undefined>;
  /** Removes what was opened a day ago and never sent. */
  forgetOld(now: Date): Promise<void>;
}

export function openShares(database: Database): ShareStore {
  const shares = database.collection<Share>('post-shares');
  return {
    async begin(form, { address, messageId, writerId, isOwn }, at) {
      const share: Share = {
        ...{ partition: SHARES, id: form, isOwn, at: at.toISOString() },
        ...(address && messageId !== undefined && { thread: { address, messageId } }),
        ...(writerId !== undefined && !isOwn && { writer: writerId }),
      };
      await shares.create(share);
      return share;
    },
    find: async (form) => (await shares.get(SHARES, form))?.value,
    async forgetOld(now) {
      const before = new Date(now.getTime() - KEPT_MS).toISOString();
      for await (const { value } of listAll(shares, { partition: SHARES }))
        if (value.at < before) await shares.remove(SHARES, value.id);
    },
  };
}
