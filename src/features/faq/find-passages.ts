import type { Language } from '../../language/bilingual.ts';
import { sectionRef, type Section } from './guide.ts';
import type { Library } from './library.ts';
import { plainTextOf } from './passage.ts';
import type { Entry } from './filed-words.ts';
import { buildSearchIndex, type Hit, type SearchIndex } from './search-index.ts';

/** A section that was found, and how well it answers. */
export interface FoundSection extends Section {
  readonly hit: Hit;
}

/** Finds sections for a question. */
export interface Finder {
  /**
   * Best first. Looks in the guides of that language alone: every guide exists in both. A guide that exists in one
   * language only would be reached here, by asking the other index through the glossary.
   */
  find(language: Language, question: string, limit?: number): readonly FoundSection[];
}

/** A section as it is filed. */
export const entryOf = (section: Section): Entry => ({
  id: sectionRef(section),
  title: section.guide.title,
  heading: section.passage.heading,
  text: plainTextOf(section.passage),
  questions: section.passage.questions,
});

/** Files a whole library, each language by itself. A new library needs a new finder. */
export function buildFinder(library: Library): Finder {
  const indexOf = (language: Language): SearchIndex =>
    buildSearchIndex(language, library.sections(language).map(entryOf));
  const indexes = { cy: indexOf('cy'), en: indexOf('en') } as const;
  return {
    find: (language, question, limit) =>
      indexes[language].search(question, limit).flatMap((hit): FoundSection[] => {
        const section = library.section(language, hit.id);
        return section ? [{ ...section, hit }] : [];
      }),
  };
}
