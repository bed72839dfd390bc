import { analyseWhole, type Term } from '../../../language/analysis/analyse.ts';
import { numberOfWord } from '../../../language/analysis/number-words.ts';
import { turnOf, type Turn } from '../../../language/analysis/turning-words.ts';
import type { Language } from '../../../language/bilingual.ts';
import { matchOf } from '../likeness.ts';
import { inFigures } from './figures.ts';
import { withoutLinks } from './links.ts';

/** A word that matters to what a sentence says. Small words that do not turn it are none. */
export type Token =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'word'; readonly term: Term };

/** The words of a text that matter, in reading order. Addresses are left out: `claims.ts` holds them to the letter. */
export const tokensOf = (language: Language, text: string): readonly Token[] =>
  analyseWhole(language, inFigures(withoutLinks(text))).flatMap((term): Token[] => {
    const turn = turnOf(language, term.word);
    if (turn) return [{ kind: 'turn', turn }];
    const value = /^\d/.test(term.word) ? term.word : numberOfWord(language, term.word);
    if (value !== undefined) return [{ kind: 'number', value }];
    return term.isSmall ? [] : [{ kind: 'word', term }];
  });

/** Two words say the same: a light stem may be shared, for models change persons and plurals. */
export function isSame(one: Token, other: Token): boolean {
  if (one.kind === 'turn') return other.kind === 'turn' && one.turn === other.turn;
  if (one.kind === 'number') return other.kind === 'number' && one.value === other.value;
  return other.kind === 'word' && matchOf(one.term, other.term) > 0;
}
