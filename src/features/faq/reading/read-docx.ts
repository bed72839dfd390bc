import { unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import { Unreadable } from './faults.ts';

/** What a document may unpack to, in bytes: a guide of 400,000 characters needs a tenth of it. */
const UNPACKED_LIMIT = 40 * 1024 * 1024;

/** Pictures and fonts are not unpacked: nobody reads them here. */
const isNeeded = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/**
 * Unpacks no more than the limit. A file that says less than it holds is cut off there: what is unpacked goes into a
 * buffer of the size that was said.
 */
function unpack(bytes: Uint8Array): Unzipped {
  let left = UNPACKED_LIMIT;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isNeeded(name)) return false;
        left -= originalSize;
        if (left < 0) throw new Unreadable('unpacks');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken');
  }
}

/** The title is the guide's own heading; what is below it begins a level deeper. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Heading 1'] => h2:fresh",
  "p[style-name='Heading 2'] => h3:fresh",
  "p[style-name='Heading 3'] => h4:fresh",
  "p[style-name='Heading 4'] => h5:fresh",
];

/** A Word document as HTML, without pictures. Throws `Unreadable`. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const files = unpack(bytes);
  if (!Object.hasOwn(files, 'word/document.xml')) throw new Unreadable('mismatch');
  // Packed anew, so that the reader sees what was measured here and nothing else.
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return value;
  } catch {
    throw new Unreadable('broken');
  }
}
