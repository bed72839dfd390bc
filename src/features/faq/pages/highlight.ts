import { analyse, type Term } from '../../../language/analysis/analyse.ts';
import { analyseQuestion } from '../../../language/analysis/synonyms.ts';
import type { Language } from '../../../language/bilingual.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { distinct, matchOf } from '../likeness.ts';

/** Two words that match less than this are not shown as the same. */
const LEAST_MATCH = 0.7;

/** Shows which words of a text were looked for. */
export interface Highlighter {
  /** How many of the words that were looked for stand in a text. */
  count(text: string): number;
  /** The text as safe HTML, with those words marked. */
  mark(text: string): string;
}

/** Knows the words of a query in whatever form they stand in a text: mutated, in the plural, with a prefix. */
export function highlighter(language: Language, query: string): Highlighter {
  const wanted = distinct(analyseQuestion(language, query));
  const known = new Map<string, Term | undefined>();
  const termIn = (word: string): Term | undefined => {
    if (!known.has(word)) {
      const [term] = analyse(language, word);
      known.set(word, term && wanted.find((one) => matchOf(one, term) >= LEAST_MATCH));
    }
    return known.get(word);
  };
  const wordsIn = (text: string): readonly string[] => text.split(/([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/u);
  return {
    count: (text) =>
      new Set(wordsIn(text).flatMap((word, at) => (at % 2 === 1 ? (termIn(word) ?? []) : []))).size,
    mark: (text) =>
      wordsIn(text)
        .map((piece, at) =>
          at % 2 === 1 && termIn(piece) ? `<mark>${escapeHtml(piece)}</mark>` : escapeHtml(piece),
        )
        .join(''),
  };
}
