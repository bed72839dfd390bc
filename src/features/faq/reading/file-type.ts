import { Unreadable } from './faults.ts';

/** What a guide may be written in. */
export type FileType = 'markdown' | 'html' | 'docx' | 'pdf';

const TYPES: Readonly<Record<string, FileType>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** What can be seen of a file from its first bytes. */
type Look = 'pdf' | 'zip' | 'ole' | 'text' | 'other';

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

const asLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function lookOf(bytes: Uint8Array): Look {
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  // A PDF may have some bytes before it: readers look this far.
  if (asLatin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  return textIn(bytes) === undefined ? 'other' : 'text';
}

/** The text of a file in UTF-8, or in UTF-16 where it begins with that mark; `undefined` for what is no text. */
export function textIn(bytes: Uint8Array): string | undefined {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const LOOKS: Readonly<Record<FileType, Look>> = { markdown: 'text', html: 'text', docx: 'zip', pdf: 'pdf' };

/** Word keeps a document with a password in a container of the old kind, under this name. */
const isEncryptedWord = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const isHtmlPage = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|html)\b/i.test(text);

/** What a file is by its name, when its content agrees. Throws `Unreadable`. */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (!type) throw new Unreadable('type');
  if (bytes.length === 0) throw new Unreadable('empty');
  const look = lookOf(bytes);
  if (type === 'docx' && look === 'ole' && isEncryptedWord(bytes)) throw new Unreadable('encrypted');
  if (look !== LOOKS[type]) throw new Unreadable('mismatch');
  const text = look === 'text' ? (textIn(bytes) ?? '') : '';
  if (look === 'text' && text.trim() === '') throw new Unreadable('empty');
  if (type === 'html' && !/<[a-z!]/i.test(text)) throw new Unreadable('mismatch');
  if (type === 'markdown' && isHtmlPage(text)) throw new Unreadable('mismatch');
  return type;
}
