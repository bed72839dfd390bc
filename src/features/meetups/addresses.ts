import type { Language } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';

/** Where the pages of this room are, below the public URL. */
export const listPath = (language: Language): string => `/meetups/${language}`;

export const meetupPath = (language: Language, id: string): string => `/meetups/${language}/${id}`;

export const seriesPath = (language: Language, id: string): string => `/meetup-series/${language}/${id}`;

export const figuresPath = (language: Language): string => `/meetup-figures/${language}`;

export const figuresFilePath = (language: Language): string => `${figuresPath(language)}/figures.csv`;

export const seriesFilePath = (language: Language): string => `${figuresPath(language)}/series.csv`;

/** The calendar file, worded in one language or, as the posted cards are, in both. */
export const calendarPath = (edition: Edition, id: string): string =>
  `/meetups/${edition}/${id}/calendar.ics`;

export const seriesCalendarPath = (edition: Edition, id: string): string =>
  `/meetup-series/${edition}/${id}/calendar.ics`;

/** The feed to subscribe to: the meetups of a topic, or all of them. */
export const feedPath = (edition: Edition, topic: string): string =>
  `/meetup-calendar/${edition}/${topic}/calendar.ics`;
