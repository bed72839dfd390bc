import assert from 'node:assert/strict';
import path from 'node:path';
import type { Asker } from '../../src/chat/asker.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Live, Shown } from '../../src/chat/announcing/live.ts';
import type { Card, Message, Reply } from '../../src/chat/message.ts';
import type { Messenger } from '../../src/chat/ports/messenger.ts';
import { faq, type Faq, type FaqDeps } from '../../src/features/faq/index.ts';
import type { Database } from '../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { silentLog } from '../../src/lib/log.ts';
import { tellingAtOnce } from './telling-at-once.ts';
import { RecordingMessenger } from './recording-messenger.ts';

export const GUIDES = path.resolve(import.meta.dirname, '../../guides');
export const FAQ_URL = 'https://cylch.example';
export const FAQ_NOW = new Date('2026-12-01T10:00:00Z');

export const aReader = (who: Partial<Asker> = {}): Asker => ({
  memberId: 'member-1',
  tenantId: 'tenant-1',
  scope: 'personal',
  address: {
    conversationId: 'chat-1',
    serviceUrl: 'https://teams.example/',
    tenantId: 'tenant-1',
    memberId: 'member-1',
  },
  edition: 'en',
  isManager: false,
  ...who,
});

export const A_MANAGER = aReader({
  ...{ memberId: 'manager-1', isManager: true },
  address: { ...aReader().address, conversationId: 'chat-of-manager-1', memberId: 'manager-1' },
});

/** The room of answers with the guides of the project and a real store. */
export interface FaqRoom {
  readonly feature: Feature;
  readonly offerVerifiedAnswer: Faq['offerVerifiedAnswer'];
  readonly database: Database;
  readonly messenger: RecordingMessenger;
  now: Date;
  asks(question: string, asker?: Asker): Promise<Message>;
  types(word: string, asker?: Asker): Promise<Message>;
  presses(verb: string, payload: unknown, asker?: Asker): Promise<Reply>;
  opens(verb: string, payload: unknown, asker?: Asker): Promise<Card>;
  calls(
    method: string,
    path: string,
    body?: unknown,
    params?: Readonly<Record<string, string>>,
  ): Promise<Record<string, unknown>>;
  /** Lets the house come round at that moment. */
  ticks(now: Date): Promise<void>;
  /** The HTML of a page, or what else became of it. */
  browses(
    path: string,
    params?: Readonly<Record<string, string>>,
    query?: Readonly<Record<string, string>>,
  ): Promise<{ kind: string; body: string; alternate?: string }>;
}

/** Shows what changed at once: what delivery does soon. */
const editing = (messenger: Pick<Messenger, 'edit'>): Live => {
  const show = async (shown: Shown): Promise<void> => {
    if ('messageId' in shown) await messenger.edit(shown.address, shown.messageId, shown.message);
  };
  return { refresh: show, close: show };
};

export function aFaqRoom(changes: Partial<FaqDeps> = {}): FaqRoom {
  const { database = openSqliteDatabase(':memory:') } = changes;
  const messenger =
    changes.messenger instanceof RecordingMessenger ? changes.messenger : new RecordingMessenger();
  const { feature, offerVerifiedAnswer } = faq({
    ...{ database, messenger, clock: () => room.now, log: silentLog },
    fetchWeb: () => Promise.resolve({ kind: 'failed', code: 'unknown_host' }),
    guideHosts: [],
    editionOf: () => Promise.resolve('en'),
    tell: tellingAtOnce(messenger),
    managersChats: (about, worded) => {
      const { address: to } = A_MANAGER;
      return Promise.resolve([{ id: `${about}:1`, to, message: worded('en'), ifUncertain: 'resendOnce' }]);
    },
    ...{ guidesFolder: GUIDES, publicUrl: FAQ_URL, live: editing(messenger), nudge: () => undefined },
    editionAt: () => Promise.resolve('both'),
    organisationName: () => Promise.resolve({ cy: 'Cyngor Enghraifft', en: 'Example Council' }),
    ...changes,
  });
  const room: FaqRoom = {
    feature,
    offerVerifiedAnswer,
    database,
    messenger,
    now: FAQ_NOW,
    asks: async (question, asker = aReader()) => (await feature.otherwise!(question, asker))[0]!,
    async types(word, asker = aReader()) {
      const command = feature.commands!.find(({ words }) => [...words.cy, ...words.en].includes(word))!;
      return (await command.run('', asker))![0]!;
    },
    presses: (verb, payload, asker = aReader()) => feature.actions![verb]!.run(payload, asker),
    opens: async (verb, payload, asker = aReader()) =>
      (await feature.dialogs![verb]!.open(payload, asker)).card,
    async calls(method, at, body, params = {}) {
      const found = feature.routes!.find((each) => each.method === method && each.path === at)!;
      return (await found.handle({ params, query: {}, body })) as Record<string, unknown>;
    },
    async ticks(now) {
      for await (const told of feature.due!(now)) assert.fail(`told ${told.id}`);
    },
    async browses(at, params = {}, query = {}) {
      const page = await feature.pages!.find((each) => each.path === at)!.open({ params, query });
      return { body: '', ...page };
    },
  };
  return room;
}

/** The buttons of a card before it is filled. */
export const buttonsIn = (card: Card | undefined) =>
  (card?.data.buttons ?? []) as readonly { title: string; verb: string; data: Record<string, unknown> }[];
