import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say } from '../../../language/say.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';

/** A card or a message names so many dates; the page has all of them. */
const SHOWN = 12;

/** `1. Dydd Mawrth 1 Rhagfyr 2026, 14:00–15:00`; what was called off says so. */
export const partLine = (language: Language, part: Meetup): string => {
  const line = `${part.part?.number ?? 1}. ${whenIn(language, part)}`;
  return part.state === 'cancelled' ? `${line} (${say(language, 'meetups.cancelledMark')})` : line;
};

/** The dates of parts of a series, a line each; how many more there are. */
export const dateLines = (parts: readonly Meetup[]): readonly Worded[] => {
  const more = parts.length - SHOWN;
  return [
    ...parts.slice(0, SHOWN).map((part) => (language: Language) => partLine(language, part)),
    ...(more > 0 ? [saying('meetups.moreDates', { more })] : []),
  ];
};

/** What a notice says of parts that were called off. */
export const offTitle = ({ length }: readonly Meetup[]): MessageKey =>
  length === 1 ? 'meetups.headingCancelled' : 'meetups.headingSeveralCancelled';
