import type { Application } from '@microsoft/teams-ai';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod/v4';
import type { Conversation } from './conversation.ts';

const reactions = z
  .array(z.looseObject({ type: z.string() }))
  .nullish()
  .transform((all) => (all ?? []).map(({ type }) => type));
const changed = z.looseObject({ reactionsAdded: reactions, reactionsRemoved: reactions });

/** Reactions under messages of the bot. Who reacted is not passed on. What is no reaction of ours is let go. */
export function routeReactions(app: Application, { chat, orWordIt }: Conversation): void {
  app.activity(ActivityTypes.MessageReaction, async (context) => {
    const parsed = changed.safeParse(context.activity);
    const { replyToId: messageId, id: eventId } = context.activity;
    if (!parsed.success || messageId === undefined) return;
    const { reactionsAdded: added, reactionsRemoved: removed } = parsed.data;
    await orWordIt(
      context,
      {},
      ({ place: { address } }) =>
        chat.reacted({
          ...{ address, messageId, added, removed },
          ...(eventId !== undefined && { eventId }),
        }),
      () => undefined,
    );
  });
}
