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
  if (head.startsWith('<\u0000?\u0000')) return 'utf-16le';
  if (head.startsWith('\u0000<\u0000?')) return 'utf-16be';
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

function decoder(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where Latin-1 has control characters (encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node reads Windows-1252 as Latin-1 (nodejs/node#56542): the signs that differ are put right. */
const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);

function tryTo(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const found = decoder(encoding);
    const text = found?.decode(bytes);
    return found?.encoding === 'windows-1252' ? asWindows(text ?? '') : text;
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
