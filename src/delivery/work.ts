import { z } from 'zod/v4';
import type { Work } from '../queue/work-queue.ts';
import type { OutboxRow } from './outbox-row.ts';

/** The kinds of work that delivery gives itself, and what each must know. */

export const EXPAND = 'delivery.expand';
export const SEND = 'delivery.send';
export const RECALL = 'delivery.recall';

/** So many rows of one tenant are one piece of work: half of what a tenant takes in a second. */
export const PIECE = 25;

const id = z.string().min(1);
export const announcementWork = z.object({ announcementId: id });
export const sendWork = z.object({ announcementId: id, tenantId: id, channelIds: z.array(id).min(1) });
export type SendWork = z.output<typeof sendWork>;

export const toExpand = (announcementId: string): Work => ({ kind: EXPAND, payload: { announcementId } });
export const toRecall = (announcementId: string): Work => ({ kind: RECALL, payload: { announcementId } });
export const toSendPiece = (piece: SendWork): Work => ({ kind: SEND, payload: piece });
export const toSend = ({ announcementId, tenantId, channelId }: OutboxRow): Work =>
  toSendPiece({ announcementId, tenantId, channelIds: [channelId] });
