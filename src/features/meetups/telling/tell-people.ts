import type { Announcement } from '../../../chat/announcement.ts';
import { saying, type Worded } from '../../../chat/card-words.ts';
import type { Message } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { inEveryEdition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { dateLines } from '../cards/date-lines.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { isToldOf, type Reply, type Told } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { announcementIdOf, latestNews, type PeopleStep } from '../reminding/steps.ts';
import { partsOf } from '../series/series-announcement.ts';

/** The two ways in which people are told the same: in their own chats, and by a reply in the threads where they answered. */
export const inChats = (stepId: string): string => `${stepId}:chats`;
export const inThreads = (stepId: string): string => `${stepId}:threads`;

const TITLES_OF_ONE = {
  time: 'meetups.headingMoved',
  where: 'meetups.headingElsewhere',
  off: 'meetups.headingCancelled',
} as const satisfies Readonly<Record<string, MessageKey>>;
const TITLES_OF_SEVERAL = {
  time: 'meetups.headingSeveralMoved',
  where: 'meetups.headingSeveralElsewhere',
  off: 'meetups.headingSeveralCancelled',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The news are of use until the last of the meetups begins. */
const lastStart = (meetups: readonly [Meetup, ...Meetup[]]): string =>
  meetups.map(({ start }) => start).reduce((a, b) => (a > b ? a : b));

/** What it is about, and what is said of it. */
export interface News {
  readonly title: MessageKey;
  readonly lines: readonly Worded[];
}

/** The same news for one member in their own chat, or for all who read a thread. Nobody is named. */
const newsMessages = (meetup: Meetup, { title, lines }: News): Announcement['editions'] =>
  inEveryEdition((edition): Message => ({
    card: aboutMeetupCard(edition, meetup, title, lines, [{ title: 'meetups.see', verb: 'meetups.open' }]),
    summary: `${labelIn(edition, title)}: ${inEdition(edition, meetup.title)}`,
  }));

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

/** The parts of a series of which several were changed, or called off, together with this one; else this one alone. */
async function changedTogether(
  parts: Pick<Parts, 'meetups' | 'series'>,
  meetup: Meetup,
): Promise<readonly [Meetup, ...Meetup[]]> {
  const news = latestNews(meetup);
  const series = news === undefined || !meetup.part ? undefined : await parts.series.find(meetup.part.series);
  const found = series ? (await partsOf(parts, series)).filter((one) => latestNews(one) === news) : [];
  const [first, ...others] = found;
  return first && others.length > 0 ? [first, ...others] : [meetup];
}

/** What is said of one meetup, or of several parts of a series at once: when each of them is by now. */
function wordsOf(meetup: Meetup, together: readonly Meetup[]): News {
  const isOff = meetup.state === 'cancelled';
  const what = isOff ? 'off' : (meetup.change?.what ?? 'time');
  const isOne = together.length === 1;
  return {
    title: (isOne ? TITLES_OF_ONE : TITLES_OF_SEVERAL)[what],
    lines: [
      ...(isOne ? [] : dateLines(together)),
      saying(isOff ? 'meetups.newsCancelled' : isOne ? 'meetups.newsChanged' : 'meetups.newsSeriesChanged'),
      saying('meetups.savedFile'),
    ],
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
    untold.length > 0 ? await toldElsewhere(parts, meetup, together) : new Map<string, Told>();
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
  const about = { id: step.id, uselessAfter: lastStart(together) };
  yield* tellingsOf(meetup, about, ways, wordsOf(meetup, together), (way) => !channels.has(way));
}
