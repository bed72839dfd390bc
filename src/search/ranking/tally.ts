import type { Filed } from '../filing/file.ts';
import { placeOf } from '../filing/holders.ts';
import type { AskedWord } from './asked-words.ts';

/** BM25: how soon one more of the same word adds nothing, and how much long entries lose. */
const SATURATION = 1.2;
const LENGTH = 0.7;
/** What the words of a question can give at most, for each unit of their weight. */
export const MOST_BY_WORDS = SATURATION + 1;

/**
 * What the words of a question have given to each entry so far. Used again for each question: among a hundred thousand
 * entries, making room for their scores would cost more than scoring them.
 */
export class Tally {
  /** By number of entry. */
  #scores = new Float64Array(0);
  #counts = new Float64Array(0);
  /** The entries that have something, by number: the first `size` of these. */
  #entries = new Uint32Array(0);
  #held = new Uint32Array(0);
  #filed: Filed | undefined;
  size = 0;

  /** Forgets the question before, and begins with another. */
  begin(filed: Filed): this {
    for (let at = 0; at < this.size; at += 1) this.#scores[this.entryAt(at)] = 0;
    this.size = 0;
    this.#filed = filed;
    const room = filed.entries.length;
    if (room > this.#scores.length) {
      this.#scores = new Float64Array(2 * room);
      this.#counts = new Float64Array(2 * room);
      this.#entries = new Uint32Array(2 * room);
      this.#held = new Uint32Array(2 * room);
    }
    return this;
  }

  entryAt(at: number): number {
    return this.#entries[at] ?? 0;
  }

  scoreOf(entry: number): number {
    return this.#scores[entry] ?? 0;
  }

  /** From now on only these entries count. */
  keep(entries: readonly number[]): void {
    const scores = entries.map((entry) => this.scoreOf(entry));
    for (let at = 0; at < this.size; at += 1) this.#scores[this.entryAt(at)] = 0;
    entries.forEach((entry, at) => {
      this.#entries[at] = entry;
      this.#scores[entry] = scores[at] ?? 0;
    });
    this.size = entries.length;
  }

  /** Adds one word to every entry that holds it. */
  add({ likely, weight }: AskedWord): void {
    const counts = this.#counts;
    const held = this.#held;
    let many = 0;
    for (const [{ holders }, likeness] of likely) {
      const { numbers, counts: times } = holders;
      for (let at = 0; at < numbers.length; at += 1) {
        const entry = numbers[at] ?? 0;
        const before = counts[entry] ?? 0;
        if (before === 0) held[many++] = entry;
        counts[entry] = before + likeness * (times[at] ?? 0);
      }
    }
    this.#give(many, weight);
  }

  /** Adds one word to the entries that were kept. */
  addToThese({ likely, weight }: AskedWord): void {
    const counts = this.#counts;
    let many = 0;
    for (const [{ holders }, likeness] of likely) {
      for (let at = 0; at < this.size; at += 1) {
        const entry = this.entryAt(at);
        const place = placeOf(holders, entry);
        if (holders.numbers[place] !== entry) continue;
        const before = counts[entry] ?? 0;
        if (before === 0) this.#held[many++] = entry;
        counts[entry] = before + likeness * (holders.counts[place] ?? 0);
      }
    }
    this.#give(many, weight);
  }

  /** Turns the counts of the first so many that hold a word into scores. */
  #give(many: number, weight: number): void {
    if (!this.#filed) return;
    const scores = this.#scores;
    const counts = this.#counts;
    const { lengths, averageLength } = this.#filed;
    const [least, more] = [SATURATION * (1 - LENGTH), (SATURATION * LENGTH) / averageLength];
    for (let at = 0; at < many; at += 1) {
      const entry = this.#held[at] ?? 0;
      const count = counts[entry] ?? 0;
      const room = least + more * (lengths[entry] ?? 0);
      const before = scores[entry] ?? 0;
      if (before === 0) this.#entries[this.size++] = entry;
      scores[entry] = before + (weight * count * MOST_BY_WORDS) / (count + room);
      counts[entry] = 0;
    }
  }
}
