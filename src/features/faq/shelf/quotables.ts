import MarkdownIt, { type Token } from 'markdown-it';
import type { Sentence } from '../../../chat/ports/answer-writer.ts';
import type { Language } from '../../../language/bilingual.ts';

const markdown = new MarkdownIt({ html: false });

/** What an answer can quote: a sentence, an item of a list, or a row of a table, and the tokens that its words are in. */
export interface Quotable {
  readonly sentence: Sentence;
  readonly inlines: readonly Token[];
}

/** Quotables that belong together, in reading order. */
export interface Group {
  readonly kind: 'paragraph' | 'list' | 'table';
  readonly quotables: readonly Quotable[];
}

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

const quotable = (text: string, inlines: readonly Token[]): Quotable => {
  const line = text.replace(/\s+/g, ' ').trim();
  return { sentence: { markdown: line, plain: withoutMarkup(line) }, inlines };
};

const sentencesIn = (language: Language, inline: Token): readonly Quotable[] =>
  [...SEGMENTERS[language].segment(inline.content.replace(/\s+/g, ' '))]
    .map(({ segment }) => quotable(segment, [inline]))
    .filter(({ sentence }) => sentence.plain !== '');

/** The tokens between an opening token and its closing one, and where to go on. */
function inside(
  tokens: readonly Token[],
  open: number,
): { readonly within: readonly Token[]; readonly end: number } {
  const level = tokens[open]?.level;
  const end = tokens.findIndex((token, at) => at > open && token.level === level && token.nesting === -1);
  return { within: tokens.slice(open + 1, end), end };
}

const contentsOf = (inlines: readonly Token[]): readonly string[] => inlines.map(({ content }) => content);

/** The items of a list, each with what is nested in it, as one line each. */
function itemsOf(tokens: readonly Token[]): readonly Quotable[] {
  const items: Token[][] = [];
  const outer = tokens[0]?.level;
  for (const token of tokens) {
    if (token.type === 'list_item_open' && token.level === outer) items.push([]);
    else if (token.type === 'inline') items.at(-1)?.push(token);
  }
  return items.map((inlines) => quotable(contentsOf(inlines).join(' '), inlines));
}

/** The rows of a table's body, as `first cell: second; third`. */
function rowsOf(tokens: readonly Token[]): readonly Quotable[] {
  const rows: Token[][] = [];
  for (const token of tokens.slice(tokens.findIndex(({ type }) => type === 'tbody_open'))) {
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push(token);
  }
  return rows.map((inlines) => {
    const [first = '', ...rest] = contentsOf(inlines);
    const joined = rest.join('; ');
    return quotable(joined === '' ? first : `${first}${/[.?!:]$/.test(first) ? '' : ':'} ${joined}`, inlines);
  });
}

/** What can be quoted of a piece of Markdown, in reading order. Lists and tables are never cut. */
export function quotablesOf(language: Language, tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'inline') {
      groups.push({ kind: 'paragraph', quotables: sentencesIn(language, token) });
    } else if (token && /^(?:bullet_list|ordered_list|table)_open$/.test(token.type)) {
      const { within, end } = inside(tokens, at);
      const isTable = token.type === 'table_open';
      groups.push({
        kind: isTable ? 'table' : 'list',
        quotables: isTable ? rowsOf(within) : itemsOf(within),
      });
      at = end;
    }
  }
  return groups;
}
