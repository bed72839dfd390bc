import { idOf } from '../../../lib/ids.ts';
import { guidePath, type Section } from '../shelf/guide.ts';

/** A link marks no more sentences than this: a long list is marked at its beginning. */
const MOST_MARKS = 12;

/**
 * What stands for a sentence in an address: made of its words, so that a link marks the sentence that was quoted or none,
 * whatever has moved since.
 */
export const markOf = (sentence: string): string => idOf(sentence).slice(0, 8);

/** Where a section stands on its guide's page, with the sentences marked that were quoted from it. */
export function citedPath(section: Section, quoted: readonly string[]): string {
  const marks = [...new Set(quoted.map(markOf))].slice(0, MOST_MARKS).join('.');
  const query = marks === '' ? '' : `?cited=${marks}`;
  return `${guidePath(section.guide)}${query}#${section.passage.anchor}`;
}

/** The marks that an address asks for. */
export const marksIn = (cited = ''): ReadonlySet<string> =>
  new Set(
    cited
      .split('.')
      .filter((mark) => /^[\w-]{8}$/.test(mark))
      .slice(0, MOST_MARKS),
  );
