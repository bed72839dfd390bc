import { analyseWhole } from '../../language/analysis/analyse.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Entry } from '../entry.ts';
import { OpenWords, type FiledWord, type WordsOnFile } from './words-on-file.ts';

/** A sentence, a list item, a heading or a question. */
interface Line {
  readonly words: readonly FiledWord[];
  /** A heading, or a way in which people ask: what answers it is known. */
  readonly isKnown: boolean;
}

/** An entry on file. */
export interface FiledEntry {
  readonly id: string;
  /** Its place among the entries; free again when it is gone. */
  readonly number: number;
  readonly lines: readonly Line[];
}

/** Entries of one language as they are filed. */
export interface Filed {
  readonly words: WordsOnFile;
  /** By number, with gaps where entries are gone. */
  readonly entries: readonly (FiledEntry | undefined)[];
  /** How many words each has, headings counting more; apart, for each search runs through them. */
  readonly lengths: readonly number[];
  /** How many there are, without the gaps. */
  readonly size: number;
  readonly averageLength: number;
}

const LINE_END = /(?<=[.!?:;])\s+|\n+/;

/** A file of one language in which entries come and go. */
export class OpenFile implements Filed {
  readonly words = new OpenWords();
  readonly entries: (FiledEntry | undefined)[] = [];
  readonly lengths: number[] = [];
  readonly #language: Language;
  readonly #byId = new Map<string, FiledEntry>();
  readonly #gaps: number[] = [];
  #allLengths = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  get size(): number {
    return this.#byId.size;
  }

  get averageLength(): number {
    return this.#allLengths / Math.max(1, this.size);
  }

  get(id: string): FiledEntry | undefined {
    return this.#byId.get(id);
  }

  put({ id, fields, questions = [] }: Entry): void {
    this.remove(id);
    const number = this.#gaps.pop() ?? this.entries.length;
    const known = fields.filter(({ isHeading }) => isHeading);
    const running = fields.filter(({ isHeading }) => !isHeading);
    let length = 0;
    const linesOf = (text: string, weight: number, isKnown: boolean): readonly Line[] =>
      text
        .split(LINE_END)
        .map((line): Line => {
          const words = analyseWhole(this.#language, line).map((term) => this.words.wordOf(term));
          for (const word of words) word.holders.add(number, weight);
          length += weight * words.length;
          return { words, isKnown };
        })
        .filter(({ words }) => words.length > 0);
    const lines = [
      ...known.flatMap(({ text, weight = 1 }) => linesOf(text, weight, true)),
      ...questions.flatMap((question) => linesOf(question, 1, true)),
      ...running.flatMap(({ text, weight = 1 }) => linesOf(text, weight, false)),
    ];
    const entry: FiledEntry = { id, number, lines };
    this.lengths[number] = length;
    this.entries[number] = entry;
    this.#byId.set(id, entry);
    this.#allLengths += length;
  }

  remove(id: string): void {
    const entry = this.#byId.get(id);
    if (!entry) return;
    for (const word of new Set(entry.lines.flatMap(({ words }) => words))) {
      this.words.release(word, entry.number);
    }
    this.entries[entry.number] = undefined;
    this.#gaps.push(entry.number);
    this.#byId.delete(id);
    this.#allLengths -= this.lengths[entry.number] ?? 0;
    this.lengths[entry.number] = 0;
  }
}
