import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Chat, Turn } from '../../chat/chat.ts';
import type { Message, Reply } from '../../chat/message.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { wordProblem } from '../incoming/failures.ts';
import { turnOf } from '../incoming/incoming.ts';
import { cardAttachment, toActivities, type CardMaker } from '../outgoing/outgoing.ts';
import { carryReply } from '../outgoing/reply.ts';

/** What was heard in a turn, for finding the language in which to say that it failed. */
export interface Heard {
  readonly text?: string;
  readonly payload?: unknown;
}

/** What every route of the client needs: to hear, to speak, and to word what went wrong. */
export interface Conversation {
  readonly chat: Chat;
  readonly cards: CardMaker;
  say(context: TurnContext, messages: readonly Message[]): Promise<void>;
  /** Runs `act`; what stops it reaches `worded` as a line in the language of whoever asked. */
  orWordIt<T>(
    context: TurnContext,
    heard: Heard,
    act: (turn: Turn) => Promise<T>,
    worded: (line: string) => Promise<T> | T,
  ): Promise<T>;
  /** A button was pressed: acts, changes the card for everyone if so decided, and says what is to be said. */
  press(verb: string, payload: unknown, context: TurnContext): Promise<Reply>;
}

export interface ConversationParts {
  readonly chat: Chat;
  readonly cards: CardMaker;
  readonly clock: Clock;
  readonly log: Log;
}

export function openConversation({ chat, cards, clock, log }: ConversationParts): Conversation {
  const conversation: Conversation = {
    chat,
    cards,
    async say(context, messages) {
      for (const message of messages) {
        const ids: string[] = [];
        for (const activity of toActivities(message, cards)) {
          const taken = await carryReply(() => context.sendActivity(activity), { clock, log });
          if (taken?.id) ids.push(taken.id);
        }
        // Thumbs stand under the text, which goes out first.
        if (ids[0] !== undefined) await chat.said(message, turnOf(context.activity), ids[0]);
      }
    },
    async orWordIt(context, { text, payload }, act, worded) {
      try {
        return await act(turnOf(context.activity));
      } catch (error) {
        const recognise = (turn: Turn) => chat.recognise(turn, text, payload);
        return worded(await wordProblem(error, context.activity, recognise, log));
      }
    },
    press: (verb, payload, context) =>
      conversation.orWordIt<Reply>(
        context,
        { payload },
        async (turn) => {
          const reply = await chat.action(verb, payload, turn);
          if (reply.card && reply.forEveryone && turn.messageId !== undefined) {
            const attachments = [cardAttachment(reply.card, cards)];
            const changed = { type: ActivityTypes.Message, id: turn.messageId, attachments };
            await carryReply(() => context.updateActivity(changed), { clock, log });
          }
          await conversation.say(context, reply.messages ?? []);
          return reply;
        },
        (notice) => ({ notice }),
      ),
  };
  return conversation;
}
