import type { Address } from '../../src/chat/address.ts';
import type { Asker } from '../../src/chat/asker.ts';
import type { Announcement, Words } from '../../src/chat/announcing/announcement.ts';
import type { Recipient } from '../../src/chat/announcing/audience.ts';
import { buildChat } from '../../src/chat/dispatch/dispatch.ts';
import type { Chat, Turn } from '../../src/chat/chat.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Card, Message } from '../../src/chat/message.ts';
import type { Messenger, Placed } from '../../src/chat/ports/messenger.ts';
import { posts, type OfferedAnswer, type Proposal } from '../../src/features/posts/index.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import type { Edition } from '../../src/language/edition.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Database } from '../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import type { FetchWeb } from '../../src/web/web.ts';
import { fillCard } from './fill-card.ts';
import { tellingAtOnce } from './telling-at-once.ts';

export const NOW = new Date('2026-07-14T13:00:00Z');

export const anAsker = (who: Partial<Asker> = {}): Asker => ({
  memberId: 'member-1',
  tenantId: 'tenant-1',
  scope: 'personal',
  address: { conversationId: 'chat-1', serviceUrl: 'https://teams.example/', tenantId: 'tenant-1' },
  edition: 'en',
  isManager: false,
  ...who,
});

export const AUTHOR = anAsker();
export const OTHER = anAsker({ memberId: 'member-2' });
export const MANAGER = anAsker({ memberId: 'manager-1', isManager: true });
export const OWNER = anAsker({
  memberId: 'owner-1',
  scope: 'channel',
  address: { conversationId: 'channel-1', serviceUrl: 'https://teams.example/', tenantId: 'tenant-1' },
});
/** A conversation that the bot is not in. */
export const NOT_THERE = 'not-there';
/** One that is too busy for the first request, and takes the second. */
export const BUSY = 'busy';
/** One from which no answer comes. */
export const UNCERTAIN = 'uncertain';

/** A form that can be published. Inputs that nobody filled in may be absent. */
export const aForm = (fields: Readonly<Record<string, unknown>> = {}) => ({
  form: 'A'.repeat(22),
  titleEn: 'A robot that copies',
  summaryEn: 'It copies at night.',
  kind: 'case-study',
  topics: 'automation,ai',
  ...fields,
});

/** A form of its own for each number. */
export const formId = (number: number): string => String(number).padStart(22, 'F');

/** The room of posts with a real store, and a clock that moves a second with every look. */
export interface PostsRoom {
  readonly feature: Feature;
  readonly database: Database;
  nudges: number;
  readonly edits: { readonly id: string; readonly words: Words }[];
  readonly cancelled: string[];
  /** What was sent to members, and asked in threads. */
  readonly sent: { readonly to: Address; readonly message: Message; readonly placed?: Placed }[];
  readonly toManagers: Message[];
  readonly offered: OfferedAnswer[];
  readonly proposals: Proposal[];
  hasSteeringGroup: boolean;
  /** Which announcement a message was, by the message's id. */
  readonly told: Map<string, string>;
  press(
    verb: string,
    payload: unknown,
    asker?: Asker,
  ): Promise<{ card: Card | undefined; notice?: string | undefined }>;
  /** Sends the form of a post, and again where it came back with similar posts. */
  publish(form: object, asker?: Asker): Promise<{ card: Card | undefined }>;
  says(text: string, asker?: Asker): Promise<readonly { card?: Card; text?: string }[]>;
  open(verb: string, payload: unknown, asker?: Asker): Promise<Card>;
  /** What is due, told one after the other. */
  tell(now?: Date): Promise<Announcement[]>;
  call(
    method: string,
    path: string,
    call: { params?: unknown; query?: unknown; body?: unknown },
  ): Promise<unknown>;
  /** Through dispatch, with its rights. */
  readonly chat: Chat;
}

interface Options {
  readonly database?: Database;
  readonly channels?: number;
  readonly recipients?: readonly Recipient[];
  readonly clock?: Clock;
  readonly needsReview?: boolean;
  readonly fetchWeb?: FetchWeb;
}

export function aPostsRoom({
  database = openSqliteDatabase(':memory:'),
  channels = 3,
  recipients = [],
  clock: at,
  needsReview = false,
  fetchWeb,
}: Options = {}): PostsRoom {
  let ticks = 0;
  let wasBusy = false;
  const clock = at ?? (() => new Date(NOW.getTime() + 1000 * ticks++));
  const messenger: Pick<Messenger, 'send'> = {
    send(to, message, placed) {
      if (to.conversationId === NOT_THERE)
        return Promise.resolve({ kind: 'unreachable', code: '403', howLong: 'gone' });
      if (to.conversationId === UNCERTAIN) return Promise.resolve({ kind: 'uncertain', code: 'timeout' });
      if (to.conversationId === BUSY && !wasBusy) {
        wasBusy = true;
        return Promise.resolve({ kind: 'postponed', code: '429' });
      }
      room.sent.push({ to, message, ...(placed && { placed }) });
      return Promise.resolve({ kind: 'sent', messageId: `sent-${room.sent.length}` });
    },
  };
  const toldOf = new Set<string>();
  const feature = posts({
    database,
    clock,
    log: silentLog,
    publicUrl: 'https://cylch.example',
    async *channels() {
      for (const channel of recipients) yield await Promise.resolve(channel);
    },
    channelIdOf: ({ conversationId }) => conversationId,
    ownsChannel: (_address, memberId) => Promise.resolve(memberId === OWNER.memberId),
    delivery: {
      edit: (id, words) => Promise.resolve(void room.edits.push({ id, words })),
      cancel: (id) => Promise.resolve(void room.cancelled.push(id)),
      whatIs: (_where, messageId) => Promise.resolve(room.told.get(messageId)),
    },
    ...{ messenger, tell: tellingAtOnce(messenger) },
    editionOf: () => Promise.resolve('en'),
    tellManagers(about, worded) {
      if (!toldOf.has(about)) room.toManagers.push(worded('en'));
      toldOf.add(about);
      return Promise.resolve(1);
    },
    needsReview,
    ...(fetchWeb && { fetchWeb }),
    offerVerifiedAnswer: (offered) => Promise.resolve(void room.offered.push(offered)),
    proposeToSteeringGroup(proposal) {
      room.proposals.push(proposal);
      return Promise.resolve(room.hasSteeringGroup ? 'asked' : 'nobody');
    },
    nudge: () => (room.nudges += 1),
    reachOf: () => Promise.resolve({ channels, organisations: channels, declined: 0, unreachable: 0 }),
    organisationName: (tenantId) =>
      Promise.resolve(tenantId === 'tenant-1' ? { cy: 'Cyngor Prawf', en: 'Test Council' } : undefined),
  });
  const room: PostsRoom = {
    feature,
    database,
    nudges: 0,
    hasSteeringGroup: true,
    ...{ edits: [], cancelled: [], sent: [], toManagers: [], offered: [], proposals: [], told: new Map() },
    async press(verb, payload, asker = AUTHOR) {
      const { card, notice } = await feature.actions![verb]!.run(payload, asker);
      return { card, notice };
    },
    async publish(form, asker = AUTHOR) {
      const first = await room.press('posts.publish', form, asker);
      const seen = (first.card?.data as { seen?: string } | undefined)?.seen ?? '';
      return seen === '' ? first : room.press('posts.publish', { ...form, seen }, asker);
    },
    async says(text, asker = AUTHOR) {
      for (const command of feature.commands!)
        for (const word of [...command.words.cy, ...command.words.en])
          if (text === word || (command.takesRest && text.startsWith(`${word} `)))
            return (
              (await command.run(text.slice(word.length).trim(), asker, text.slice(word.length).trim())) ?? []
            );
      return [];
    },
    open: async (verb, payload, asker = AUTHOR) => (await feature.dialogs![verb]!.open(payload, asker)).card,
    async tell(now = NOW) {
      const told: Announcement[] = [];
      for await (const announcement of feature.due!(now)) told.push(announcement);
      return told;
    },
    call(method, path, call) {
      const found = feature.routes!.find((route) => route.method === method && route.path === path)!;
      return found.handle({ params: {}, query: {}, body: undefined, ...call });
    },
    chat: buildChat({
      features: [feature],
      membership: {
        admits: () => true,
        isManager: (_tenantId, memberId) => Promise.resolve(memberId === MANAGER.memberId),
        authorsAudience: () => Promise.resolve(undefined),
        choiceOf: () => Promise.resolve('en' as Edition),
      },
      detectLanguage,
    }),
  };
  return room;
}

export const turnOf = ({ memberId, address, scope }: Asker): Turn => ({
  place: { address, scope },
  from: { memberId },
});

/** Every value that a card shows under a key, in reading order. */
export function valuesOf(node: unknown, key: string): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

/** The texts of a filled card. */
export const textsOf = (card: Card | undefined): unknown[] => valuesOf(card && fillCard(card), 'text');

/** The titles of a filled card's buttons. */
export const buttonsOf = (card: Card | undefined): unknown[] =>
  card ? ((fillCard(card).actions ?? []) as { readonly title: string }[]).map(({ title }) => title) : [];
