import type { Audience, Kind, Reach } from '../../chat/audience.ts';
import type { Feature } from '../../chat/feature.ts';
import { STILL, type Live } from '../../chat/live.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Database } from '../../storage/collection.ts';
import { manageActions, manageDialogs } from './manage-actions.ts';
import { openMeetupRecords } from './meetup-records.ts';
import { pages } from './pages.ts';
import type { Parts } from './parts.ts';
import { personalDataOf } from './personal-data.ts';
import { planActions, planCommand, planDialogs } from './plan-actions.ts';
import { listCommand, replyActions } from './reply-actions.ts';
import { routes } from './routes.ts';
import { openRsvpRecords } from './rsvp-records.ts';
import { scheduledMeetups } from './scheduled.ts';
import { tellDue } from './tell-due.ts';

export { plantSampleMeetups } from './sample.ts';

export interface MeetupsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Asks the tick to run soon, so that what is due goes out at once. */
  readonly nudge: () => void;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
  /** How far an audience reaches, for the preview. */
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** Keeps the counts on posted cards up to date. Without it they stay as they were posted. */
  readonly live?: Live;
  /**
   * Stops what is still waiting of an announcement, so that no reminder held back by quiet hours names a time that is
   * no more. An id that was never announced is a no-op. Without it such a reminder goes out.
   */
  readonly withdraw?: (announcementId: string) => Promise<void>;
}

/** Meetups: planned by managers, announced in channels with reminders, replied to by members. */
export function meetups({
  database,
  withdraw = () => Promise.resolve(),
  live = STILL,
  ...deps
}: MeetupsDeps): Feature {
  const parts: Parts = {
    ...deps,
    withdraw,
    live,
    meetups: openMeetupRecords(database),
    rsvps: openRsvpRecords(database),
  };
  return {
    name: 'meetups',
    commands: [listCommand(parts), planCommand],
    actions: { ...replyActions(parts), ...planActions(parts), ...manageActions(parts) },
    dialogs: { ...planDialogs, ...manageDialogs(parts) },
    routes: routes(parts),
    pages: pages(parts),
    due: (now) => tellDue(parts, now),
    scheduled: (from, to) => scheduledMeetups(parts, from, to),
    personalData: personalDataOf(parts),
  };
}
