import { z } from 'zod/v4';

/** The id of an update, as `lib/ids.ts` makes them. */
export const broadcastId = z.string().regex(/^[\w-]{1,64}$/);

/** What a button about one update brings along. */
export const aboutBroadcast = z.object({ id: broadcastId });
