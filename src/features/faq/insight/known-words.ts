import { analyse } from '../../../language/analysis/analyse.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { Library } from '../shelf/library.ts';
import { plainTextOf } from '../shelf/passage.ts';

/** A word of the guides, and how often it stands there. */
interface KnownWord {
  readonly word: string;
  readonly times: number;
}

/** The words that the guides of a language know: each key leads to the word that stands there most often. */
type Vocabulary = ReadonlyMap<string, KnownWord>;

/** Words that are only so much alike are shown as two. */
const SAME_WORD = 0.9;

const vocabularies = new WeakMap<Library, Map<Language, Vocabulary>>();

function vocabularyOf(library: Library, language: Language): Vocabulary {
  const times = new Map<string, number>();
  const wordsByKey = new Map<string, Set<string>>();
  for (const { guide, passage } of library.sections(language)) {
    const text = [guide.title, passage.heading, plainTextOf(passage)].join('\n');
    for (const { word, keys } of analyse(language, text)) {
      if (/\d/.test(word)) continue;
      times.set(word, (times.get(word) ?? 0) + 1);
      for (const { text: key } of keys) wordsByKey.set(key, (wordsByKey.get(key) ?? new Set()).add(word));
    }
  }
  const commonest = (words: ReadonlySet<string>): KnownWord =>
    [...words]
      .map((word) => ({ word, times: times.get(word) ?? 0 }))
      .reduce((best, one) => (one.times > best.times ? one : best), { word: '', times: 0 });
  return new Map([...wordsByKey].map(([key, words]) => [key, commonest(words)]));
}

/** A question has no more words than this that say what it is about. */
const MOST_WORDS = 8;

/**
 * The words of a question that the guides know, as the guides write them. Whatever else stands in it, such as a name, a
 * number or an odd wording, is left out here and so is never counted.
 */
export function knownWordsIn(library: Library, language: Language, question: string): readonly string[] {
  const known = vocabularies.get(library) ?? new Map<Language, Vocabulary>();
  vocabularies.set(library, known);
  const vocabulary = known.get(language) ?? vocabularyOf(library, language);
  known.set(language, vocabulary);
  const found = analyse(language, question).flatMap(({ keys }) => {
    const words = keys
      .filter(({ weight }) => weight >= SAME_WORD)
      .flatMap(({ text }) => vocabulary.get(text) ?? []);
    // Of a word in several forms, one stands for all: `fusnes` and `busnes` are counted together.
    const [best] = words.sort((a, b) => b.times - a.times);
    return best ? [best.word] : [];
  });
  return [...new Set(found)].slice(0, MOST_WORDS);
}
