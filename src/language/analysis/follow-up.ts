import type { Language } from '../bilingual.ts';
import { analyse } from './analyse.ts';
import { wordsOf, wordSet } from './words.ts';

/** How a question begins that goes on from the one before. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|ok and|but|or|what about|how about|so what about|also)\b/,
  cy: /^(?:ac|a beth|a be|beth am|be am|ond|neu|hefyd|a phwy|a phryd|a sut|a faint|a pham|a ble)\b/,
};

/** Words that stand for something that was said before. */
const STANDS_FOR: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('it its that this they them those these there then afterwards'),
  cy: wordSet('hynny hyn fo fe hi nhw hwnnw honno rheini rhain wedyn yno'),
};

/** With more words than this of its own a question says itself what it is about. */
const FEW = 2;

/** Whether a question leaves out what it is about, because it was said before. By its words alone, and so roughly. */
export function isFollowUp(language: Language, question: string): boolean {
  const words = wordsOf(question);
  if (GOES_ON[language].test(words.join(' '))) return true;
  const own = analyse(language, question).length;
  return own <= FEW && (words.length <= FEW || words.some((word) => STANDS_FOR[language].has(word)));
}
