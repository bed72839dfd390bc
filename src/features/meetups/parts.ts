import type { Audience, Kind, Reach } from '../../chat/audience.ts';
import type { Live } from '../../chat/live.ts';
import type { Clock } from '../../lib/clock.ts';
import type { MeetupRecords } from './meetup-records.ts';
import type { RsvpRecords } from './rsvp-records.ts';

/** What the acts of this room work with. */
export interface Parts {
  readonly meetups: MeetupRecords;
  readonly rsvps: RsvpRecords;
  readonly clock: Clock;
  readonly nudge: () => void;
  readonly withdraw: (announcementId: string) => Promise<void>;
  readonly live: Live;
  readonly publicUrl: string;
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
}
