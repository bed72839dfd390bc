import type { Act } from './act.ts';
import type { Broadcast } from './broadcast.ts';

/** More than any update comes to; whoever schedules one a thousand times does not make a document that cannot grow. */
const MOST_ENTRIES = 200;

/** The update with one act more on its record. */
export const withAct = (broadcast: Broadcast, act: Act, by: string | null, now: Date): Broadcast => ({
  ...broadcast,
  history: [...broadcast.history, { act, at: now.toISOString(), by }].slice(-MOST_ENTRIES),
});
