import { change, listAll, type Database } from '../../../storage/collection.ts';
import { meetupNotFound } from '../errors.ts';
import { nextDueAt } from '../reminding/steps.ts';
import { endOf, MEETUPS, MOST_MINUTES, type Meetup } from './meetup.ts';

/** The meetups that are kept: one record each, for good. */
export interface MeetupRecords {
  find(id: string): Promise<Meetup | undefined>;
  /** Throws `meetup_not_found`. */
  get(id: string): Promise<Meetup>;
  /** Writes a meetup that is not there yet; writing it again changes nothing. */
  add(meetup: Omit<Meetup, 'nextDueAt'>): Promise<void>;
  /** Changes a meetup; `decide` may throw, or return `undefined` to leave it. Throws `meetup_not_found`. */
  change(id: string, decide: (old: Meetup) => Meetup | undefined): Promise<Meetup>;
  /** Those that are not over, the soonest first; cancelled ones too. */
  upcoming(now: Date): Promise<readonly Meetup[]>;
  /** Those that are over, the latest first, as many as asked for; cancelled ones too. */
  past(now: Date, limit: number): Promise<readonly Meetup[]>;
  /** The latest with a recording. */
  recorded(limit: number): Promise<readonly Meetup[]>;
  all(): AsyncIterable<Meetup>;
  /** Those with a step that is due, in groups: whoever asks for the next group has taken the steps of the one before. */
  due(now: Date): AsyncIterable<readonly Meetup[]>;
  /** Those whose replies are still kept. */
  withReplies(): AsyncIterable<Meetup>;
}

/** More than a series has parts: whoever said yes to several that changed at once is told under the earliest of them. */
const DUE_AT_ONCE = 120;
const LATEST_FIRST = { partition: MEETUPS, orderBy: 'start', descending: true } as const;

export function openMeetupRecords(database: Database): MeetupRecords {
  const meetups = database.collection<Meetup>('meetups');
  const find = async (id: string) => (await meetups.get(MEETUPS, id))?.value;

  return {
    find,
    async get(id) {
      const meetup = await find(id);
      if (!meetup) throw meetupNotFound({});
      return meetup;
    },
    async add(meetup) {
      await meetups.create({ ...meetup, nextDueAt: nextDueAt(meetup) });
    },
    async change(id, decide) {
      const changed = await change(meetups, { partition: MEETUPS, id }, (old) => {
        if (!old) throw meetupNotFound({});
        const next = decide(old);
        return next && { ...next, nextDueAt: nextDueAt(next) };
      });
      if (!changed) throw meetupNotFound({});
      return changed;
    },
    async upcoming(now) {
      const found: Meetup[] = [];
      // From the farthest back to today: the past, which only grows, is never read.
      for await (const { value } of listAll(meetups, LATEST_FIRST)) {
        if (new Date(value.start).getTime() + MOST_MINUTES * 60_000 <= now.getTime()) break;
        if (endOf(value) > now) found.push(value);
      }
      return found.reverse();
    },
    async past(now, limit) {
      const found: Meetup[] = [];
      for await (const { value } of listAll(meetups, LATEST_FIRST)) {
        if (endOf(value) <= now) found.push(value);
        if (found.length === limit) break;
      }
      return found;
    },
    async recorded(limit) {
      const { items } = await meetups.list({ ...LATEST_FIRST, where: { isRecorded: true }, limit });
      return items.map(({ value }) => value);
    },
    async *all() {
      for await (const { value } of listAll(meetups, LATEST_FIRST)) yield value;
    },
    async *due(now) {
      for (;;) {
        const { items } = await meetups.list({
          partition: MEETUPS,
          orderBy: 'nextDueAt',
          limit: DUE_AT_ONCE,
        });
        const due = items.map(({ value }) => value).filter(({ nextDueAt: at }) => at <= now.toISOString());
        if (due.length > 0) yield due;
        if (due.length < DUE_AT_ONCE) return;
      }
    },
    async *withReplies() {
      const kept = listAll(meetups, { partition: MEETUPS, where: { keepsReplies: true } });
      for await (const { value } of kept) yield value;
    },
  };
}
