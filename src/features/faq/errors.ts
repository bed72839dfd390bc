import { botError } from '../../lib/errors.ts';

/** A guide file that cannot be used, with every reason at once. The other guides are not touched by it. */
export const brokenGuide = botError<{ file: string; reasons: string }>(
  'broken_guide',
  422,
  ({ file, reasons }) => `The guide ${file} was left out whole: ${reasons}`,
);

/** A report that there is not, or that somebody has settled. */
export const unknownReport = botError(
  'unknown_report',
  404,
  () => 'A report of an answer was to be settled that is not open; nothing was changed.',
);
