import type { Language } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';

/** Where the pages of this room are, below the public URL. */
export const listPath = (language: Language): string => `/meetups/${language}`;

export const meetupPath = (language: Language, id: string): string => `/meetups/${language}/${id}`;

/** The calendar file, worded in one language or, as the posted cards are, in both. */
export const calendarPath = (edition: Edition, id: string): string =>
  `/meetups/${edition}/${id}/calendar.ics`;
