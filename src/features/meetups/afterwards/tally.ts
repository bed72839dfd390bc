import { countsOf, isComing } from '../joining/reply.ts';
import type { Tally } from '../meetup/aftermath.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { announcementIdOf } from '../reminding/steps.ts';

/** How many channels, of how many organisations, have the announcement. */
async function announcedTo({ rowsOf }: Pick<Parts, 'rowsOf'>, meetupId: string) {
  const organisations = new Set<string>();
  let channels = 0;
  for await (const { state, organisation } of rowsOf(announcementIdOf(meetupId))) {
    if (state !== 'sent') continue;
    channels += 1;
    organisations.add(organisation);
  }
  return { channels, organisations: organisations.size };
}

/** What is known of a meetup in numbers: as it was kept when it was over, else as it is now. */
export async function tallyOf(parts: Pick<Parts, 'rowsOf' | 'replies'>, meetup: Meetup): Promise<Tally> {
  if (meetup.tally) return meetup.tally;
  const book = await parts.replies.of(meetup.id);
  const from = new Set(
    Object.values(book.replies)
      .filter(isComing)
      .map((reply) => reply.from),
  );
  return { ...(await announcedTo(parts, meetup.id)), ...countsOf(book), from: from.size };
}
