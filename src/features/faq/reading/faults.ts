import { botError, type BotError } from '../../../lib/errors.ts';

/** The largest file that is read, in MB. A guide of words alone is far below it; pictures make files larger. */
const FILE_LIMIT_MB = 10;
export const FILE_LIMIT = FILE_LIMIT_MB * 1024 * 1024;

/** The longest guide, in characters: what is kept must fit into one document of the storage. */
export const TEXT_LIMIT = 400_000;

/** What can be wrong with a file that was to become a guide. Nothing was kept of it. */
const FAULTS = {
  empty: botError('guide_file_empty', 422, () => 'A file without content came in; nothing was kept.'),
  tooLarge: botError<{ limit: number }>(
    'guide_file_too_large',
    413,
    ({ limit }) => `A file of more than ${limit} MB came in; it was not read.`,
  ),
  type: botError(
    'guide_file_type',
    415,
    () => 'A file came in that is neither Markdown, HTML, .docx nor .pdf; it was not read.',
  ),
  mismatch: botError(
    'guide_file_mismatch',
    422,
    () => 'The content of a file is not what its name ends in; it was not read.',
  ),
  encrypted: botError(
    'guide_file_encrypted',
    422,
    () => 'A file that is protected by a password came in; it could not be read.',
  ),
  noText: botError(
    'guide_file_no_text',
    422,
    () => 'A file came in that has pictures of text, or none; nothing was kept.',
  ),
  unpacks: botError(
    'guide_file_unpacks',
    422,
    () => 'A packed file would have become far too large; unpacking was not begun.',
  ),
  broken: botError('guide_file_broken', 422, () => 'A damaged file came in; it could not be read.'),
  tooMuch: botError(
    'guide_file_too_much',
    422,
    () => 'Reading a file took too long or too much memory; it was broken off.',
  ),
  tooLong: botError<{ limit: number }>(
    'guide_file_too_long',
    422,
    ({ limit }) => `The text of a file has more than ${limit} characters; nothing was kept.`,
  ),
} as const;

/** A fault by its name, as it crosses from the process that reads. */
export type Fault = keyof typeof FAULTS;

/** The failure of a fault, with the figures that belong to it. */
export function failureOf(fault: Fault): BotError {
  switch (fault) {
    case 'tooLarge':
      return FAULTS.tooLarge({ limit: FILE_LIMIT_MB });
    case 'tooLong':
      return FAULTS.tooLong({ limit: TEXT_LIMIT });
    default:
      return FAULTS[fault]({});
  }
}

/** Thrown inside the process that reads, and nowhere else: an error does not cross whole, its name does. */
export class Unreadable extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}
