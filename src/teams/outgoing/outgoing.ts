import { ActivityTypes, CardFactory, type Activity, type Attachment, type Entity } from 'botbuilder';
import type { FillCard } from '../../chat/cards/card-templates.ts';
import type { Card, Citation, Message } from '../../chat/message.ts';
import { withDialogButtons } from './dialogs.ts';
import { clip } from '../../lib/clip.ts';

/** What the client allows for a citation (Teams: bots/how-to/format-ai-bot-messages). */
const TITLE_LIMIT = 80;
const QUOTE_LIMIT = 160;

const claim = ({ position, title, quote, url }: Citation): object => ({
  '@type': 'Claim',
  position,
  appearance: {
    '@type': 'DigitalDocument',
    name: clip(title, TITLE_LIMIT),
    abstract: clip(quote, QUOTE_LIMIT),
    url,
  },
});

/** The entity that carries citations and, only where a model wrote the text, the client's AI label. */
const messageEntity = ({ citations = [], writtenByModel = false }: Message): Entity => ({
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  ...(writtenByModel && { additionalType: ['AIGeneratedContent'] }),
  ...(citations.length > 0 && { citation: citations.map(claim) }),
});

/** How our cards become attachments of this client. */
export interface CardMaker {
  readonly fillCard: FillCard;
  /** The verbs whose buttons open a dialog; empty where the client knows no dialogs. */
  readonly dialogVerbs: ReadonlySet<string>;
}

/** Whose form opens behind the thumbs: ours where the client knows dialogs, else its own. */
const feedbackFormOf = ({ dialogVerbs }: CardMaker): 'custom' | 'default' =>
  dialogVerbs.size > 0 ? 'custom' : 'default';

export const cardAttachment = (card: Card, { fillCard, dialogVerbs }: CardMaker): Attachment =>
  CardFactory.adaptiveCard(withDialogButtons(fillCard(card), dialogVerbs));

/**
 * A message in the client's terms. One activity, except where a text with citations comes with a card: the client
 * shows citations only under a text that stands alone.
 */
export function toActivities(message: Message, cards: CardMaker): Partial<Activity>[] {
  const { text, card, citations = [], summary, writtenByModel, asksForFeedback, important } = message;
  const frame: Partial<Activity> = {
    type: ActivityTypes.Message,
    ...(summary !== undefined && { summary }),
    ...(important && { importance: 'high' }),
  };
  const attachments = card ? { attachments: [cardAttachment(card, cards)] } : {};
  if (text === undefined) return [{ ...frame, ...attachments }];
  const spoken: Partial<Activity> = {
    ...frame,
    text,
    textFormat: 'markdown',
    ...((citations.length > 0 || writtenByModel) && { entities: [messageEntity(message)] }),
    ...(asksForFeedback && { channelData: { feedbackLoop: { type: feedbackFormOf(cards) } } }),
  };
  if (!card) return [spoken];
  return citations.length > 0 ? [spoken, { ...frame, ...attachments }] : [{ ...spoken, ...attachments }];
}
