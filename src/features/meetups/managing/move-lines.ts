import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { Move } from './about-series.ts';

/** A card names so many moves; more are counted. */
const SHOWN = 12;

/** `3. Dydd Mawrth 2 Mawrth 2027, 14:00 → Dydd Iau 4 Mawrth 2027, 10:00`. */
const moveLine =
  ({ part, start }: Move): Worded =>
  (language) =>
    `${part.part ? `${part.part.number}. ` : ''}${formatDateTime(language, part.start)} → ${formatDateTime(language, start)}`;

/** What would be when, before anybody has agreed to it. */
export const moveLines = (moves: readonly Move[]): readonly Worded[] => {
  const more = moves.length - SHOWN;
  return [
    ...moves.slice(0, SHOWN).map(moveLine),
    ...(more > 0 ? [saying('meetups.moreDates', { more })] : []),
  ];
};
