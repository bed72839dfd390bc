/** Longer texts are cut here: no passage or question needs more, and each word costs a look-up. */
const MOST_READ = 100_000;

/**
 * The words of a text as search compares them: small letters, no diacritics (members leave out circumflexes), straight
 * apostrophes kept inside a word. Hyphens part words. For matching only, never for display.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, MOST_READ)
    .replace(/\bDA\b/g, 'AI') // deallusrwydd artiffisial; in small letters "da" is "good"
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC\u2032`\u00B4]/g, "'")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}

/** A list of words written as groups separated by white space. */
export const wordSet = (...groups: readonly string[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => group.trim().split(/\s+/)));
