import { change, listAll, type Database } from '../../storage/collection.ts';
import { rsvpKey, type Answer, type Counts, type Rsvp } from './rsvp.ts';

/** Who replies. */
export interface Replier {
  readonly tenantId: string;
  readonly memberId: string;
}

/** The replies that are kept, until 30 days after the meetup. */
export interface RsvpRecords {
  /** Resolves when the reply is stored for good, to whether it is another than before. The last reply counts. */
  record(meetupId: string, by: Replier, answer: Answer): Promise<boolean>;
  answerOf(meetupId: string, by: Replier): Promise<Answer | undefined>;
  count(meetupId: string): Promise<Counts>;
  forgetOne(meetupId: string, by: Replier): Promise<void>;
  forgetAll(meetupId: string): Promise<void>;
}

export function openRsvpRecords(database: Database): RsvpRecords {
  const rsvps = database.collection<Rsvp>('meetup-rsvps');
  const keyOf = (meetupId: string, { tenantId, memberId }: Replier) => rsvpKey(meetupId, tenantId, memberId);

  return {
    async record(meetupId, { tenantId, memberId }, answer) {
      const key = rsvpKey(meetupId, tenantId, memberId);
      const seen = { isNew: true };
      await change(rsvps, key, (old) => {
        seen.isNew = old?.answer !== answer;
        return seen.isNew ? { ...key, tenantId, memberId, answer } : undefined;
      });
      return seen.isNew;
    },
    async answerOf(meetupId, by) {
      const { partition, id } = keyOf(meetupId, by);
      return (await rsvps.get(partition, id))?.value.answer;
    },
    async count(meetupId) {
      const counts = { yes: 0, maybe: 0, no: 0 };
      for await (const { value } of listAll(rsvps, { partition: meetupId, limit: 1000 }))
        counts[value.answer] += 1;
      return counts;
    },
    async forgetOne(meetupId, by) {
      const { partition, id } = keyOf(meetupId, by);
      await rsvps.remove(partition, id);
    },
    async forgetAll(meetupId) {
      // Page by page from the start, because what is removed shifts what comes after.
      for (;;) {
        const { items } = await rsvps.list({ partition: meetupId });
        if (items.length === 0) return;
        for (const { value } of items) await rsvps.remove(meetupId, value.id);
      }
    },
  };
}
