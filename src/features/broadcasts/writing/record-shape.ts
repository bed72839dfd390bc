import { z } from 'zod/v4';
import { ACTS } from '../act.ts';
import { isApproved, isProposed } from '../approving/approval.ts';
import type { Broadcast } from '../broadcast.ts';

const moment = z.string().nullable();

/** What the API shows of the record of an update: how it stands, and who did what to it. */
export const recordShape = z.object({
  revision: z.int(),
  scheduledFor: moment,
  isProposed: z.boolean().describe('Whether its present words wait for approval.'),
  isApproved: z.boolean().describe('Whether its present words were approved.'),
  approvedBy: moment.describe('Tenant and object id of the manager who approved it; null for the API.'),
  history: z
    .array(z.object({ act: z.enum(ACTS), at: z.string(), by: moment }))
    .describe('What happened to it, the oldest first, and by whom; null for the API and for the clock.'),
});

export const shownRecord = (broadcast: Broadcast): z.input<typeof recordShape> => ({
  revision: broadcast.revision,
  scheduledFor: broadcast.schedule?.at ?? null,
  isProposed: isProposed(broadcast) && !isApproved(broadcast),
  isApproved: isApproved(broadcast),
  approvedBy: broadcast.approval?.by ?? null,
  history: broadcast.history.map((entry) => ({ ...entry })),
});
