import type { Filed, FiledEntry } from '../filing/file.ts';
import type { AskedWord } from './asked-words.ts';
import { Tally } from './tally.ts';

/** An entry with what its words are worth. */
export interface Ranked {
  readonly entry: FiledEntry;
  readonly score: number;
}

/** Which entries may be found at all. */
export type Filter = (id: string) => boolean;

/** One for all searches, which never wait for anything on the way. */
const tally = new Tally();

/** Where a score belongs among those that are kept, best first: behind all that are as good. */
function placeAmong(best: readonly Ranked[], score: number): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.score ?? 0) < score) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The best so many, best first. One pass: sorting a hundred thousand would take longer than scoring them. */
function keepBest(filed: Filed, most: number, isWanted: Filter): readonly Ranked[] {
  const best: Ranked[] = [];
  let least = 0;
  for (let at = 0; at < tally.size; at += 1) {
    const number = tally.entryAt(at);
    const score = tally.scoreOf(number);
    if (score <= least) continue;
    const entry = filed.entries[number];
    if (!entry || !isWanted(entry.id)) continue;
    best.splice(placeAmong(best, score), 0, { entry, score });
    if (best.length > most) best.pop();
    if (best.length === most) least = best.at(-1)?.score ?? 0;
  }
  return best;
}

/**
 * Small words stand nearly everywhere and only part what the others brought. Where that is more than this, they are looked
 * for in so many of the best.
 */
const PARTED = 400;

/**
 * Ranks entries by the words that they hold, wherever these stand (BM25). The words that one asked word is like count as
 * that one word, each as far as it is like it.
 */
export function rankEntries(
  filed: Filed,
  asked: readonly AskedWord[],
  most: number,
  isWanted: Filter = () => true,
): readonly Ranked[] {
  tally.begin(filed);
  for (const word of asked) if (!word.isSmall) tally.add(word);
  const isMany = tally.size > PARTED && asked.some(({ isSmall }) => isSmall);
  if (isMany) {
    const kept = keepBest(filed, Math.max(PARTED, most), isWanted);
    tally.keep(kept.map(({ entry }) => entry.number));
  }
  for (const word of asked) {
    if (word.isSmall && isMany) tally.addToThese(word);
    else if (word.isSmall) tally.add(word);
  }
  return keepBest(filed, most, isWanted);
}
