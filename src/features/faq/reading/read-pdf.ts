import { extractTextItems, getDocumentProxy } from 'unpdf';
import { Unreadable } from './faults.ts';
import { linesOf, withoutFurniture } from './pdf-lines.ts';
import { linesToHtml } from './pdf-to-html.ts';

/** Fewer letters than this on a page, taken over all of them, are those of a stamp on a scanned page. */
const FEWEST_LETTERS = 20;

const isPasswordFault = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';

/** The text of a PDF as HTML. Throws `Unreadable`: a scanned page has no text, and we do not guess any. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { items, totalPages } = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  })
    .then(extractTextItems)
    .catch((error: unknown) => {
      throw new Unreadable(isPasswordFault(error) ? 'encrypted' : 'broken');
    });
  const pages = withoutFurniture(items.map(linesOf));
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < FEWEST_LETTERS * totalPages) throw new Unreadable('noText');
  return linesToHtml(pages.flat());
}
