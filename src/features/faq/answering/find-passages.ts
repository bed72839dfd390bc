import { otherLanguage, type Bilingual, type Language } from '../../../language/bilingual.ts';
import {
  headingField,
  learnWordTable,
  openBilingualIndex,
  type BilingualHit,
  type Entry,
  type Hit,
  type WordTable,
} from '../../../search/index.ts';
import { openCuratedAnswers, type CuratedMatch } from './curated-answers.ts';
import { sectionRef, type Guide, type Section } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import { plainTextOf, sentencesOf } from '../shelf/passage.ts';

/** A section that was found, and how well it answers. */
export interface FoundSection extends Section {
  readonly hit: BilingualHit;
}

export interface FindOptions {
  /** 10 unless told. */
  readonly limit?: number | undefined;
  /** What was spoken of before: a question that leaves its subject out means this one. */
  readonly after?: Section | undefined;
}

/** Finds sections for a question. */
export interface Finder {
  /**
   * Best first. In the guides of that language, and in those of the other that have no twin in it: these are reached
   * through what words are in the other language, and answer in their own.
   */
  find(language: Language, question: string, options?: FindOptions): readonly FoundSection[];
  /** The answer that an owner wrote to this very question, if one did. */
  curated(language: Language, question: string): CuratedMatch | undefined;
}

/** A section as it is filed. */
const entryOf = (section: Section): Entry => ({
  id: sectionRef(section),
  fields: [
    headingField(section.passage.heading),
    { text: section.guide.title },
    { text: plainTextOf(section.passage) },
  ],
  questions: [
    ...section.passage.questions,
    ...(section.passage.answers ?? []).flatMap(({ question, ways }) => [question, ...ways]),
  ],
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

/**
 * What the twin of a section counts for beside the section itself. It says the same in the other language, so a question
 * that is translated meets it too; what was asked of something else meets only one of the two, by chance.
 */
const TWIN = 0.5;
/** What is supposed of the twin of a section that has none, in share of its own score. */
const SUPPOSED = 0.6;
/** The twins of so many of the best in the other language are known. */
const ACROSS = 100;

/** A twin that has nothing of what was asked. */
const NO_TRACE = { score: 0 };

/** A hit with what its twin says for it; the score stays between 0 and 1. */
const withTwin = <Found extends BilingualHit>(
  hit: Found,
  twin: Pick<Hit, 'score'> = { score: SUPPOSED * hit.score },
): Found => ({
  ...hit,
  score: (hit.score + TWIN * twin.score) / (1 + TWIN),
});

/** What a section of the guide that was spoken of counts for, when a question leaves its subject out. */
const SUBJECT = 1.6;

const inSubject = (hit: BilingualHit, { slug }: Guide): BilingualHit =>
  hit.id.startsWith(`${slug}#`) ? { ...hit, score: Math.min(1, SUBJECT * hit.score) } : hit;

/** What it adds to a section that its guide speaks of the question elsewhere too, more than any other guide does. */
const GUIDE = 0.05;
/** So many of the best sections say which guide speaks of a question. */
const SPEAKING = 40;

const guideOf = (hit: BilingualHit): string => hit.id.split('#')[0] ?? '';

/** Hits with what the rest of their guides says for them. `hits` in any order. */
function withGuides(hits: readonly BilingualHit[]): readonly BilingualHit[] {
  const speaking = [...hits].sort((a, b) => b.score - a.score).slice(0, SPEAKING);
  const guides = new Map<string, number>();
  for (const hit of speaking) guides.set(guideOf(hit), (guides.get(guideOf(hit)) ?? 0) + hit.score);
  const rest = new Map(speaking.map((hit) => [hit, (guides.get(guideOf(hit)) ?? 0) - hit.score]));
  const most = Math.max(...rest.values());
  return most > 0
    ? hits.map((hit) => ({ ...hit, score: Math.min(1, hit.score + (GUIDE * (rest.get(hit) ?? 0)) / most) }))
    : hits;
}

/** Files a whole library. A new library needs a new finder. */
export function buildFinder(library: Library): Finder {
  const index = openBilingualIndex(() => (table ??= learnFrom(library)));
  let table: WordTable | undefined;
  for (const language of ['cy', 'en'] as const) {
    for (const section of library.sections(language)) index.put(language, entryOf(section));
  }

  const curated = {
    cy: openCuratedAnswers('cy', library.sections('cy')),
    en: openCuratedAnswers('en', library.sections('en')),
  } as const;

  function findFor(language: Language, question: string): readonly BilingualHit[] {
    const other = otherLanguage(language);
    const across = index.searchAcross(language, question, { limit: ACROSS });
    const twins = new Map(across.map((hit) => [hit.id, hit]));
    const own = index.search(language, question, { limit: ACROSS }).map((hit) => {
      const hasTwin = library.section(other, hit.id) !== undefined;
      return withTwin(hit, hasTwin ? (twins.get(hit.id) ?? NO_TRACE) : undefined);
    });
    const alone = across.filter(({ id }) => !library.section(language, id)).map((hit) => withTwin(hit));
    return [...own, ...alone];
  }

  return {
    curated: (language, question) => curated[language](question),
    find(language, question, { limit = 10, after } = {}) {
      const hits = withGuides(findFor(language, question));
      const about = after ? hits.map((hit) => inSubject(hit, after.guide)) : hits;
      return [...about]
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .flatMap((hit): FoundSection[] => {
          const section = library.section(hit.language, hit.id);
          return section ? [{ ...section, hit }] : [];
        });
    },
  };
}
