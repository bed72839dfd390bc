import type { Announcement } from '../../../chat/announcement.ts';
import { saying, type Worded } from '../../../chat/card-words.ts';
import type { Message } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { inEveryEdition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import type { Reply } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { announcementIdOf, type PeopleStep } from '../reminding/steps.ts';

/** The two ways in which people are told the same: in their own chats, and by a reply in the threads where they answered. */
export const inChats = (stepId: string): string => `${stepId}:chats`;
export const inThreads = (stepId: string): string => `${stepId}:threads`;

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

const newsOf = ({ change }: Meetup, kind: PeopleStep['kind']): News =>
  kind === 'cancel'
    ? {
        title: 'meetups.headingCancelled',
        lines: [saying('meetups.newsCancelled'), saying('meetups.savedFile')],
      }
    : {
        title: change?.what === 'where' ? 'meetups.headingElsewhere' : 'meetups.headingMoved',
        lines: [saying('meetups.newsChanged'), saying('meetups.savedFile')],
      };

/**
 * Tells everybody who said yes of a change, once. Where each of them is told is written down first, so that whoever
 * comes again after a crash tells the same people in the same places, which is a no-op.
 */
export async function* tellPeople(
  parts: Pick<Parts, 'replies' | 'chatOf'>,
  meetup: Meetup,
  step: PeopleStep,
): AsyncGenerator<Announcement> {
  const before = await parts.replies.of(meetup.id);
  const ways = new Map<string, string | null>();
  for (const [key, reply] of Object.entries(before.replies))
    if (reply.answer === 'yes' && reply.told?.step !== step.id) ways.set(key, await wayTo(parts, reply));
  const { book } = await parts.replies.change(meetup.id, (old) => {
    const replies = Object.entries(old.replies).map(([key, reply]) => {
      const way = ways.get(key);
      const isNew = way !== undefined && reply.told?.step !== step.id;
      return [key, isNew ? { ...reply, told: { step: step.id, in: way } } : reply] as const;
    });
    return ways.size === 0 ? undefined : { ...old, replies: Object.fromEntries(replies) };
  });
  const told = new Set<string>();
  const channels = new Set<string>();
  for (const { told: mark, channel } of Object.values(book.replies)) {
    if (mark?.step !== step.id || mark.in === null) continue;
    told.add(mark.in);
    if (mark.in === channel) channels.add(channel);
  }
  const news = newsOf(meetup, step.kind);
  yield* tellingsOf(
    meetup,
    { id: step.id, uselessAfter: meetup.start },
    told,
    news,
    (way) => !channels.has(way),
  );
}
