import type { Language } from '../../language/bilingual.ts';
import { analyseWhole } from '../../language/analysis/analyse.ts';
import { withSynonyms } from '../../language/analysis/synonyms.ts';
import type { Entry } from './finding/filed-words.ts';
import { buildSearchIndex, type Hit, type SearchIndex } from './finding/search-index.ts';
import { learnWordTable, translate, type Bilingual, type WordTable } from './finding/word-table.ts';
import { sectionRef, type Section } from './guide.ts';
import type { Library } from './library.ts';
import { plainTextOf, sentencesOf } from './passage.ts';

/** A section that was found, and how well it answers. */
export interface FoundSection extends Section {
  readonly hit: Hit;
}

/** Finds sections for a question. */
export interface Finder {
  /**
   * Best first. In the guides of that language, and in those of the other that have no twin in it: these are reached
   * through what words are in the other language, and answer in their own.
   */
  find(language: Language, question: string, limit?: number): readonly FoundSection[];
}

/** A section as it is filed. */
const entryOf = (section: Section): Entry => ({
  id: sectionRef(section),
  title: section.guide.title,
  heading: section.passage.heading,
  text: plainTextOf(section.passage),
  questions: section.passage.questions,
});

/** What two sections say in parallel: sentence by sentence where they have as many, else as a whole. */
function parallelTexts(cy: Section, en: Section): readonly Bilingual[] {
  const [welsh, english] = [sentencesOf(cy.passage), sentencesOf(en.passage)];
  const sentences = welsh.map(({ plain }, at) => ({ cy: plain, en: english[at]?.plain ?? '' }));
  return [
    { cy: cy.guide.title, en: en.guide.title },
    { cy: cy.passage.heading, en: en.passage.heading },
    ...(welsh.length === english.length
      ? sentences
      : [{ cy: plainTextOf(cy.passage), en: plainTextOf(en.passage) }]),
  ];
}

/** Learns what words are in the other language from all sections that a library has in both. */
export const learnFrom = (library: Library): WordTable =>
  learnWordTable(
    library.sections('cy').flatMap((cy) => {
      const en = library.section('en', sectionRef(cy));
      return en ? parallelTexts(cy, en) : [];
    }),
  );

/** Files a whole library, each language by itself. A new library needs a new finder. */
export function buildFinder(library: Library): Finder {
  const indexOf = (language: Language): SearchIndex =>
    buildSearchIndex(language, library.sections(language).map(entryOf));
  const indexes = { cy: indexOf('cy'), en: indexOf('en') } as const;
  const strangers = (language: Language) =>
    new Set(
      library
        .sections(language)
        .map(sectionRef)
        .filter((ref) => !library.section(language === 'cy' ? 'en' : 'cy', ref)),
    );
  const alone = { cy: strangers('cy'), en: strangers('en') } as const;
  let table: WordTable | undefined;

  const inLanguage = (language: Language, hits: readonly Hit[]) =>
    hits.flatMap((hit): FoundSection[] => {
      const section = library.section(language, hit.id);
      return section ? [{ ...section, hit }] : [];
    });

  function across(language: Language, question: string): readonly FoundSection[] {
    const other = language === 'cy' ? 'en' : 'cy';
    if (alone[other].size === 0) return [];
    table ??= learnFrom(library);
    const terms = withSynonyms(language, analyseWhole(language, question));
    const hits = indexes[other].searchTerms(translate(table, language, terms));
    return inLanguage(
      other,
      hits.filter(({ id }) => alone[other].has(id)),
    );
  }

  return {
    find: (language, question, limit = 10) =>
      [...inLanguage(language, indexes[language].search(question, limit)), ...across(language, question)]
        .sort((a, b) => b.hit.score - a.hit.score)
        .slice(0, limit),
  };
}
