import { button, langOf, linesIn, saying } from '../../../chat/cards/card-words.ts';
import type { Card, Message } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import type { Offer } from './offer-store.ts';
import { toVerified } from './verified-message.ts';

const STATES = {
  open: { key: 'faq.offerOpen', style: 'warning' },
  accepted: { key: 'faq.offerAccepted', style: 'good' },
  declined: { key: 'faq.offerDeclined', style: 'emphasis' },
} as const satisfies Readonly<Record<Offer['state'], { key: MessageKey; style: string }>>;

/** An answer that the community accepted, before the managers: keep it as it is, edit it first, or decline. */
export function offerCard(edition: Edition, offer: Offer): Card {
  const { id, state, question, answer, source, keptAs } = offer;
  const { key, style } = STATES[state];
  return {
    template: 'faq/offer',
    data: {
      ...{ edition, lang: langOf(edition), title: labelIn(edition, 'faq.offerTitle'), style },
      status: linesIn(edition, [saying(key)]),
      ...{ question, answer, url: source.url, from: source.title },
      open: labelIn(edition, 'faq.offerSource'),
      buttons: [
        ...(state === 'open'
          ? [
              button(edition, 'faq.offerAccept', 'faq.accept-offer', { id }),
              button(edition, 'faq.offerEdit', 'faq.edit-offer', { id }),
              button(edition, 'faq.offerDecline', 'faq.decline-offer', { id }),
            ]
          : []),
        ...(keptAs === undefined ? [] : [toVerified(edition, keptAs)]),
      ],
    },
  };
}

export const offerMessage = (offer: Offer, edition: Edition): Message => ({
  card: offerCard(edition, offer),
  summary: labelIn(edition, 'faq.offerTitle'),
});
