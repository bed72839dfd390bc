import type { Asker } from '../../../chat/asker.ts';
import type { Card } from '../../../chat/message.ts';
import { listCard, LISTED, type Listed } from '../cards/list-card.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { countsOf, replyKeyOf } from './reply.ts';

/** So many of the next meetups are looked through for one's own replies. */
const LOOKED_THROUGH = 60;

/** The latest that took place and have no recording yet: for managers, who enter what there is. */
async function recentlyOver(meetups: Parts['meetups'], now: Date): Promise<readonly Meetup[]> {
  const over = await meetups.past(now, LISTED * 2);
  return over.filter(({ state, isRecorded }) => state === 'planned' && !isRecorded).slice(0, LISTED);
}

/** What is next, what the asker said they come to, and the latest recordings: as the asker may see them. */
export async function listFor({ meetups, replies, clock, publicUrl }: Parts, asker: Asker): Promise<Card> {
  const now = clock();
  const planned = (await meetups.upcoming(now)).filter(({ state }) => state === 'planned');
  const key = replyKeyOf(asker);
  const listed = async (meetup: Meetup): Promise<Listed> => {
    const book = await replies.of(meetup.id);
    const said = book.replies[key];
    return {
      meetup,
      ...(said && said.answer !== 'no' && { said }),
      ...(asker.isManager && { counts: countsOf(book) }),
    };
  };
  const coming = await Promise.all(planned.slice(0, LOOKED_THROUGH).map(listed));
  return listCard(
    asker.edition,
    {
      next: coming.slice(0, LISTED),
      mine: coming.filter(({ said }) => said).slice(0, LISTED),
      over: asker.isManager ? (await recentlyOver(meetups, now)).map((meetup) => ({ meetup })) : [],
      recordings: (await meetups.recorded(LISTED)).map((meetup) => ({ meetup })),
    },
    {
      ...{ now, publicUrl, isManager: asker.isManager },
      hasSeries: planned.some(({ part }) => part !== undefined),
    },
  );
}
