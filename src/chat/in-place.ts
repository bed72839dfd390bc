import type { Asker } from './asker.ts';
import type { Card, Reply } from './message.ts';

/**
 * Puts a card in the place of the one that was pressed: in a personal chat for good, elsewhere for the presser alone,
 * so that nobody else in a channel sees it, and the posted card stays what it was for them.
 */
export const inPlace = ({ scope }: Asker, card: Card): Reply => ({ card, forEveryone: scope === 'personal' });
