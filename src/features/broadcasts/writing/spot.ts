import { z } from 'zod/v4';
import { MOST_WORDINGS, type BroadcastContent, type Target } from '../broadcast-content.ts';
import { broadcastNotFound } from '../errors.ts';
import { aboutBroadcast } from '../payload.ts';

/** A part of an update that has an audience: one of its wordings, by its place among them, or the update itself. */
export const spot = aboutBroadcast.extend({
  at: z.coerce
    .number()
    .int()
    .min(0)
    .max(MOST_WORDINGS - 1)
    .optional(),
});
export type Spot = z.output<typeof spot>;

/** Whom that part is for. Throws `broadcast_not_found` when the wording is gone. */
export function targetAt(content: BroadcastContent, at: Spot['at']): Target {
  const target = at === undefined ? content : content.wordings[at];
  if (!target) throw broadcastNotFound({});
  return { audience: target.audience, audienceId: target.audienceId };
}

/** The update with another audience in that place. */
export const withTarget = (content: BroadcastContent, at: Spot['at'], target: Target): BroadcastContent =>
  at === undefined
    ? { ...content, ...target }
    : {
        ...content,
        wordings: content.wordings.map((own, index) => (index === at ? { ...own, ...target } : own)),
      };
