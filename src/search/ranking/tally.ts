import type { Filed } from '../filing/file.ts';
import { placeOf } from '../filing/holders.ts';
import type { AskedWord } from './asked-words.ts';

/** BM25: how soon one more of the same word adds nothing, and how much long entries lose. */
const SATURATION = 1.2;
const LENGTH = 0.7;
/** What the words of a question can give at most, for each unit of their weight. */
export const MOST_BY_WORDS = SATURATION + 1;

/** What the words of a question have given to each entry so far. */
export class Tally {
  /** By number of entry. */
  readonly scores: Float64Array;
  #entries: number[] = [];
  readonly #filed: Filed;
  readonly #counts: Float64Array;

  constructor(filed: Filed) {
    this.#filed = filed;
    this.scores = new Float64Array(filed.entries.length);
    this.#counts = new Float64Array(filed.entries.length);
  }

  /** The entries that have something, by number. */
  get entries(): readonly number[] {
    return this.#entries;
  }

  /** From now on only these entries count. */
  keep(entries: readonly number[]): void {
    this.#entries = [...entries];
  }

  /** Adds one word to every entry that holds it. */
  add({ likely, weight }: AskedWord): void {
    const counts = this.#counts;
    const held: number[] = [];
    for (const [{ holders }, likeness] of likely) {
      const { numbers, counts: times } = holders;
      for (let at = 0; at < numbers.length; at += 1) {
        const entry = numbers[at] ?? 0;
        const before = counts[entry] ?? 0;
        if (before === 0) held.push(entry);
        counts[entry] = before + likeness * (times[at] ?? 0);
      }
    }
    for (const entry of held) if (this.scores[entry] === 0) this.#entries.push(entry);
    this.#give(held, weight);
  }

  /** Adds one word to the entries that were kept. */
  addToThese({ likely, weight }: AskedWord): void {
    const held = new Set<number>();
    for (const [{ holders }, likeness] of likely) {
      for (const entry of this.#entries) {
        const place = placeOf(holders, entry);
        if (holders.numbers[place] !== entry) continue;
        held.add(entry);
        this.#counts[entry] = (this.#counts[entry] ?? 0) + likeness * (holders.counts[place] ?? 0);
      }
    }
    this.#give([...held], weight);
  }

  #give(held: readonly number[], weight: number): void {
    const { scores } = this;
    const counts = this.#counts;
    const { lengths, averageLength } = this.#filed;
    const [least, more] = [SATURATION * (1 - LENGTH), (SATURATION * LENGTH) / averageLength];
    for (const entry of held) {
      const count = counts[entry] ?? 0;
      const room = least + more * (lengths[entry] ?? 0);
      scores[entry] = (scores[entry] ?? 0) + (weight * count * MOST_BY_WORDS) / (count + room);
      counts[entry] = 0;
    }
  }
}
