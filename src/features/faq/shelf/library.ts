import type { Language } from '../../../language/bilingual.ts';
import { sortedIn } from '../../../language/collate.ts';
import { sectionRef, type Guide, type Section } from './guide.ts';

/** The guides that there are. Never changed: when guides change, there is a new library. */
export interface Library {
  /** By title, in the order of the language's alphabet. */
  guides(language: Language): readonly Guide[];
  guide(language: Language, slug: string): Guide | undefined;
  /** The section that `ref` names (`business-case#risks`), if it exists in that language. */
  section(language: Language, ref: string): Section | undefined;
  sections(language: Language): readonly Section[];
}

const sectionsOf = (guide: Guide): readonly Section[] =>
  guide.passages.map((passage) => ({ guide, passage }));

/** Puts guides on the shelf. */
export function buildLibrary(guides: readonly Guide[]): Library {
  const shelf = (language: Language): readonly Guide[] =>
    sortedIn(
      language,
      guides.filter((guide) => guide.language === language),
      ({ title }) => title,
    );
  const shelves = { cy: shelf('cy'), en: shelf('en') } as const;
  const guide = (language: Language, slug: string) => shelves[language].find((one) => one.slug === slug);
  const sections = (language: Language) => shelves[language].flatMap(sectionsOf);
  const refs = (language: Language) =>
    new Map(sections(language).map((section) => [sectionRef(section), section]));
  const byRef = { cy: refs('cy'), en: refs('en') } as const;
  return {
    guide,
    guides: (language) => shelves[language],
    sections,
    section: (language, ref) => byRef[language].get(ref),
  };
}
