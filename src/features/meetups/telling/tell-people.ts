import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { isToldOf, type Reply, type Told } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { announcementIdOf, latestNews, type PeopleStep } from '../reminding/steps.ts';
import { changedTogether, newsMessages, newsOfChange, type News } from './news.ts';

/** The two ways in which people are told the same: in their own chats, and by a reply in the threads where they answered. */
export const inChats = (stepId: string): string => `${stepId}:chats`;
export const inThreads = (stepId: string): string => `${stepId}:threads`;

/** The news are of use until the last of the meetups begins. */
const lastStart = (meetups: readonly [Meetup, ...Meetup[]]): string =>
  meetups.map(({ start }) => start).reduce((a, b) => (a > b ? a : b));

/** Where somebody can be told: in their own chat if the bot is there, else where they answered, else nowhere. */
async function wayTo({ chatOf }: Pick<Parts, 'chatOf'>, reply: Reply): Promise<string | null> {
  return (await chatOf(reply.tenantId, reply.memberId)) ?? reply.channel ?? null;
}

/** Tells chats and threads, as far as somebody is to be told there. */
export function* tellingsOf(
  meetup: Meetup,
  step: { readonly id: string; readonly uselessAfter: string },
  ways: ReadonlySet<string>,
  news: News,
  isChat: (way: string) => boolean,
): Generator<Announcement> {
  const [chats, channels] = [[...ways].filter(isChat), [...ways].filter((way) => !isChat(way))];
  const common = {
    kind: 'meetups' as const,
    editions: newsMessages(meetup, news),
    uselessAfter: step.uselessAfter,
  };
  if (chats.length > 0) yield { ...common, id: inChats(step.id), audience: { channels: chats } };
  if (channels.length > 0)
    yield {
      ...common,
      ...{ id: inThreads(step.id), audience: { channels }, followUpTo: announcementIdOf(meetup.id) },
    };
}

/** Where those who said yes were told already of what this meetup's change is a part of: by `replyKeyOf`. */
async function toldElsewhere(
  { replies }: Pick<Parts, 'replies'>,
  meetup: Meetup,
  together: readonly Meetup[],
): Promise<ReadonlyMap<string, Told>> {
  const news = latestNews(meetup);
  const told = new Map<string, Told>();
  for (const { id } of together.filter((one) => one.id !== meetup.id))
    for (const [key, reply] of Object.entries((await replies.of(id)).replies))
      if (reply.told && news !== undefined && reply.told.news === news) told.set(key, reply.told);
  return told;
}

/**
 * Tells everybody who said yes of a change, once: whoever said yes to several parts of a series that were changed together
 * hears of all of them in one message. Where each of them is told is written down first, so that whoever comes again
 * after a crash tells the same people in the same places, which is a no-op.
 */
export async function* tellPeople(
  parts: Pick<Parts, 'replies' | 'chatOf' | 'meetups' | 'series'>,
  meetup: Meetup,
  step: PeopleStep,
): AsyncGenerator<Announcement> {
  const news = latestNews(meetup);
  const before = await parts.replies.of(meetup.id);
  const untold = Object.entries(before.replies).filter(
    ([, { answer, told }]) => answer === 'yes' && !isToldOf(told, step.id, news),
  );
  const together = await changedTogether(parts, meetup);
  const marks = new Map<string, Told>();
  const elsewhere =
    untold.length > 0 ? await toldElsewhere(parts, meetup, together.meetups) : new Map<string, Told>();
  for (const [key, reply] of untold)
    marks.set(
      key,
      elsewhere.get(key) ?? {
        ...{ step: step.id, in: await wayTo(parts, reply) },
        ...(news !== undefined && { news }),
      },
    );
  const { book } = await parts.replies.change(meetup.id, (old) => {
    const replies = Object.entries(old.replies).map(([key, reply]) => {
      const told = marks.get(key);
      const isNew = told !== undefined && !isToldOf(reply.told, step.id, news);
      return [key, isNew ? { ...reply, told } : reply] as const;
    });
    return marks.size === 0 ? undefined : { ...old, replies: Object.fromEntries(replies) };
  });
  const ways = new Set<string>();
  const channels = new Set<string>();
  for (const { told: mark, channel } of Object.values(book.replies)) {
    if (mark?.step !== step.id || mark.in === null) continue;
    ways.add(mark.in);
    if (mark.in === channel) channels.add(channel);
  }
  const about = { id: step.id, uselessAfter: lastStart(together.meetups) };
  yield* tellingsOf(meetup, about, ways, newsOfChange(meetup, together), (way) => !channels.has(way));
}
