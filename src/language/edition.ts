import type { Language } from './bilingual.ts';

/** In which language or languages a message appears: one of them, or both with Welsh first. */
export type Edition = Language | 'both';

/** The editions there are, in the order in which they are offered. */
export const EDITIONS = ['both', 'cy', 'en'] as const satisfies readonly Edition[];

/** The languages of an edition in reading order: Welsh is placed so as to be read first. */
export const languagesOf = (edition: Edition): readonly Language[] =>
  edition === 'both' ? ['cy', 'en'] : [edition];

/** One thing made anew for each edition that a reader may have chosen. */
export const inEveryEdition = <T>(make: (edition: Edition) => T): Readonly<Record<Edition, T>> => ({
  cy: make('cy'),
  en: make('en'),
  both: make('both'),
});
