import type { Bilingual, Language } from './bilingual.ts';
import { languagesOf, type Edition } from './edition.ts';

/** What an edition says, one entry a language, Welsh first; once where both say the same. */
export const inEach = (edition: Edition, worded: (language: Language) => string): string[] => [
  ...new Set(languagesOf(edition).map(worded)),
];

/** What an edition says on one line: `Cytuno / Agree`; once where both say the same. */
export const onOneLine = (edition: Edition, worded: (language: Language) => string): string =>
  inEach(edition, worded).join(' / ');

/** A text that is there in both languages, on one line as an edition shows it. */
export const inEdition = (edition: Edition, text: Bilingual): string =>
  onOneLine(edition, (language) => text[language]);
