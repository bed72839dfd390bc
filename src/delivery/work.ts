import { z } from 'zod/v4';
import type { Work } from '../queue/work-queue.ts';

/** The kinds of work that delivery gives itself, and what each must know. */

export const EXPAND = 'delivery.expand';
export const SEND = 'delivery.send';
export const RECALL = 'delivery.recall';

export const announcementWork = z.object({ announcementId: z.string().min(1) });
export const sendWork = z.object({ announcementId: z.string().min(1), channelId: z.string().min(1) });
export type SendWork = z.output<typeof sendWork>;

export const toExpand = (announcementId: string): Work => ({ kind: EXPAND, payload: { announcementId } });
export const toRecall = (announcementId: string): Work => ({ kind: RECALL, payload: { announcementId } });
export const toSend = ({ announcementId, channelId }: SendWork): Work => ({
  kind: SEND,
  payload: { announcementId, channelId },
});
