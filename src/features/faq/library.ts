import type { Language } from '../../language/bilingual.ts';
import { sortedIn } from '../../language/collate.ts';
import type { Guide, Section } from './guide.ts';

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
  return {
    guide,
    guides: (language) => shelves[language],
    sections: (language) => shelves[language].flatMap(sectionsOf),
    section(language, ref) {
      const [slug = '', anchor = ''] = ref.split('#');
      const found = guide(language, slug);
      const passage = found?.passages.find((one) => one.anchor === anchor);
      return found && passage && { guide: found, passage };
    },
  };
}
