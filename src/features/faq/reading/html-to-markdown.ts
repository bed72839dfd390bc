import sanitizeHtml from 'sanitize-html';
import Turndown from 'turndown';
import { isLanguage, type Language } from '../../../language/bilingual.ts';

/** What a guide may be made of. Pictures, forms, frames, styles and scripts are left out, with all that is in them. */
const TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'br', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'strong', 'b', 'em', 'i', 'a', 'main'],
  ...['dl', 'dt', 'dd'],
];
const LEFT_OUT = [
  ...[
    'script',
    'style',
    'title',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'audio',
    'video',
  ],
  ...['nav', 'footer', 'aside', 'form', 'textarea', 'select', 'option', 'button', 'dialog'],
];

/** Where a link leads, as it stands in a guide; `undefined` for what would lead nowhere or run something. */
function safeLink(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

/** HTML of anybody's as HTML of the few tags that a guide is made of. A page with a main part is that part. */
function clean(html: string, base: string | undefined): string {
  const cleaned = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { a: ['href'] },
    nonTextTags: LEFT_OUT,
    nestingLimit: 100,
    transformTags: {
      a(tagName, { href }) {
        const safe = safeLink(href, base);
        return { tagName, attribs: safe === undefined ? {} : { href: safe } };
      },
      dt: 'strong',
      dd: 'p',
      dl: 'p',
    },
  });
  const [begin, end] = [cleaned.indexOf('<main>'), cleaned.lastIndexOf('</main>')];
  return begin >= 0 && end > begin ? cleaned.slice(begin + '<main>'.length, end) : cleaned;
}

const onOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

function writer(): Turndown {
  const turndown = new Turndown({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '_',
  });
  const escape = turndown.escape.bind(turndown);
  // A sign that opens HTML in one reader and not in another is no sign of a guide's.
  turndown.escape = (text) => escape(text).replace(/<|&(?=#?\w+;)/g, '\\$&');
  turndown.addRule('cell', {
    filter: ['th', 'td'],
    replacement: (content) => `| ${onOneLine(content).replace(/(?<!\\)\|/g, '\\|')} `,
  });
  turndown.addRule('row', { filter: 'tr', replacement: (content) => `${content}|\n` });
  turndown.addRule('caption', { filter: 'caption', replacement: (content) => `${onOneLine(content)}\n\n` });
  turndown.addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  turndown.addRule('table', { filter: 'table', replacement: (content) => `\n\n${withRuler(content)}\n\n` });
  return turndown;
}

/** A table of Markdown needs a line below its first row; tables of Word do not say which row is their head. */
function withRuler(table: string): string {
  const lines = table.trim().split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const cells = (lines[first]?.split(/(?<!\\)\|/).length ?? 2) - 2;
  return lines.toSpliced(first + 1, 0, `|${' --- |'.repeat(Math.max(1, cells))}`).join('\n');
}

/** HTML of anybody's as Markdown: what it says, and none of what it could do. `base`: what its links start from. */
export const htmlToMarkdown = (html: string, base?: string): string =>
  // Signs of private use mean something inside the house (the marks of a quote), and nothing to a reader.
  writer()
    .turndown(clean(html, base))
    .replace(/[^\P{Cc}\n\t]|\p{Co}/gu, '');

/** The title that a page gives itself, and the language that it says it is in. */
export function headOf(html: string): { readonly title?: string; readonly language?: Language } {
  const title = /<title[^>]{0,200}>([^<]{1,500})<\/title>/i.exec(html)?.[1];
  const language = /<html\b[^>]{0,500}\blang=["']?(cy|en)\b/i.exec(html)?.[1]?.toLowerCase();
  const words = title && onOneLine(sanitizeHtml(title, { allowedTags: [] }));
  return {
    ...(words && { title: words }),
    ...(isLanguage(language) && { language }),
  };
}
