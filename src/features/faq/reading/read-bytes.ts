import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { frontMatterSchema } from '../shelf/guide.ts';
import { detectLanguage } from '../../../language/detect.ts';
import type { Language } from '../../../language/bilingual.ts';
import { cutLong } from './cut-long.ts';
import { TEXT_LIMIT, Unreadable } from './faults.ts';
import { fileTypeOf, textIn, type FileType } from './file-type.ts';
import { headOf, htmlToMarkdown } from './html-to-markdown.ts';
import { outlineOf, type OutlineSection } from './outline.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

/** A file that is to be read. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was found on the web: its links start from there. */
  readonly base?: string;
}

/** What whoever publishes should look at, for it may have been read otherwise than it was meant. */
export type ReadWarning = 'noHeadings' | 'fromPdf' | 'pictures' | 'frontMatter' | 'strayWordings';

/** What a file says of itself above its text. */
export type FileHead = Partial<ReturnType<typeof partialHead.parse>>;

/** A file as it was read. */
export interface ReadText {
  readonly type: FileType;
  readonly title: string;
  readonly language: Language | 'undetermined';
  readonly introduction: string;
  /** At least one. */
  readonly sections: readonly OutlineSection[];
  readonly head: FileHead;
  readonly warnings: readonly ReadWarning[];
}

const partialHead = frontMatterSchema.partial();
const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Raw HTML in Markdown is HTML like any other: it is read, and cleaned with the rest. */
const markdown = new MarkdownIt({ html: true });

interface Raw {
  readonly html: string;
  readonly head?: FileHead;
  readonly warnings: readonly ReadWarning[];
}

function readMarkdown(text: string): Raw {
  const [above = '', yaml] = FRONT_MATTER.exec(text) ?? [];
  const html = markdown.render(text.slice(above.length));
  if (yaml === undefined) return { html, warnings: [] };
  try {
    const head = partialHead.safeParse(parseYaml(yaml));
    if (head.success) return { html, head: head.data, warnings: [] };
  } catch {
    // No YAML: said with the warning below.
  }
  return { html, warnings: ['frontMatter'] };
}

async function readRaw(type: FileType, bytes: Uint8Array): Promise<Raw> {
  switch (type) {
    case 'markdown':
      return readMarkdown(textIn(bytes) ?? '');
    case 'html':
      return { html: textIn(bytes) ?? '', warnings: [] };
    case 'docx':
      return { html: await readDocx(bytes), warnings: [] };
    case 'pdf':
      return { html: await readPdf(bytes), warnings: ['fromPdf'] };
  }
}

const titleFrom = (name: string): string =>
  name
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();

/** Reads a file whole. Throws `Unreadable`. Meant for the process that is made for it: a hostile file may hold it up. */
export async function readBytes({ name, bytes, base }: FileBytes): Promise<ReadText> {
  const type = fileTypeOf(name, bytes);
  const { html, head = {}, warnings } = await readRaw(type, bytes);
  const source = htmlToMarkdown(html, base);
  if (!/[\p{L}\p{N}]/u.test(source)) throw new Unreadable(type === 'docx' ? 'noText' : 'empty');
  if (source.length > TEXT_LIMIT) throw new Unreadable('tooLong');
  const page = headOf(html);
  const { title: heading, introduction, sections } = outlineOf(source);
  const title = head.title ?? heading ?? page.title ?? titleFrom(name);
  const isHeadless = sections.length === 0;
  return {
    type,
    title: title.slice(0, 120),
    language: page.language ?? detectLanguage(source),
    introduction: isHeadless ? '' : introduction,
    sections: isHeadless ? cutLong(title, introduction) : sections,
    head,
    warnings: [
      ...warnings,
      ...(isHeadless ? (['noHeadings'] as const) : []),
      ...(/<img\b/i.test(html) ? (['pictures'] as const) : []),
    ],
  };
}
