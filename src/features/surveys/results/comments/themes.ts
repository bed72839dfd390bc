import { analyse } from '../../../../language/analysis/analyse.ts';
import { detectLanguage } from '../../../../language/detect.ts';

/** A word that several comments have, and in how many. */
export interface Theme {
  readonly word: string;
  readonly comments: number;
}

/** So many comments make a theme of a word. */
const FEWEST = 3;
const MOST_THEMES = 8;

/** The words of a comment that say something of its subject, each with the key under which its other forms are found. */
function subjectsIn(text: string): ReadonlyMap<string, string> {
  const detected = detectLanguage(text);
  const terms = analyse(detected === 'undetermined' ? 'en' : detected, text);
  return new Map(
    terms
      .filter(({ isSmall, word }) => !isSmall && word.length > 3)
      .map(({ keys, word }) => [keys.at(-1)?.text ?? word, word]),
  );
}

/**
 * The words that most comments have in common, the most frequent first: simple counts, no meaning is read into them. Forms
 * of a word are one (mutations and endings). Counts only comments that whoever sees the themes can read, too.
 */
export function themesOf(comments: readonly string[]): readonly Theme[] {
  const found = new Map<string, Theme>();
  for (const comment of comments) {
    for (const [key, word] of subjectsIn(comment)) {
      const before = found.get(key);
      found.set(key, { word: before?.word ?? word, comments: (before?.comments ?? 0) + 1 });
    }
  }
  return [...found.values()]
    .filter((theme) => theme.comments >= FEWEST)
    .sort((a, b) => b.comments - a.comments || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_THEMES);
}
