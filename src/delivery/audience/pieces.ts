import type { OutboxRow } from '../sending/outbox-row.ts';
import { PIECE, type PieceOfWork } from '../work.ts';

/** Rows that have the same done to them, gathered by tenant: less than a piece of each is held. */
export interface Pieces {
  add(row: Pick<OutboxRow, 'tenantId' | 'channelId'>): Promise<void>;
  pushAll(): Promise<void>;
}

export function openPieces(announcementId: string, pushPiece: (piece: PieceOfWork) => Promise<void>): Pieces {
  const open = new Map<string, string[]>();
  const close = async (tenantId: string): Promise<void> => {
    const channelIds = open.get(tenantId) ?? [];
    open.delete(tenantId);
    await pushPiece({ announcementId, tenantId, channelIds });
  };
  return {
    async add({ tenantId, channelId }) {
      const channelIds = [...(open.get(tenantId) ?? []), channelId];
      open.set(tenantId, channelIds);
      if (channelIds.length >= PIECE) await close(tenantId);
    },
    async pushAll() {
      for (const tenantId of [...open.keys()]) await close(tenantId);
    },
  };
}
