import SearchableMap from 'minisearch/SearchableMap';
import { analyseWhole, type Term } from '../../../language/analysis/analyse.ts';
import type { Language } from '../../../language/bilingual.ts';

/** A text as it is filed: its parts weigh differently. */
export interface Entry {
  readonly id: string;
  /** Of the whole guide; every section of it has the same. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  /** Ways in which people ask for it. */
  readonly questions: readonly string[];
}

/** A word on file, once for all of its occurrences. */
export interface FiledWord {
  readonly isSmall: boolean;
  /** The entries that hold it, by number, and behind each how often, headings counting more. */
  readonly holders: readonly number[];
  readonly counts: readonly number[];
}

/** A sentence, a list item, a heading or a question. */
interface Line {
  readonly words: readonly FiledWord[];
  /** A heading, or a way in which people ask: what answers it is known. */
  readonly isKnown: boolean;
}

/** An entry on file. Its number is its place. */
export interface FiledEntry {
  readonly id: string;
  readonly lines: readonly Line[];
}

/** A word that a key leads to, and how well it matches. */
export type Likely = readonly [word: FiledWord, weight: number];

/**
 * Entries as they are filed: every word once, by its letters; its keys lead to it. So what a question's word is like is
 * looked up among words, which are few, and not among entries.
 */
export interface FiledWords {
  readonly entries: readonly FiledEntry[];
  /** How long each entry is, headings counting more, in units of the average. */
  readonly lengths: Float64Array;
  /** A radix tree, for words that are nearly those. */
  readonly byLetters: SearchableMap<FiledWord>;
  readonly byKey: ReadonlyMap<string, readonly Likely[]>;
}

/** What each word of a part counts for. */
const HEADING = 3;
const REST = 1;

const LINE_END = /(?<=[.!?:;])\s+|\n+/;

interface OpenWord extends FiledWord {
  readonly holders: number[];
  readonly counts: number[];
}

/** Opens a file of words: gives the word of a term, a new one where there is none. */
function openWords() {
  const words = new Map<string, OpenWord>();
  const byLetters = new SearchableMap<FiledWord>();
  const byKey = new Map<string, Likely[]>();
  return {
    byLetters,
    byKey,
    wordOf({ word: letters, isSmall, keys }: Term): OpenWord {
      const old = words.get(letters);
      if (old) return old;
      const word: OpenWord = { isSmall, holders: [], counts: [] };
      words.set(letters, word);
      byLetters.set(letters, word);
      for (const { text, weight } of keys) {
        const likely = byKey.get(text);
        if (likely) likely.push([word, weight]);
        else byKey.set(text, [[word, weight]]);
      }
      return word;
    },
  };
}

/** Files entries of one language. */
export function fileWords(language: Language, entries: readonly Entry[]): FiledWords {
  const { wordOf, byLetters, byKey } = openWords();
  const lengths = new Float64Array(entries.length);

  function fileLine(entry: number, text: string, weight: number): readonly FiledWord[] {
    return analyseWhole(language, text).map((term) => {
      const word = wordOf(term);
      const last = word.counts.length - 1;
      if (word.holders[last] === entry) word.counts[last] = (word.counts[last] ?? 0) + weight;
      else {
        word.holders.push(entry);
        word.counts.push(weight);
      }
      lengths[entry] = (lengths[entry] ?? 0) + weight;
      return word;
    });
  }

  const filed = entries.map(({ id, title, heading, text, questions }, entry): FiledEntry => {
    const lines = (part: string, weight: number, isKnown: boolean) =>
      part
        .split(LINE_END)
        .map((line): Line => ({ words: fileLine(entry, line, weight), isKnown }))
        .filter(({ words }) => words.length > 0);
    const known = [
      lines(heading, HEADING, true),
      ...questions.map((question) => lines(question, REST, true)),
    ];
    return { id, lines: [...known.flat(), ...lines(title, REST, false), ...lines(text, REST, false)] };
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return { entries: filed, lengths: lengths.map((length) => length / average), byLetters, byKey };
}
