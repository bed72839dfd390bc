import type { Application } from '@microsoft/teams-ai';
import { CardFactory } from 'botbuilder';
import { TEXT_LIMIT } from '../../chat/chat.ts';
import type { Conversation } from './conversation.ts';
import { isInvoke } from './is-invoke.ts';
import { cardAttachment } from '../outgoing/outgoing.ts';

/** The compose box: what is found is listed, and what is chosen is inserted as a card. */
export function routeSearch(app: Application, { chat, cards, orWordIt }: Conversation): void {
  app.messageExtensions.query(isInvoke('composeExtension/query'), async (context, _state, { parameters }) => {
    const text = String(parameters.query ?? '').slice(0, TEXT_LIMIT);
    const hits = await orWordIt(
      context,
      { text },
      (turn) => chat.search(text, turn),
      () => [],
    );
    return {
      type: 'result',
      attachmentLayout: 'list',
      attachments: hits.map((hit) => ({
        ...cardAttachment(hit.card, cards),
        preview: CardFactory.thumbnailCard(hit.title, hit.text),
      })),
    };
  });
}
