import type { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Conversation } from './conversation.ts';
import { personOf, placeOf } from '../incoming/incoming.ts';

/** The bot comes into a conversation and leaves it. A client may tell the same arrival twice, in two ways. */
export function routePresence(app: Application, { chat, orWordIt, say }: Conversation): void {
  const arrive = (context: TurnContext): Promise<void> =>
    orWordIt(
      context,
      {},
      async () => say(context, await chat.added(placeOf(context.activity), personOf(context.activity.from))),
      (line) => say(context, [{ text: line }]),
    );
  const leave = (context: TurnContext): Promise<void> =>
    orWordIt(
      context,
      {},
      () => chat.removed(placeOf(context.activity)),
      () => undefined,
    );

  app.activity(ActivityTypes.InstallationUpdate, async (context) => {
    const { action = '' } = context.activity;
    if (action.startsWith('add')) await arrive(context);
    else if (action.startsWith('remove')) await leave(context);
  });

  app.activity(ActivityTypes.ConversationUpdate, async (context) => {
    const { membersAdded = [], membersRemoved = [], recipient } = context.activity;
    if (membersAdded.some(({ id }) => id === recipient.id)) await arrive(context);
    else if (membersRemoved.some(({ id }) => id === recipient.id)) await leave(context);
  });
}
