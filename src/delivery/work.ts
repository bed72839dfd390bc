import { z } from 'zod/v4';
import type { Work } from '../queue/work-queue.ts';
import type { OutboxRow } from './sending/outbox-row.ts';

/** The kinds of work that delivery gives itself, and what each must know. */

export const EXPAND = 'delivery.expand';
export const SEND = 'delivery.send';
export const CATCH_UP = 'delivery.catch-up';
export const AGAIN = 'delivery.again';
export const AMEND = 'delivery.amend';
export const SHOW = 'delivery.show';

/** So many rows of one tenant are one piece of work: half of what a tenant takes in a second. */
export const PIECE = 25;

const id = z.string().min(1);
export const announcementWork = z.object({ announcementId: id });
/** `apartMs`: how far apart the rows are changed, where nothing is lost by it. */
export const catchUpWork = announcementWork.extend({ apartMs: z.number().min(0).default(0) });
export const showWork = z.object({ key: id });
export const pieceOfWork = z.object({
  announcementId: id,
  tenantId: id,
  channelIds: z.array(id).min(1),
});
/** Some rows of one tenant. */
export type PieceOfWork = z.output<typeof pieceOfWork>;

/** One row, as work names it. */
export interface WhichRow {
  readonly announcementId: string;
  readonly channelId: string;
}

export const toExpand = (announcementId: string): Work => ({ kind: EXPAND, payload: { announcementId } });
export const toCatchUp = (announcementId: string, apartMs = 0): Work => ({
  kind: CATCH_UP,
  payload: { announcementId, apartMs },
});
export const toAgain = (announcementId: string): Work => ({ kind: AGAIN, payload: { announcementId } });
export const toShow = (key: string): Work => ({ kind: SHOW, payload: { key } });
export const toSendPiece = (piece: PieceOfWork): Work => ({ kind: SEND, payload: piece });
export const toAmendPiece = (piece: PieceOfWork): Work => ({ kind: AMEND, payload: piece });

/** A piece of one row. */
export const pieceOf = ({ announcementId, tenantId, channelId }: OutboxRow): PieceOfWork => ({
  announcementId,
  tenantId,
  channelIds: [channelId],
});
