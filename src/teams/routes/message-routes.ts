import type { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { TEXT_LIMIT } from '../../chat/chat.ts';
import type { Conversation } from './conversation.ts';
import { filesIn } from '../incoming/sent-files.ts';
import { whileTyping } from '../outgoing/typing.ts';

/** What was typed, without the mention of the bot; one sign over the limit is enough to know that it is too long. */
const wordsOf = ({ activity }: TurnContext): string => {
  const typed: unknown = activity.text;
  return typeof typed === 'string' ? typed.trim().slice(0, TEXT_LIMIT + 1) : '';
};

/** Words typed to the bot, and files sent to it. Registered last: it takes every message that is no button. */
export function routeMessages(app: Application, { chat, orWordIt, say }: Conversation): void {
  app.activity(ActivityTypes.Message, async (context) => {
    const text = wordsOf(context);
    const files = filesIn(context.activity);
    await orWordIt(
      context,
      { text },
      async (turn) =>
        say(
          context,
          await whileTyping(context, () =>
            files.length > 0 ? chat.files(files, text, turn) : chat.message(text, turn),
          ),
        ),
      (line) => say(context, [{ text: line }]),
    );
  });
}
