import type { Broadcast } from './broadcast.ts';

/** What can happen to an update, in the order in which it mostly does. */
export const ACTS = [
  'scheduled',
  'unscheduled',
  'proposed',
  'returned',
  'approved',
  'lapsed',
  'sent',
  'cancelled',
  'edited',
  'decided',
  'recalled',
] as const;
export type Act = (typeof ACTS)[number];

/** One act, as the record keeps it for good. */
export interface Entry {
  readonly act: Act;
  /** ISO 8601. */
  readonly at: string;
  /** Who did it, as `authorOf` says; `null` for the API, for the clock, and after that person's data was erased. */
  readonly by: string | null;
}

/** More than any update comes to; whoever schedules one a thousand times does not make a document that cannot grow. */
const MOST_ENTRIES = 200;

/** The update with one act more on its record. */
export const withAct = (broadcast: Broadcast, act: Act, by: string | null, now: Date): Broadcast => ({
  ...broadcast,
  history: [...broadcast.history, { act, at: now.toISOString(), by }].slice(-MOST_ENTRIES),
});
