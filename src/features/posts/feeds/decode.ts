/** How a feed's bytes become text, or why they do not. */
export type Decoded = { readonly text: string } | { readonly refused: 'encoding' | 'empty' };

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** What an XML declaration says of itself: it is in ASCII, whatever follows, unless the text is UTF-16. */
function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (/^<\0\?\0/.test(head)) return 'utf-16le';
  if (/^\0<\0\?/.test(head)) return 'utf-16be';
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

function decoder(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

function tryTo(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return decoder(encoding)?.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads bytes as text: by their mark, what the server says, what the document says, else as UTF-8. A document that says
 * one thing and is another is read as Windows-1252, as browsers do, if it is not UTF-8.
 */
export function decode(bytes: Uint8Array, charset: string | undefined): Decoded {
  if (bytes.length === 0) return { refused: 'empty' };
  const mark = MARKS.find(([one]) => startsWith(bytes, one))?.[1];
  const said = mark ?? charset ?? declared(bytes);
  if (said !== undefined && !decoder(said)) return { refused: 'encoding' };
  const candidates = [...(said === undefined ? [] : [said]), 'utf-8', 'windows-1252'];
  const text = candidates.map((encoding) => tryTo(encoding, bytes)).find((one) => one !== undefined);
  if (text === undefined) return { refused: 'encoding' };
  return text.trim() === '' ? { refused: 'empty' } : { text };
}
