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
  'sentAgain',
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

/** Somebody's word on an update as it was at one revision. Other words need another word. */
export interface WordOn {
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly revision: number;
}
