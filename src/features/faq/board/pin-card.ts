import type { Live } from '../../../chat/announcing/live.ts';
import type { Message } from '../../../chat/message.ts';
import type { Messenger } from '../../../chat/ports/messenger.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Clock } from '../../../lib/clock.ts';
import { change, type Collection } from '../../../storage/collection.ts';
import type { ManagersChannel } from './managers-channel.ts';
import { mayPost, posted, posting, type Pinned, type PostedCard } from './pinned.ts';

/** What puts cards before the managers and keeps them true. */
export interface Board {
  readonly channel: ManagersChannel;
  readonly messenger: Pick<Messenger, 'send'>;
  readonly live: Live;
  /** In which languages a channel reads. */
  readonly editionAt: (conversation: PostedCard['address']) => Promise<Edition>;
  readonly clock: Clock;
}

const keyOf = (name: string, { id }: Pinned, { messageId }: PostedCard): string =>
  `faq.${name}:${id}:${messageId}`;

/** How a thing is shown: the name of its kind, and its card. */
export interface Face<T> {
  readonly name: string;
  readonly message: (thing: T, edition: Edition) => Message;
  /** Whether it is to have a card at all, where it has none yet. */
  readonly isPosted: (thing: T) => boolean;
}

/**
 * Posts the card of a thing where it is missing, and has every card of it show what it is now. Dying anywhere in between
 * does no harm: doing it again does what is left. Resolves to the thing as it stands.
 */
export async function pinCard<T extends Pinned>(
  board: Board,
  collection: Collection<T>,
  thing: T,
  { name, message, isPosted }: Face<T>,
): Promise<T> {
  const { channel, messenger, live, editionAt, clock } = board;
  let current = thing;
  const address = await channel.address();
  if (address && isPosted(thing) && mayPost(thing, address.conversationId, clock())) {
    const claim = { isOurs: false };
    await change(collection, thing, (old) => {
      claim.isOurs = old !== undefined && mayPost(old, address.conversationId, clock());
      return old && claim.isOurs ? posting(old, clock()) : undefined;
    });
    if (claim.isOurs) {
      const outcome = await messenger.send(address, message(thing, await editionAt(address)));
      const stored = await change(collection, thing, (old) => old && posted(old, address, outcome, clock()));
      current = stored ?? thing;
    }
  }
  for (const card of current.cards) {
    const shown = message(current, await editionAt(card.address));
    await live.refresh({ ...card, key: keyOf(name, current, card), message: shown });
  }
  return current;
}

/** Has the cards of a thing show something for the last time. */
export async function unpinCards(
  { live, editionAt }: Board,
  thing: Pinned,
  name: string,
  last: (edition: Edition) => Message,
): Promise<void> {
  for (const card of thing.cards)
    await live.close({
      ...card,
      key: keyOf(name, thing, card),
      message: last(await editionAt(card.address)),
    });
}
