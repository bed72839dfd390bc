/** Addresses, with or without what stands before the host; and people's. */
const LINK =
  /(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,})(?:\/\S*)?/giu;

/** The same address however it is written: without its scheme and what ends a sentence. */
const addressIn = (link: string): string =>
  link
    .toLowerCase()
    .replace(/[).,;:!?"'”’]+$/u, '')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

/** The addresses in a text. Ends of sentences aside, a point between letters makes one: `gov.wales`. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(LINK)].map(([link]) => addressIn(link));

/** A text without its addresses. */
export const withoutLinks = (text: string): string => text.replace(LINK, ' ');
