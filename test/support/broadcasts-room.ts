import { buildChat } from '../../src/chat/dispatch/dispatch.ts';
import type { Chat, Turn } from '../../src/chat/chat.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Card, Message } from '../../src/chat/message.ts';
import { EMPTY_CONTENT, type BroadcastContent } from '../../src/features/broadcasts/broadcast-content.ts';
import type { Membership } from '../../src/chat/ports/presence.ts';
import type { VoiceOf } from '../../src/chat/announcing/voice.ts';
import type { OverloadOn } from '../../src/chat/announcing/scheduled.ts';
import { broadcasts } from '../../src/features/broadcasts/index.ts';
import type { Delivery } from '../../src/delivery/index.ts';
import { fillCard } from './fill-card.ts';
import { DeliveryWorld } from './delivery-world.ts';
import { aRecipient } from './recipients.ts';

/** The form of an update, filled in as far as a manager must. */
export const typedUpdate = (named: Readonly<Record<string, string>> = {}) => ({
  edition: 'en',
  id: 'sampleUpdate0000000000',
  titleCy: 'Canllaw newydd',
  titleEn: 'New guide',
  bodyCy: 'Mae **canllaw** newydd.',
  bodyEn: 'There is a new **guide**.',
  to: 'all',
  ...named,
});

/** The same update as it is kept. */
export const aContent = (named: Partial<BroadcastContent> = {}): BroadcastContent => ({
  ...EMPTY_CONTENT,
  title: { cy: 'Canllaw newydd', en: 'New guide' },
  body: { cy: 'Mae **canllaw** newydd.', en: 'There is a new **guide**.' },
  ...named,
});

/** The same update for the API. */
export const anUpdate = (named: object = {}) => ({
  title: { cy: 'Canllaw newydd', en: 'New guide' },
  body: { cy: 'Mae **canllaw** newydd.', en: 'There is a new **guide**.' },
  audience: { all: true },
  ...named,
});

/** Four channels of two organisations: in Welsh, in English, one that declined updates, one that cannot be reached. */
const CHANNELS = [
  aRecipient({ id: 'welsh', organisation: 'council', edition: 'cy', topics: ['ai'] }),
  aRecipient({ id: 'english', organisation: 'board', edition: 'en', topics: ['ai', 'data'] }),
  aRecipient({ id: 'declining', organisation: 'council', declinedKinds: ['broadcasts'] }),
  aRecipient({ id: 'gone', organisation: 'board', state: 'unreachable' }),
];

const ORGANISATIONS = [
  { id: 'council', name: { cy: 'Cyngor Sampl', en: 'Sample Council' }, sector: 'local-authority' },
  { id: 'board', name: { cy: 'Bwrdd Iechyd Sampl', en: 'Sample Health Board' }, sector: 'health' },
] as const;

/** The room of updates with real delivery behind it. */
export interface BroadcastsRoom {
  readonly world: DeliveryWorld;
  readonly delivery: Delivery;
  readonly feature: Feature;
  readonly chat: Chat;
  /** A manager presses a button, in a personal chat unless told. */
  press(verb: string, payload: object, turn?: Turn): Promise<Card>;
  /** What fills the update that stands as a preview in somebody’s own chat. */
  previewed(turn?: Turn): Readonly<Record<string, unknown>>;
  /** What somebody was told in their own chat, besides the previews that they asked for. */
  toldTo(memberId: string): readonly (string | undefined)[];
  /** Calls the API below `/api/v1`. */
  call(
    method: string,
    path: string,
    sent?: { id?: string; body?: unknown; query?: object },
  ): Promise<unknown>;
  /** Lets delivery work for a minute. */
  work(): Promise<void>;
  /** How often the tick was asked to run soon. */
  nudges(): number;
}

/** Who speaks to the bot. */
export const broadcastTurn = (memberId: string, scope: Turn['place']['scope'] = 'personal'): Turn => ({
  place: {
    address: {
      conversationId: `${scope}-${memberId}`,
      serviceUrl: 'https://smba.example/',
      tenantId: 'tenant-1',
      ...(scope === 'personal' && { memberId }),
    },
    scope,
  },
  from: { memberId },
});

/** What stands in the chat of whoever looks at an update: the message, and the card beside it. */
const PREVIEWS: ReadonlySet<string> = new Set(['broadcasts/update', 'broadcasts/preview']);

const MANAGER = broadcastTurn('manager-1');

export function openBroadcastsRoom(
  channels = CHANNELS,
  {
    needsApproval = false,
    overloadOn = () => Promise.resolve({ channels: 0, worst: 0, limit: 3 }),
    voiceOf = (_tenantId, memberId) =>
      Promise.resolve(memberId.startsWith('manager') ? 'community' : 'nobody'),
  }: {
    readonly needsApproval?: boolean;
    readonly overloadOn?: OverloadOn;
    readonly voiceOf?: VoiceOf;
  } = {},
): BroadcastsRoom {
  let nudges = 0;
  const world = new DeliveryWorld(channels);
  const delivery = world.open();
  const membership: Membership = {
    admits: () => true,
    isManager: (_tenantId, memberId) => Promise.resolve(memberId.startsWith('manager')),
    authorsAudience: async (tenantId, memberId) => {
      const voice = await voiceOf(tenantId, memberId);
      return typeof voice === 'string' ? undefined : voice.within;
    },
    choiceOf: () => Promise.resolve('en'),
  };
  const feature = broadcasts({
    overloadOn,
    voiceOf,
    stopped: delivery.stopped,
    ...{ needsApproval, membership, messenger: world.messenger },
    fillCard,
    publicUrl: 'https://cylch.example.org',
    managers: () =>
      Promise.resolve(['manager-1', 'manager-2'].map((memberId) => ({ tenantId: 'tenant-1', memberId }))),
    database: world.database,
    clock: world.clock,
    nudge: () => void (nudges += 1),
    reachOf: delivery.reachOf,
    delivery,
    organisations: () => Promise.resolve(ORGANISATIONS),
    async *channels() {
      for await (const recipient of world.directory.channels()) {
        const organisation = ORGANISATIONS.find(({ id }) => id === recipient.organisation);
        const name = { cy: `Sianel ${recipient.id}`, en: `Channel ${recipient.id}` };
        yield { recipient, name, organisationName: organisation?.name ?? name };
      }
    },
  });
  const chat = buildChat({
    features: [feature],
    membership,
    detectLanguage: () => 'undetermined',
  });
  const stands = ({ place }: Turn): readonly Message[] =>
    world.messenger.seenIn(place.address.conversationId).map(({ message }) => message);
  return {
    ...{ world, delivery, feature, chat },
    previewed: (turn = MANAGER) =>
      stands(turn).findLast(({ card }) => card?.template === 'broadcasts/update')?.card?.data ?? {},
    toldTo: (memberId) =>
      stands(broadcastTurn(memberId))
        .filter(({ card }) => !PREVIEWS.has(card?.template ?? ''))
        .map(({ summary }) => summary),
    async press(verb, payload, turn = MANAGER) {
      const { card } = await chat.action(verb, { edition: 'en', ...payload }, turn);
      if (!card) throw new Error(`${verb} showed no card`);
      fillCard(card);
      return card;
    },
    async call(method, path, { id, body, query = {} } = {}) {
      const route = feature.routes?.find((one) => one.method === method && one.path === path);
      if (!route) throw new Error(`no route ${method} ${path}`);
      return route.handle({ params: { id }, query, body });
    },
    work: () => world.live(delivery, 60_000, [feature]),
    nudges: () => nudges,
  };
}

/** The buttons of a card: the data of each, by verb. */
export const buttonsOf = ({ data }: Card): Readonly<Record<string, Record<string, unknown>>> =>
  Object.fromEntries(
    (data.buttons as { verb: string; data: Record<string, unknown> }[]).map((one) => [one.verb, one.data]),
  );

/** Everything that a card would show, as one text. */
export const shownOn = ({ data }: Card): string => JSON.stringify(data);
