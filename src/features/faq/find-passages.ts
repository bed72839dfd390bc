import type { Bilingual, Language } from '../../language/bilingual.ts';
import {
  headingField,
  learnWordTable,
  openBilingualIndex,
  type BilingualHit,
  type Entry,
  type WordTable,
} from '../../search/index.ts';
import { sectionRef, type Section } from './guide.ts';
import type { Library } from './library.ts';
import { plainTextOf, sentencesOf } from './passage.ts';

/** A section that was found, and how well it answers. */
export interface FoundSection extends Section {
  readonly hit: BilingualHit;
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
  fields: [
    headingField(section.passage.heading),
    { text: section.guide.title },
    { text: plainTextOf(section.passage) },
  ],
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

/** Files a whole library. A new library needs a new finder. */
export function buildFinder(library: Library): Finder {
  const index = openBilingualIndex(() => (table ??= learnFrom(library)));
  let table: WordTable | undefined;
  for (const language of ['cy', 'en'] as const) {
    for (const section of library.sections(language)) index.put(language, entryOf(section));
  }
  const withoutTwin = (language: Language) => {
    const other = language === 'cy' ? 'en' : 'cy';
    return new Set(
      library
        .sections(language)
        .map(sectionRef)
        .filter((ref) => !library.section(other, ref)),
    );
  };
  /** What a question of a language can only find across. */
  const foreign = { cy: withoutTwin('en'), en: withoutTwin('cy') } as const;
  const sectionsOf = (hits: readonly BilingualHit[]) =>
    hits.flatMap((hit): FoundSection[] => {
      const section = library.section(hit.language, hit.id);
      return section ? [{ ...section, hit }] : [];
    });
  const across = (language: Language, question: string, limit: number) =>
    foreign[language].size === 0
      ? []
      : index.searchAcross(language, question, { limit, where: (ref) => foreign[language].has(ref) });

  return {
    find: (language, question, limit = 10) =>
      sectionsOf([...index.search(language, question, { limit }), ...across(language, question, limit)])
        .sort((a, b) => b.hit.score - a.hit.score)
        .slice(0, limit),
  };
}
