import type { Messenger } from '../chat/ports/messenger.ts';
import type { Clock, Sleep } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Work } from '../queue/work-queue.ts';
import type { Collection, Database } from '../storage/collection.ts';
import type { AnnouncementRecord, UnderWay } from './announcement-record.ts';
import type { BuriedRecord } from './reporting/buried-work.ts';
import type { ChannelWeek } from './sending/channel-week.ts';
import type { Directory } from './directory.ts';
import type { EmergencyStop, StopRecord } from './emergency-stop.ts';
import type { Lease } from './lease.ts';
import type { Lanes } from './pacing/lanes.ts';
import type { LatestRecords } from './latest-record.ts';
import type { LiveRecord } from './live/live-record.ts';
import type { NoteRecord } from './notes/note-record.ts';
import type { ToldRecord } from './reporting/told-on.ts';
import type { OutboxRow } from './sending/outbox-row.ts';

/** The records of delivery. */
export interface Stores {
  readonly announcements: Collection<AnnouncementRecord>;
  readonly underWay: Collection<UnderWay>;
  readonly outbox: Collection<OutboxRow>;
  readonly channelWeeks: Collection<ChannelWeek>;
  readonly leases: Collection<Lease>;
  readonly live: Collection<LiveRecord>;
  readonly notes: Collection<NoteRecord>;
  readonly stops: Collection<StopRecord>;
  readonly buried: Collection<BuriedRecord>;
  readonly told: Collection<ToldRecord>;
}

export const openStores = (database: Database): Stores => ({
  announcements: database.collection('announcements'),
  underWay: database.collection('announcements-under-way'),
  outbox: database.collection('outbox'),
  channelWeeks: database.collection('channel-weeks'),
  leases: database.collection('leases'),
  live: database.collection('live-messages'),
  notes: database.collection('notes'),
  stops: database.collection('emergency-stop'),
  buried: database.collection('buried-work'),
  told: database.collection('told-on-days'),
});

/** What the acts of delivery work with. */
export interface Parts {
  readonly stores: Stores;
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Hands work to the queue and wakes the worker of this process. */
  readonly push: (work: Work, delayMs?: number) => Promise<void>;
  /** The announcements, half a second old at most. */
  readonly records: LatestRecords;
  readonly lanes: Lanes;
  /** Who this process is: its claims begin with it. */
  readonly holder: string;
  readonly emergencyStop: EmergencyStop;
  /** The claims of attempts that this process is making right now. */
  readonly inHand: Set<string>;
  readonly sendTimeoutMs: number;
}
