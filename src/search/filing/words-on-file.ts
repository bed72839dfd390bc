import SearchableMap from 'minisearch/SearchableMap';
import type { Key, Term } from '../../language/analysis/analyse.ts';
import { OpenHolders, type Holders } from './holders.ts';

/** A word on file, once for all of its occurrences. */
export interface FiledWord {
  readonly letters: string;
  readonly isSmall: boolean;
  readonly keys: readonly Key[];
  readonly holders: Holders;
}

/** A word that a key leads to, and how well it matches. */
export type Likely = readonly [word: FiledWord, weight: number];

/**
 * Every word once, by its letters; its keys lead to it. So what a question's word is like is looked up among words, which
 * are few, and not among entries.
 */
export interface WordsOnFile {
  /** A radix tree, for words that are nearly those. */
  readonly byLetters: Pick<SearchableMap<FiledWord>, 'fuzzyGet'>;
  readonly byKey: ReadonlyMap<string, readonly Likely[]>;
}

/** A word that can still be held by more entries, or by fewer. */
export interface OpenWord extends FiledWord {
  readonly holders: OpenHolders;
}

/** Words on file while entries come and go. A word that no entry holds any more is gone. */
export class OpenWords implements WordsOnFile {
  readonly byLetters = new SearchableMap<FiledWord>();
  readonly byKey = new Map<string, Likely[]>();
  readonly #words = new Map<string, OpenWord>();

  /** The word of a term: a new one where there is none. */
  wordOf({ word: letters, isSmall, keys }: Term): OpenWord {
    const old = this.#words.get(letters);
    if (old) return old;
    const word: OpenWord = { letters, isSmall, keys, holders: new OpenHolders() };
    this.#words.set(letters, word);
    this.byLetters.set(letters, word);
    for (const { text, weight } of keys) {
      const likely = this.byKey.get(text);
      if (likely) likely.push([word, weight]);
      else this.byKey.set(text, [[word, weight]]);
    }
    return word;
  }

  /** Takes an entry out of a word. */
  release(word: FiledWord, number: number): void {
    const open = this.#words.get(word.letters);
    open?.holders.remove(number);
    if (!open || open.holders.numbers.length > 0) return;
    this.#words.delete(open.letters);
    this.byLetters.delete(open.letters);
    for (const { text } of open.keys) {
      const left = (this.byKey.get(text) ?? []).filter(([other]) => other !== open);
      if (left.length > 0) this.byKey.set(text, left);
      else this.byKey.delete(text);
    }
  }
}
