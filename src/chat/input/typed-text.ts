import { z } from 'zod/v4';

/**
 * What somebody typed into an input, with room for what is too long: it comes back to be shortened. Beyond that it is
 * no form of ours. Clients leave out inputs that are empty.
 */
export const typed = (max: number) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((text) => text ?? '');

/** What a set of choices gives back: the values that were chosen, with commas between. */
export const chosenOf = (text: string): string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

// Control characters come from copying out of documents; nobody typed them, so nobody is asked to mend them.

/** A typed text as one line. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

/** A typed text with its line breaks and tabs. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]+/gu, ' ')
    .trim();
