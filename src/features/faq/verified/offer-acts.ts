import type { Asker } from '../../../chat/asker.ts';
import { forManagers } from '../../../chat/feature.ts';
import type { Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { sayIn } from '../../../language/say.ts';
import { shownAnew } from '../board/pinned.ts';
import { offerCard } from './offer-card.ts';
import type { Offer } from './offer-store.ts';
import { filledWith } from './read-verified-form.ts';
import { idSchema, type ForOffers, type KeepingVerified } from './verified-acts.ts';
import { verifiedForm } from './verified-form.ts';

/** What managers do with an answer that the community offers: keep it as it is, edit it first, or decline. */
export function offerActs(
  { offers, nudge }: Pick<KeepingVerified, 'offers' | 'nudge'>,
  { frameFor, save, opened }: ForOffers,
) {
  const offerForm = async ({ id, question, answer, language, source }: Offer, asker: Asker) =>
    filledWith(await frameFor('offer', id, asker), { question, answer, languages: [language] }, source);

  async function onOffer(
    payload: unknown,
    { edition }: Asker,
    act: (offer: Offer) => Promise<Reply>,
  ): Promise<Reply> {
    const offer = await offers.get(parse(idSchema, payload).id);
    if (!offer) return { notice: sayIn(edition, 'faq.offerGone') };
    return offer.state === 'open' ? act(offer) : { notice: sayIn(edition, 'faq.offerSettled') };
  }

  return {
    actions: {
      'faq.offer': forManagers(async (payload, { edition }) => {
        const offer = await offers.get(parse(idSchema, payload).id);
        return offer ? { card: offerCard(edition, offer) } : { notice: sayIn(edition, 'faq.offerGone') };
      }),
      'faq.accept-offer': forManagers((payload, asker) =>
        onOffer(payload, asker, async (offer) => {
          const reply = await save(await offerForm(offer, asker), asker);
          const settled = await offers.get(offer.id);
          return settled?.state === 'accepted' ? { card: offerCard(asker.edition, settled) } : reply;
        }),
      ),
      'faq.decline-offer': forManagers((payload, asker) =>
        onOffer(payload, asker, async ({ id }) => {
          const declined = await offers.change(id, (old) =>
            old.state === 'open' ? shownAnew<Offer>({ ...old, state: 'declined' }) : undefined,
          );
          nudge();
          return declined
            ? { card: offerCard(asker.edition, declined) }
            : { notice: sayIn(asker.edition, 'faq.offerGone') };
        }),
      ),
    },
    dialogs: {
      'faq.edit-offer': opened(async (id, asker) => {
        const offer = await offers.get(id);
        return offer?.state === 'open'
          ? verifiedForm(asker.edition, await offerForm(offer, asker))
          : undefined;
      }),
    },
  };
}
