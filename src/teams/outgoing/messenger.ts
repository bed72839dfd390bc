import { TeamsInfo, type ConversationParameters, type ConversationReference } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Address } from '../../chat/address.ts';
import type { Messenger, Placed, SendOutcome } from '../../chat/ports/messenger.ts';
import type { Clock } from '../../lib/clock.ts';
import type { TeamsBotAdapter } from '../adapter.ts';
import { addressed, openPreparer } from './outgoing-activity.ts';
import type { CardMaker } from './outgoing.ts';
import { outcomeOfFailure } from './send-outcome.ts';

type Conversations = ConnectorClient['conversations'];

/** Known before it is sent. */
const TOO_LARGE: SendOutcome = { kind: 'refused', code: 'too_large' };

/** After so long without an answer the fate of a message counts as unknown. */
const ANSWER_LIMIT_MS = 30_000;

/** A failure that says nothing of its own: no status, and this code. */
class NoAnswer extends Error {
  readonly code = 'timeout';
}

/** Rejects with `timeout` when `work` takes too long; the timer never keeps the process alive. */
async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('no answer in time')), ANSWER_LIMIT_MS).unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const referenceTo = ({ conversationId, serviceUrl, tenantId }: Address): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: conversationId, tenantId, isGroup: true, conversationType: 'channel', name: '' },
  bot: { id: '', name: '' },
});

/** A thread of a channel is a conversation of its own, called after the channel and its first message. */
const inThread = (to: Address, { under }: Placed = {}): Address =>
  under === undefined || to.conversationId.endsWith(GROUP_CHAT)
    ? to
    : { ...to, conversationId: `${to.conversationId};messageid=${under}` };

/** How the ids of group chats end: they have no threads. */
const GROUP_CHAT = '@thread.v2';

export interface MessengerParts {
  readonly adapter: TeamsBotAdapter;
  readonly cards: CardMaker;
  readonly clock: Clock;
}

/** The port to Teams over the Bot Framework. One call is one request. */
export function openMessenger({ adapter, cards, clock }: MessengerParts): Messenger {
  const prepare = openPreparer(cards);

  /** Makes one request; what goes wrong comes out as an outcome. Resolves to the id of the message. */
  async function request(
    { serviceUrl }: Address,
    act: (conversations: Conversations) => Promise<string>,
  ): Promise<SendOutcome> {
    try {
      const { conversations } = await adapter.connectorAt(serviceUrl);
      return { kind: 'sent', messageId: await withinLimit(act(conversations)) };
    } catch (error) {
      return outcomeOfFailure(error, clock());
    }
  }

  return {
    async send(address, message, placed) {
      const to = inThread(address, placed);
      const { activity, isTooLarge } = prepare(message);
      if (isTooLarge) return TOO_LARGE;
      return request(
        to,
        async (conversations) =>
          (await conversations.sendToConversation(to.conversationId, addressed(activity, to))).id,
      );
    },
    async edit(address, messageId, message, placed) {
      const to = inThread(address, placed);
      const { activity, isTooLarge } = prepare(message);
      if (isTooLarge) return TOO_LARGE;
      return request(to, async (conversations) => {
        const changed = { ...addressed(activity, to), id: messageId };
        await conversations.updateActivity(to.conversationId, messageId, changed);
        return messageId;
      });
    },
    recall(address, messageId, placed) {
      const to = inThread(address, placed);
      return request(to, async (conversations) => {
        await conversations.deleteActivity(to.conversationId, messageId);
        return messageId;
      });
    },
    async personalChat({ serviceUrl, tenantId }, memberId) {
      const opened = await request({ serviceUrl, tenantId, conversationId: '' }, async (conversations) => {
        const { id } = await conversations.createConversation({
          ...{ isGroup: false, bot: { id: adapter.botId, name: '' }, members: [{ id: memberId, name: '' }] },
          ...{ tenantId, channelData: { tenant: { id: tenantId } } },
        } as Partial<ConversationParameters> as ConversationParameters);
        return id;
      });
      if (opened.kind !== 'sent') return opened;
      return { kind: 'open', address: { conversationId: opened.messageId, serviceUrl, tenantId, memberId } };
    },
    async channelsOfTeam(of, teamId) {
      let channels: { id?: string; name?: string | null }[] = [];
      const listing = adapter.continueConversationAsync(adapter.botId, referenceTo(of), async (context) => {
        channels = await TeamsInfo.getTeamChannels(context, teamId);
      });
      await withinLimit(listing).catch(() => undefined);
      return channels.flatMap(({ id, name }) =>
        id === undefined
          ? []
          : [{ conversationId: id, ...(name !== undefined && name !== null && { name }) }],
      );
    },
    async peopleInTeam(of, teamId) {
      let people: number | undefined;
      const asking = adapter.continueConversationAsync(adapter.botId, referenceTo(of), async (context) => {
        people = (await TeamsInfo.getTeamDetails(context, teamId)).memberCount;
      });
      await withinLimit(asking).catch(() => undefined);
      return people;
    },
  };
}
