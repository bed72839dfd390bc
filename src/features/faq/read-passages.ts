import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Sentence } from '../../chat/answer-writer.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Passage } from './passage.ts';

const markdown = new MarkdownIt({ html: false });

/** `## What is RPA? {#what-rpa-is}` */
const HEADING = /^##[ \t]+(.+?)[ \t]*\{#([a-z0-9-]+)\}[ \t]*$/;

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  cy: new Intl.Segmenter('cy', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** A line of Markdown as a reader sees it. */
export const withoutMarkup = (line: string): string =>
  (markdown.parseInline(line, {})[0]?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const sentence = (text: string): Sentence => {
  const line = text.replace(/\s+/g, ' ').trim();
  return { markdown: line, plain: withoutMarkup(line) };
};

const sentencesIn = (language: Language, text: string): readonly Sentence[] =>
  [...SEGMENTERS[language].segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => sentence(segment))
    .filter(({ plain }) => plain !== '');

/** The tokens between an opening token and its closing one, and where to go on. */
function inside(
  tokens: readonly Token[],
  open: number,
): { readonly within: readonly Token[]; readonly end: number } {
  const level = tokens[open]?.level;
  const end = tokens.findIndex((token, at) => at > open && token.level === level && token.nesting === -1);
  return { within: tokens.slice(open + 1, end), end };
}

/** The items of a list, each with what is nested in it, as one line each. */
function itemsOf(tokens: readonly Token[]): readonly Sentence[] {
  const items: string[][] = [];
  const outer = tokens[0]?.level;
  for (const { type, level, content } of tokens) {
    if (type === 'list_item_open' && level === outer) items.push([]);
    else if (type === 'inline') items.at(-1)?.push(content);
  }
  return items.map((lines) => sentence(lines.join(' ')));
}

/** The rows of a table's body, as `first cell: second; third`. */
function rowsOf(tokens: readonly Token[]): readonly Sentence[] {
  const rows: string[][] = [];
  for (const { type, content } of tokens.slice(tokens.findIndex((token) => token.type === 'tbody_open'))) {
    if (type === 'tr_open') rows.push([]);
    else if (type === 'inline') rows.at(-1)?.push(content);
  }
  return rows.map(([first = '', ...rest]) => {
    const joined = rest.join('; ');
    return sentence(joined === '' ? first : `${first}${/[.?!:]$/.test(first) ? '' : ':'} ${joined}`);
  });
}

/** Takes the sentence with the colon off the paragraph before a list, for the two only make sense together. */
function takeLeadIn(blocks: Block[]): Sentence | undefined {
  const before = blocks.at(-1);
  const last = before?.kind === 'paragraph' ? before.sentences.at(-1) : undefined;
  if (before?.kind !== 'paragraph' || !last?.plain.endsWith(':')) return undefined;
  const others = before.sentences.slice(0, -1);
  blocks.splice(-1, 1, ...(others.length > 0 ? [{ ...before, sentences: others }] : []));
  return last;
}

/** The blocks of a piece of Markdown, in reading order. */
function readBlocks(language: Language, text: string): readonly Block[] {
  const tokens = markdown.parse(text, {});
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'inline') {
      blocks.push({ kind: 'paragraph', sentences: sentencesIn(language, token.content) });
    } else if (token && /^(?:bullet_list|ordered_list|table)_open$/.test(token.type)) {
      const { within, end } = inside(tokens, at);
      const leadIn = takeLeadIn(blocks);
      const isTable = token.type === 'table_open';
      blocks.push({
        kind: isTable ? 'table' : 'list',
        ...(leadIn && { leadIn }),
        items: isTable ? rowsOf(within) : itemsOf(within),
      });
      at = end;
    }
  }
  return blocks;
}

/** A section as the passage that is found, quoted and linked to. */
export const passageFrom = (language: Language, section: Omit<Passage, 'blocks'>): Passage => ({
  ...section,
  blocks: readBlocks(language, section.markdown),
});

/** A guide below its front matter. `strayHeadings` are those of the second level that carry no anchor. */
export interface Body {
  readonly introduction: string;
  readonly passages: readonly Passage[];
  readonly strayHeadings: readonly string[];
}

/** Cuts a guide into its sections. */
export function readBody(
  language: Language,
  text: string,
  questions: Readonly<Record<string, readonly string[]>>,
): Body {
  const sections: { heading: string; anchor: string; lines: string[] }[] = [];
  const introduction: string[] = [];
  const strayHeadings: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, heading, anchor] = HEADING.exec(line) ?? [];
    if (heading !== undefined && anchor !== undefined) sections.push({ heading, anchor, lines: [] });
    else {
      if (/^##?\s/.test(line)) strayHeadings.push(line.replace(/^#+\s+/, ''));
      (sections.at(-1)?.lines ?? introduction).push(line);
    }
  }
  return {
    introduction: introduction.join('\n').trim(),
    strayHeadings,
    passages: sections.map(({ heading, anchor, lines }) => {
      const source = lines.join('\n').trim();
      return passageFrom(language, { anchor, heading, markdown: source, questions: questions[anchor] ?? [] });
    }),
  };
}
