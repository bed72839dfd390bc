import type { Term } from '../../language/analysis/analyse.ts';
import type { Filed, FiledEntry } from '../filing/file.ts';
import type { FiledWord } from '../filing/words-on-file.ts';
import { weighWords, weightOf, type AskedWord } from './asked-words.ts';

/** So many words say what an entry is about; more cost time and add what many entries have. */
const MOST_TELLING = 25;

/**
 * What an entry is about, as if somebody asked for it: its words that are frequent in it and rare elsewhere (tf-idf), best
 * first, each with all that it is like.
 */
export function tellingWords(filed: Filed, { lines }: FiledEntry): readonly AskedWord[] {
  const counts = new Map<FiledWord, number>();
  for (const { words } of lines) {
    for (const word of words) if (!word.isSmall) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const telling = [...counts]
    .map(([word, count]) => ({ word, worth: count * weightOf(filed, word) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_TELLING);
  const terms = telling.map(({ word: { letters, keys } }, place): Term => ({
    ...{ word: letters, keys, place },
    isSmall: false,
  }));
  return weighWords(filed, terms).map((asked, at) => ({ ...asked, weight: telling[at]?.worth ?? 0 }));
}
