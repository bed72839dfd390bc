import { analyse, analyseWhole, type Term } from '../../../language/analysis/analyse.ts';
import { analyseQuestion } from '../../../language/analysis/synonyms.ts';
import { turnOf } from '../../../language/analysis/turning-words.ts';
import type { Language } from '../../../language/bilingual.ts';
import { distinct, matchOf } from '../likeness.ts';

/**
 * What is asked for: "who may join" is not "how do I join". Words that ask for the same stand on one line; `how` and `what`
 * ask for anything.
 */
const ASKED_FOR: Readonly<Record<Language, readonly string[]>> = {
  en: ['who whom whose', 'when', 'where', 'why', 'much many'],
  cy: ['pwy', 'pryd', 'ble lle', 'pam', 'faint sawl'],
};

/** Under this a word of one question has nothing in the other. A synonym counts for half. */
const MATCHED = 0.3;

const askedFor = (language: Language, question: string): string => {
  const words = new Set(analyseWhole(language, question).map(({ word }) => word));
  return ASKED_FOR[language].filter((line) => line.split(' ').some((word) => words.has(word))).join();
};

/** How often a question says that something is not so, or is not to be done. By its words alone, and so roughly. */
const negationsIn = (language: Language, question: string): number =>
  analyseWhole(language, question).filter(({ word }) => turnOf(language, word) === 'not').length;

const best = (term: Term, others: readonly Term[]): number =>
  others.reduce((found, other) => Math.max(found, matchOf(term, other)), 0);

/** How much of some words the others have, and whether one of them is nowhere among these. */
function heldIn(some: readonly Term[], others: readonly Term[]) {
  const matches = some.map((term) => best(term, others));
  const share = matches.reduce((sum, match) => sum + match, 0) / Math.max(1, matches.length);
  return { share, lacksOne: matches.some((match) => match < MATCHED) };
}

/**
 * 0 to 1: how far two questions ask the same. What one of them says and the other does not counts against it, whichever it
 * is. Where each has a word that the other lacks, one thing stands in the place of another: "RPA for pensions" is not "RPA
 * for payroll", however much else is the same. Nor is a question its own negation.
 */
export function sameness(language: Language, asked: string, known: string): number {
  if (negationsIn(language, asked) % 2 !== negationsIn(language, known) % 2) return 0;
  if (askedFor(language, asked) !== askedFor(language, known)) return 0;
  const one = heldIn(distinct(analyse(language, asked)), analyseQuestion(language, known));
  const other = heldIn(distinct(analyse(language, known)), analyseQuestion(language, asked));
  return one.lacksOne && other.lacksOne ? 0 : Math.min(one.share, other.share);
}
