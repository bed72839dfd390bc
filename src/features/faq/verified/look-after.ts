import type { Address } from '../../../chat/address.ts';
import type { Message } from '../../../chat/message.ts';
import type { Messenger } from '../../../chat/ports/messenger.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { isPinned, type Pinned } from '../board/pinned.ts';
import { pinCard, unpinCards, type Board, type Face } from '../board/pin-card.ts';
import type { KeepingVerified } from './verified-acts.ts';
import { offerMessage } from './offer-card.ts';
import type { Offer } from './offer-store.ts';
import { currentOf, isOverdue, type VerifiedRecord } from './verified-answer.ts';
import { verifiedCard } from './verified-card.ts';

export interface LookingAfterVerified extends KeepingVerified {
  readonly board: Board;
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  readonly tellManagers: TellManagers;
}

const OFFER: Face<Offer> = {
  name: 'offer',
  message: offerMessage,
  isPosted: ({ state }) => state === 'open',
};

const reminder = ({ publicUrl, clock }: LookingAfterVerified): Face<VerifiedRecord> => ({
  name: 'review',
  isPosted: ({ isReminding }) => isReminding,
  message(record, edition): Message {
    const overdue = isOverdue(currentOf(record), clock());
    const note = overdue ? [saying('faq.verifiedReviewNow')] : [saying('faq.verifiedReviewedNow')];
    return {
      card: verifiedCard(edition, record, publicUrl, clock(), note),
      summary: labelIn(edition, 'faq.verifiedReviewNow'),
    };
  },
});

/** Nothing is left to be shown of what was seen, where its card was to come. */
const isDone = (now: Pinned, seen: Pinned, at: string | undefined, isPosted: boolean): boolean =>
  now.version === seen.version && (!isPosted || at === undefined || isPinned(now, at));

async function lookAfterOffer({ offers, board }: LookingAfterVerified, offer: Offer): Promise<void> {
  const shown = await pinCard(board, offers.collection, offer, OFFER);
  const at = (await board.channel.address())?.conversationId;
  // While no channel is named it stays behind, and comes as soon as there is one.
  if (at === undefined && OFFER.isPosted(shown)) return;
  await offers.change(offer.id, (old) =>
    isDone(old, shown, at, OFFER.isPosted(old)) ? { ...old, isBehind: false } : undefined,
  );
}

/** Where a reminder goes: to whoever kept the answer, in their own chat; else to the managers' channel, where there is one. */
async function addressFor(
  { messenger, board }: LookingAfterVerified,
  { keeper }: VerifiedRecord,
): Promise<Address | undefined | 'later'> {
  if (!keeper) return board.channel.address();
  const chat = await messenger.personalChat(keeper.near, keeper.memberId);
  if (chat.kind === 'open') return chat.address;
  return chat.kind === 'postponed' || chat.kind === 'uncertain' ? 'later' : board.channel.address();
}

/** Tells each manager in their own chat, where there is no channel for it, once somebody can be reached. */
async function tellAll(parts: LookingAfterVerified, record: VerifiedRecord): Promise<void> {
  const { verified, tellManagers } = parts;
  const { version } = record;
  const told = (old: VerifiedRecord): VerifiedRecord | undefined =>
    old.version === version && old.isReminding ? { ...old, isBehind: false, isReminding: false } : undefined;
  const { message } = reminder(parts);
  const about = `faq.review:${record.id}:${version}`;
  const isTold = (await tellManagers(about, (edition) => message(record, edition))) > 0;
  await verified.change(record.id, (old) => {
    const next = told(old);
    return next && (isTold ? next : { ...next, remindedOf: null });
  });
}

async function remind(parts: LookingAfterVerified, record: VerifiedRecord): Promise<void> {
  const { board, verified } = parts;
  const address = record.isReminding ? await addressFor(parts, record) : undefined;
  if (address === 'later') return;
  if (record.isReminding && address === undefined) return tellAll(parts, record);
  const channel = { ...board.channel, address: () => Promise.resolve(address) };
  const face = reminder(parts);
  const shown = await pinCard({ ...board, channel }, verified.collection, record, face);
  await verified.change(record.id, (old) =>
    isDone(old, shown, address?.conversationId, face.isPosted(old))
      ? { ...old, isBehind: false, isReminding: false }
      : undefined,
  );
}

/** Notes, once for each date, that whoever keeps an answer is to be reminded that it is due for review. */
export async function noteOverdue({ verified }: LookingAfterVerified, now: Date): Promise<void> {
  for (const { value } of await verified.records()) {
    const version = currentOf(value);
    if (version.isRetired || !isOverdue(version, now) || value.remindedOf === version.reviewBy) continue;
    await verified.change(value.id, (old) =>
      old.remindedOf === version.reviewBy || currentOf(old).reviewBy !== version.reviewBy
        ? undefined
        : {
            ...{ ...old, remindedOf: version.reviewBy, isReminding: true, isBehind: true },
            ...{ cards: [], posting: null, version: old.version + 1 },
          },
    );
  }
}

/** Does whatever is left to do for offers and reminders. */
export async function lookAfterVerified(parts: LookingAfterVerified): Promise<void> {
  for (const offer of await parts.offers.behind()) await lookAfterOffer(parts, offer);
  for (const record of await parts.verified.behind()) await remind(parts, record);
}

const forgotten = (edition: Edition): Message => ({ card: sayingCard(edition, 'faq.offerGone') });

/** Removes offers that have been kept long enough. */
export async function forgetOffers({ offers, board }: LookingAfterVerified, now: Date): Promise<void> {
  for (const offer of await offers.old(now)) {
    await unpinCards(board, offer, OFFER.name, forgotten);
    await offers.remove(offer.id);
  }
}
