import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import { TeamsInfo } from 'botbuilder';
import type { Address } from '../chat/address.ts';
import type { Message } from '../chat/message.ts';
import type { Messenger, SendOutcome } from '../chat/messenger.ts';
import type { Clock } from '../lib/clock.ts';
import type { TeamsBotAdapter } from './adapter.ts';
import { toActivities, type CardMaker } from './outgoing.ts';
import { outcomeOfFailure } from './send-outcome.ts';
import { withoutRetries } from './without-retries.ts';

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

export interface MessengerParts {
  readonly adapter: TeamsBotAdapter;
  readonly cards: CardMaker;
  readonly clock: Clock;
}

/** The port to Teams over the Bot Framework. One call is one request. */
export function openMessenger({ adapter, cards, clock }: MessengerParts): Messenger {
  /** Runs one act in a conversation; what goes wrong there comes out as an outcome. */
  async function within(to: Address, act: (context: TurnContext) => Promise<string>): Promise<SendOutcome> {
    try {
      let messageId = '';
      const turn = adapter.continueConversationAsync(adapter.botId, referenceTo(to), async (context) => {
        withoutRetries(context, adapter);
        messageId = await act(context);
      });
      await withinLimit(turn);
      return { kind: 'sent', messageId };
    } catch (error) {
      return outcomeOfFailure(error, clock());
    }
  }

  /** A message that goes out proactively is one activity: a text and a card travel together. */
  const oneActivity = (message: Message): Partial<Activity> => {
    const [first = {}, second] = toActivities(message, cards);
    return second?.attachments ? { ...first, attachments: second.attachments } : first;
  };

  return {
    send: (to, message) =>
      within(to, async (context) => (await context.sendActivity(oneActivity(message)))?.id ?? ''),
    edit: (to, messageId, message) =>
      within(to, async (context) => {
        await context.updateActivity({ ...oneActivity(message), id: messageId });
        return messageId;
      }),
    recall: (to, messageId) =>
      within(to, async (context) => {
        await context.deleteActivity(messageId);
        return messageId;
      }),
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
  };
}
