import type { FillCard } from '../chat/cards/card-templates.ts';
import type { Chat } from '../chat/chat.ts';
import type { Messenger } from '../chat/ports/messenger.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { TeamsBotAdapter, type BotIdentity } from './adapter.ts';
import { buildApplication } from './routes/application.ts';
import { openConversation } from './routes/conversation.ts';
import { openMessenger } from './outgoing/messenger.ts';
import { openReceiver, type Received } from './incoming/receive.ts';

export type { BotIdentity } from './adapter.ts';
export { openAnswerModel } from './model/answer-model.ts';
export { openEmbedder } from './model/embedder.ts';

export interface TeamsParts {
  readonly identity: BotIdentity;
  readonly fillCard: FillCard;
  readonly clock: Clock;
  readonly log: Log;
  /** For tests that bring their own keys and tokens. */
  readonly adapter?: TeamsBotAdapter;
}

/** The door to Teams. The messenger can be used at once; `receive` needs the chat that it talks to. */
export interface Teams {
  /** `dialogVerbs`: the buttons that open a form. */
  messenger(dialogVerbs: () => ReadonlySet<string>): Messenger;
  receiver(chat: Chat): (authorisation: string, body: unknown) => Promise<Received>;
}

/** Clients on this machine know no dialogs, so there forms stand in place. */
export function openTeams({
  identity,
  fillCard,
  clock,
  log,
  adapter = new TeamsBotAdapter(identity),
}: TeamsParts): Teams {
  const local = identity.kind === 'local';
  const none: ReadonlySet<string> = new Set();
  return {
    messenger: (dialogVerbs) =>
      openMessenger({
        adapter,
        clock,
        cards: {
          fillCard,
          get dialogVerbs() {
            return local ? none : dialogVerbs();
          },
        },
      }),
    receiver(chat) {
      const cards = { fillCard, dialogVerbs: local ? none : chat.dialogVerbs };
      const app = buildApplication(openConversation({ chat, cards, clock, log }));
      return openReceiver({ adapter, app, loopbackOnly: local });
    },
  };
}
