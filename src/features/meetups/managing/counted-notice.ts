import type { Asker } from '../../../chat/asker.ts';
import type { NextStep, Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { aboutMeetupCard, countsLines } from '../cards/notices.ts';
import { countsOf } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';

/** A notice about a meetup with the replies so far. */
export async function countedNotice(
  { replies, clock }: Pick<Parts, 'replies' | 'clock'>,
  { edition }: Asker,
  meetup: Meetup,
  title: MessageKey,
  lines: readonly Worded[],
  steps: readonly NextStep[],
): Promise<Card> {
  const counts = meetup.tally ?? countsOf(await replies.of(meetup.id));
  return aboutMeetupCard(
    edition,
    meetup,
    title,
    [...countsLines(counts, clock(), meetup.capacity), ...lines],
    steps,
  );
}
