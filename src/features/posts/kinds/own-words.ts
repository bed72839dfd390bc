import type { Language } from '../../../language/bilingual.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';

/** A member's own words: in Welsh, in English, or in both. One of them at least; never translated by a machine. */
export interface OwnWords {
  readonly cy?: string | undefined;
  readonly en?: string | undefined;
}

/** The languages that something was written in, Welsh first. */
export const languagesIn = (words: OwnWords): readonly Language[] =>
  languagesOf('both').filter((language) => words[language] !== undefined);

const ONLY = { cy: 'posts.onlyWelsh', en: 'posts.onlyEnglish' } as const;

/** In which languages an edition shows something, and a mark where a language it wants was not written. */
interface Shown {
  readonly languages: readonly Language[];
  /** `Yn Saesneg yn unig / In English only`; empty where nothing is missing. */
  readonly mark: string;
}

/** What an edition shows of words that may lack one of its languages: the other one then stands in, marked. */
export function shownIn(edition: Edition, words: OwnWords): Shown {
  const written = languagesIn(words);
  const wanted = languagesOf(edition);
  const found = wanted.filter((language) => written.includes(language));
  if (found.length === wanted.length) return { languages: found, mark: '' };
  const languages = found.length > 0 ? found : written;
  return { languages, mark: languages.map((language) => labelIn(edition, ONLY[language])).join(' / ') };
}

/** The words of one language, or of the other where it lacks. */
export const wordsFor = (language: Language, words: OwnWords): string =>
  words[language] ?? words.cy ?? words.en ?? '';

/** Whether a stored value is somebody's own words, rather than a line, a list or a number. */
export const isOwnWords = (value: unknown): value is OwnWords =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && ('cy' in value || 'en' in value);
