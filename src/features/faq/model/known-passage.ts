import type { SourcePassage } from '../../../chat/ports/answer-writer.ts';
import { analyse } from '../../../language/analysis/analyse.ts';
import { wordsOf } from '../../../language/analysis/words.ts';
import type { Language } from '../../../language/bilingual.ts';
import { sentencesOf } from '../shelf/passage.ts';
import { claimsIn, type Claims } from './claims.ts';
import { evidenceIn } from './evidence.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A sentence or item as a model's sentence is compared with it. */
export interface Comparable {
  /** Where it stands in its passage, from 0. */
  readonly at: number;
  readonly parts: readonly (readonly Token[])[];
  readonly claims: Claims;
}

/** A passage, read once for all the sentences that are held against it. */
export interface KnownPassage {
  /** All that it claims, its heading and title too. */
  readonly claims: Claims;
  readonly topic: readonly (readonly Token[])[];
  readonly evidence: readonly Comparable[];
  /** Whether a word stands there in any form, or in any text at all: `the`. */
  hasWord(word: string): boolean;
}

/** Reads a passage for comparing. */
export function readPassage(language: Language, passage: SourcePassage): KnownPassage {
  const titles = [passage.heading, passage.guide];
  const source = [...titles, ...sentencesOf(passage).map(({ plain }) => plain)];
  const keysIn = (text: string) => analyse(language, text).flatMap(({ keys }) => keys.map((key) => key.text));
  const known = new Set(source.flatMap((text) => [...wordsOf(text), ...keysIn(text)]));
  const read = new Map<string, readonly Token[]>();
  const tokens = (text: string): readonly Token[] => {
    const found = read.get(text) ?? tokensOf(language, text);
    read.set(text, found);
    return found;
  };
  return {
    claims: claimsIn(language, source.join('\n')),
    topic: titles.map(tokens),
    evidence: evidenceIn(passage).map(({ at, parts }) => ({
      at,
      parts: parts.map(tokens),
      claims: claimsIn(language, parts.join('\n')),
    })),
    hasWord: (word) =>
      wordsOf(word).every((part) => known.has(part)) ||
      analyse(language, word).every(({ keys }) => keys.some(({ text }) => known.has(text))),
  };
}
