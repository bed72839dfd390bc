import type { Bilingual } from '../../language/bilingual.ts';
import type { Announcement } from './announcement.ts';

/** What can stand in the calendar. */
export const SCHEDULED = [
  'update',
  'survey-opening',
  'survey-reminder',
  'survey-results',
  'meetup-announcement',
  'meetup-reminder',
  'meetup',
  'digest',
] as const;

/** Something that will happen by itself, as things stand. */
export interface Scheduled {
  /** The same for the same thing, whenever it is asked for. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** When it ends, for what takes a while. */
  readonly until?: string;
  readonly what: (typeof SCHEDULED)[number];
  readonly title: Bilingual;
  /** What channels will be told then; `null` where they are told nothing at that moment. */
  readonly tells: Told | null;
  /** Somebody has yet to agree, or it does not happen. */
  readonly awaitsApproval: boolean;
}

/** A message to come, as far as it decides who gets it. */
export type Told = Pick<Announcement, 'kind' | 'audience' | 'within' | 'sender'>;

/** What channels were told already; `id` is that of its announcement. */
export interface ToldAlready {
  readonly id: string;
  readonly told: Told;
}

/**
 * Says how many channels would get more than the limit on the local day of `at`, were this sent then too: with what is
 * scheduled, and what they were told.
 */
export type OverloadOn = (
  at: Date,
  told: Told,
  /** What stands in the calendar already for the same message. */
  exceptId?: string,
) => Promise<Overload>;

/** How many channels get too much on one day, and how much the worst of them gets. */
export interface Overload {
  readonly channels: number;
  readonly worst: number;
  readonly limit: number;
}
