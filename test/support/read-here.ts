import { failureOf, Unreadable } from '../../src/features/faq/reading/faults.ts';
import { readBytes, type FileBytes, type ReadText } from '../../src/features/faq/reading/read-bytes.ts';

/** Reads a file without another process, with the failures that the other process would have led to. */
export async function readHere(file: FileBytes): Promise<ReadText> {
  try {
    return await readBytes(file);
  } catch (error) {
    throw error instanceof Unreadable ? failureOf(error.fault) : error;
  }
}
