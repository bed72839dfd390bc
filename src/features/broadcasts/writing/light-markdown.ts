import MarkdownIt from 'markdown-it';
import { link } from '../../../chat/input/schemas.ts';

/** A stretch of a line that looks the same throughout. */
export interface Stretch {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** https only. */
  readonly url?: string;
}

/** One line as it was typed. */
export interface TextLine {
  /** Before an item of a list: a bullet, or its number as it was typed. */
  readonly marker: string;
  /** How deep the item stands; 0 outside of lists. */
  readonly depth: number;
  /** There was an empty line before it. */
  readonly isApart: boolean;
  readonly stretches: readonly Stretch[];
}

const httpsOf = (url: unknown): string | undefined => link.safeParse(url).data;

// Only what is named here means anything; all else, HTML and mentions with it, stays the text that it is.
const markdown = new MarkdownIt('zero', { linkify: true }).enable(['emphasis', 'link', 'linkify']);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
markdown.validateLink = (url) => httpsOf(url) !== undefined;
markdown.normalizeLinkText = (text) => text;

const ITEM = /^(?<indent>\s*)(?<sign>[-*•]|\d{1,3}[.)])\s+(?=\S)/u;
const DEEPEST = 3;

function stretchesOf(line: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let bold = 0;
  let italic = 0;
  let url: string | undefined;
  for (const token of markdown.parseInline(line, {})[0]?.children ?? []) {
    if (token.type.startsWith('strong_')) bold += token.nesting;
    else if (token.type.startsWith('em_')) italic += token.nesting;
    else if (token.type === 'link_close') url = undefined;
    else if (token.type === 'link_open') url = httpsOf(token.attrGet('href'));
    else if (token.content !== '') {
      const look = { isBold: bold > 0, isItalic: italic > 0 };
      stretches.push({ text: token.content, ...look, ...(url !== undefined && { url }) });
    }
  }
  return stretches;
}

/**
 * Reads `**bold**`, `_italic_`, `[words](https://…)`, bare https addresses and items of lists. Line by line: what
 * somebody typed on one line is one line, and a mark that is not closed on its line is an ordinary sign.
 * Everything else comes out as it was typed. The result holds no markup at all, so no client can take it for some.
 */
export function readLightMarkdown(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let isApart = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      isApart = true;
      continue;
    }
    const { indent = '', sign = '' } = ITEM.exec(line)?.groups ?? {};
    const stretches = stretchesOf(line.replace(ITEM, '').trim());
    const marker = /\d/.test(sign) ? sign : sign && '•';
    const depth = marker === '' ? 0 : Math.min(DEEPEST, Math.floor(indent.replaceAll('\t', '  ').length / 2));
    lines.push({ marker, depth, isApart, stretches });
    isApart = false;
  }
  return lines;
}
