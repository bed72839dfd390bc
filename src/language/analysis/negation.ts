import { wordsOf, wordSet } from './words.ts';
import type { Language } from '../bilingual.ts';

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('no not never nobody none nothing nor neither cannot without avoid stop refuse forbidden'),
  cy: wordSet(
    'ni nid na nad nac dim ddim byth neb heb peidio peidiwch beidio osgoi osgowch gwrthod',
    'dyw dydy dydi dydw dydyn doedd does wnewch chewch cheir ellir allwch',
  ),
};

/** How often a sentence says that something is not so, or is not to be done. By its words alone, and so roughly. */
export const negationsIn = (language: Language, sentence: string): number =>
  wordsOf(sentence).filter(
    (word) => NEGATIONS[language].has(word) || (language === 'en' && word.endsWith("n't")),
  ).length;
