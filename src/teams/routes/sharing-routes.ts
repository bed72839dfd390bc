import type { Application } from '@microsoft/teams-ai';
import { CardFactory, type MessagingExtensionResult, type TaskModuleTaskInfo } from 'botbuilder';
import { z } from 'zod/v4';
import type { Conversation } from './conversation.ts';
import { asTask } from '../outgoing/dialogs.ts';
import { isInvoke } from './is-invoke.ts';
import { cardAttachment } from '../outgoing/outgoing.ts';
import { messageOf } from '../incoming/shared-message.ts';

const submitted = z.looseObject({ data: z.looseObject({ verb: z.string() }) });

const NOTHING: MessagingExtensionResult = { type: 'result', attachmentLayout: 'list', attachments: [] };

/** What is done with a message, and with a link of ours: both come from the box where members write. */
export function routeSharing(app: Application, { chat, cards, orWordIt, press }: Conversation): void {
  app.messageExtensions.fetchTask(isInvoke('composeExtension/fetchTask'), (context) => {
    const message = messageOf(context.activity);
    return orWordIt<TaskModuleTaskInfo | string>(
      context,
      { text: message.text },
      async (turn) => asTask(await chat.share(message, turn), cards.fillCard),
      (line) => line,
    );
  });

  app.messageExtensions.submitAction(isInvoke('composeExtension/submitAction'), async (context) => {
    const { data } = submitted.safeParse(context.activity.value).data ?? { data: { verb: '' } };
    const { card, notice } = await press(data.verb, data, context);
    return card ? asTask({ title: '', card }, cards.fillCard) : notice;
  });

  app.messageExtensions.queryLink(async (context, _state, url) => {
    const hit = await orWordIt(
      context,
      {},
      (turn) => chat.unfurl(url, turn),
      () => undefined,
    );
    if (!hit) return NOTHING;
    const preview = CardFactory.thumbnailCard(hit.title, hit.text);
    return {
      type: 'result',
      attachmentLayout: 'list',
      attachments: [{ ...cardAttachment(hit.card, cards), preview }],
    };
  });
}
