import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import type { ReplyBook } from '../joining/reply.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import type { News } from './news.ts';
import { tellingsOf } from './tell-people.ts';

const NEWS: News = { title: 'meetups.headingPlace', lines: [saying('meetups.newsPlace')] };

/** Those who moved up and were not told, by the move with which they did. */
function movesOf({ untold, replies }: ReplyBook): ReadonlyMap<number, readonly string[]> {
  const moves = new Map<number, readonly string[]>();
  for (const key of untold) {
    const move = replies[key]?.movedUpIn;
    if (move !== undefined) moves.set(move, [...(moves.get(move) ?? []), key]);
  }
  return moves;
}

async function* tellMoves(
  { chatOf }: Pick<Parts, 'chatOf'>,
  meetup: Meetup,
  book: ReplyBook,
): AsyncGenerator<Announcement> {
  for (const [move, keys] of movesOf(book)) {
    const chats = new Set<string>();
    const ways = new Set<string>();
    for (const reply of keys.map((key) => book.replies[key])) {
      const chat = reply && (await chatOf(reply.tenantId, reply.memberId));
      if (chat !== undefined) chats.add(chat);
      const way = chat ?? reply?.channel;
      if (way !== undefined) ways.add(way);
    }
    const step = { id: `meetup-place:${meetup.id}:${move}`, uselessAfter: meetup.start };
    yield* tellingsOf(meetup, step, ways, NEWS, (way) => chats.has(way));
  }
}

/**
 * Tells whoever moved up from a waiting list that they have a place: in their own chat, or by a nameless reply where they
 * answered. Each move is told under an id of its own; the mark goes when it is written down.
 */
export async function* tellMovedUp(
  parts: Pick<Parts, 'meetups' | 'replies' | 'chatOf'>,
  now: Date,
): AsyncGenerator<Announcement> {
  for await (const book of parts.replies.withUntold()) {
    const meetup = await parts.meetups.find(book.id);
    if (meetup?.state === 'planned' && !hasStarted(meetup, now)) yield* tellMoves(parts, meetup, book);
    await parts.replies.change(book.id, (old) => {
      const untold = old.untold.filter(
        (key) => !book.untold.includes(key) || old.replies[key]?.movedUpIn !== book.replies[key]?.movedUpIn,
      );
      return { ...old, untold, hasUntold: untold.length > 0 };
    });
  }
}
