import type { FoundSection } from '../answering/find-passages.ts';
import { sectionRef, type Section } from '../shelf/guide.ts';

/** Reciprocal rank fusion (Cormack, Clarke, Büttcher 2009): how little the first places stand out. Theirs. */
const RANK = 60;

/**
 * Two orders of sections as one. Scores of words and of meaning do not compare, places do. Scores stay those of the words,
 * for the thresholds are chosen on these; a section that words did not find has none. Without `near` nothing changes.
 */
export function fuse(found: readonly FoundSection[], near: readonly Section[]): readonly FoundSection[] {
  if (near.length === 0) return found;
  const places = new Map<string, number>();
  const keyOf = (section: Section): string => `${section.guide.language} ${sectionRef(section)}`;
  for (const order of [found, near]) {
    for (const [place, section] of order.entries()) {
      const key = keyOf(section);
      places.set(key, (places.get(key) ?? 0) + 1 / (RANK + place + 1));
    }
  }
  const known = new Set(found.map(keyOf));
  const others = near
    .filter((section) => !known.has(keyOf(section)))
    .map((section): FoundSection => ({
      ...section,
      hit: { id: sectionRef(section), language: section.guide.language, score: 0, asked: 0, known: 0 },
    }));
  return [...found, ...others].sort((a, b) => (places.get(keyOf(b)) ?? 0) - (places.get(keyOf(a)) ?? 0));
}
