import type { Address } from '../../../chat/address.ts';
import type { SendOutcome } from '../../../chat/ports/messenger.ts';
import type { Document } from '../../../storage/collection.ts';

/** A card that was posted. */
export interface PostedCard {
  readonly address: Address;
  readonly messageId: string;
}

/** What stands before the managers as a card in their channel, and changes there in place. */
export interface Pinned extends Document {
  /** Counts the changes that a reader would see. */
  readonly version: number;
  /** Something of it is to be posted, shown or told: the house looks after it until it is not. */
  readonly isBehind: boolean;
  readonly cards: readonly PostedCard[];
  /** A card is being posted, or is to be posted again. */
  readonly posting: Posting | null;
}

export interface Posting {
  /** ISO 8601. Of a request that is under way; else not before this. */
  readonly at: string;
  readonly isUnderWay: boolean;
  readonly attempts: number;
}

export const UNPINNED = { version: 1, isBehind: true, cards: [], posting: null } as const;

/** The same with something new to show. */
export const shownAnew = <T extends Pinned>(pinned: T): T => ({
  ...pinned,
  version: pinned.version + 1,
  isBehind: true,
});

/** Longer than the messenger ever waits for an answer. */
const LOST_SIGHT_MS = 90_000;
const PAUSE_MS = 30_000;
const MOST_ATTEMPTS = 20;
/** A card that may be there already is posted once more at most: two cards are better than none. */
const IN_DOUBT = MOST_ATTEMPTS / 2;

/** Whether a card is to be posted now in the channel with that conversation. */
export function mayPost({ cards, posting }: Pinned, conversationId: string, now: Date): boolean {
  if (cards.some(({ address }) => address.conversationId === conversationId)) return false;
  if (!posting) return true;
  const ms = now.getTime() - new Date(posting.at).getTime();
  return posting.attempts < MOST_ATTEMPTS && ms >= (posting.isUnderWay ? LOST_SIGHT_MS : 0);
}

/** Whether nothing is left to be posted in that channel. */
export const isPinned = ({ cards, posting }: Pinned, conversationId: string): boolean =>
  cards.some(({ address }) => address.conversationId === conversationId) ||
  (posting !== null && !posting.isUnderWay && posting.attempts >= MOST_ATTEMPTS);

export const posting = <T extends Pinned>(pinned: T, now: Date): T => ({
  ...pinned,
  posting: { at: now.toISOString(), isUnderWay: true, attempts: (pinned.posting?.attempts ?? 0) + 1 },
});

/** After the platform has answered. What it refuses for good is left to the list of what waits. */
export function posted<T extends Pinned>(pinned: T, address: Address, outcome: SendOutcome, now: Date): T {
  if (outcome.kind === 'sent')
    return { ...pinned, posting: null, cards: [...pinned.cards, { address, messageId: outcome.messageId }] };
  const isUntried = outcome.kind === 'postponed' && outcome.isUntried;
  const tried = (pinned.posting?.attempts ?? 1) - (isUntried ? 1 : 0);
  const attempts =
    outcome.kind === 'refused' ? MOST_ATTEMPTS : tried + (outcome.kind === 'uncertain' ? IN_DOUBT : 0);
  const at = new Date(now.getTime() + PAUSE_MS * Math.max(1, attempts)).toISOString();
  return { ...pinned, posting: { at, isUnderWay: false, attempts } };
}
