import { saying, type Problem, type Worded } from '../../../chat/cards/card-words.ts';
import { roomLeft } from './card-size.ts';
import type { BroadcastContent } from '../broadcast-content.ts';

/** `14,000`: both languages write it so. */
const written = new Intl.NumberFormat('en-GB');

/** Rounded, for a byte is only about a letter: `14,300` says no more than `14,000` and looks as if it did. */
const roughly = (bytes: number): number =>
  bytes >= 1000 ? Math.floor(bytes / 500) * 500 : Math.floor(bytes / 50) * 50;

/** How much room is left, in plain words. */
export const roomLine = (content: BroadcastContent): Worded =>
  saying('broadcasts.room', {
    characters: written.format(roughly(Math.max(0, roomLeft(content)))),
  });

/** What is to be shortened, and by how much. */
export const tooLarge = (over: number): Problem => ({
  key: 'broadcasts.problemTooLarge',
  values: { characters: written.format(Math.ceil(over / 50) * 50) },
});
