import { buildChat } from '../../src/chat/dispatch/dispatch.ts';
import type { Chat, Turn } from '../../src/chat/chat.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Card, Message } from '../../src/chat/message.ts';
import type { PersonalDataSource } from '../../src/chat/ports/personal-data.ts';
import type { Person, Place } from '../../src/chat/ports/presence.ts';
import { community, type Community, type CommunitySettings } from '../../src/features/community/index.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import type { Database } from '../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { RecordingMessenger } from './recording-messenger.ts';

export const MANAGER: Person = { memberId: 'manager-0001', name: 'Rheolwr y gymuned' };
export const OWNER: Person = { memberId: 'owner-0001', name: 'Perchennog' };
export const MEMBER: Person = { memberId: 'member-0001', name: 'Aelod' };
export const TENANT = 'tenant-0001';

/** The first channel of a team, unless told otherwise. */
export const aPlace = ({
  address,
  ...place
}: Partial<Omit<Place, 'address'>> & { address?: Partial<Place['address']> } = {}): Place => ({
  address: {
    conversationId: '19:general@thread.tacv2',
    serviceUrl: 'https://teams.example/',
    tenantId: TENANT,
    ...address,
  },
  scope: 'channel',
  teamId: '19:general@thread.tacv2',
  teamName: 'Awtomeiddio',
  ...place,
});

export const aPersonalChat = (of: Person): Place => ({
  address: {
    conversationId: `a:${of.memberId}`,
    serviceUrl: 'https://teams.example/',
    tenantId: TENANT,
    memberId: of.memberId,
  },
  scope: 'personal',
});

/** A community with everything around it that it needs, and a clock that tests move. */
export interface CommunityHouse extends Community {
  readonly chat: Chat;
  readonly database: Database;
  readonly messenger: RecordingMessenger;
  pass(ms: number): void;
  /** The house of another process on the same storage. */
  twin(): CommunityHouse;
  says(text: string, from: Person, place?: Place): Promise<readonly Message[]>;
  presses(verb: string, payload: object, from: Person, place?: Place): ReturnType<Chat['action']>;
}

interface Options {
  readonly settings?: Partial<CommunitySettings>;
  readonly database?: Database;
  readonly others?: readonly Feature[];
  readonly sources?: readonly PersonalDataSource[];
  readonly time?: { now: number };
}

export function aCommunityHouse(options: Options = {}): CommunityHouse {
  const { settings, others = [], sources = [] } = options;
  const database = options.database ?? openSqliteDatabase(':memory:');
  const time = options.time ?? { now: Date.parse('2026-07-14T13:00:00Z') };
  const messenger = new RecordingMessenger();
  const built: Community = community({
    database,
    messenger,
    clock: () => new Date(time.now),
    settings: {
      managers: [{ tenantId: TENANT, memberId: MANAGER.memberId }],
      tenants: 'any',
      botName: 'Cylch',
      publicUrl: 'https://cylch.example',
      ...settings,
    },
    commands: () => [built.feature, ...others].flatMap((feature) => feature.commands ?? []),
    personalData: () => [built.feature.personalData!, ...sources],
  });
  const chat = buildChat({
    features: [built.feature, ...others],
    membership: built.membership,
    detectLanguage,
  });
  const turn = (from: Person, place = aPlace()): Turn => ({ place, from });
  return {
    ...built,
    ...{ chat, database, messenger },
    pass: (ms) => void (time.now += ms),
    twin: () => aCommunityHouse({ ...options, database, time }),
    says: (text, from, place) => chat.message(text, turn(from, place)),
    presses: (verb, payload, from, place) => chat.action(verb, payload, turn(from, place)),
  };
}

/** Everything that a card would show, as one text. */
export const textOf = (card: Card | undefined): string => JSON.stringify(card?.data ?? {});

/** Everything that some messages would show, as one text. */
export const textsOf = (messages: readonly Message[] | undefined): string =>
  (messages ?? []).map(({ text = '', card }) => `${text} ${textOf(card)}`).join('\n');

/** The channels as the API lists them. */
export async function channelsListedIn({ feature }: Community): Promise<readonly Record<string, unknown>[]> {
  const listing = feature.routes!.find(({ method, path }) => method === 'get' && path === '/channels')!;
  const { items } = (await listing.handle({ params: {}, query: {}, body: undefined })) as {
    items: Record<string, unknown>[];
  };
  return items;
}
