import MarkdownIt, { type Token } from 'markdown-it';
import type { Language } from '../../../language/bilingual.ts';
import { markOf } from '../answering/cited.ts';
import { quotablesOf } from '../shelf/quotables.ts';

// Sections are headed by h2, so what a guide has below them begins at h3, as it stands in the file. No raw HTML.
const markdown = new MarkdownIt({ html: false });

/** Signs of private use that stand around a marked sentence while it is rendered. Texts that are brought have none. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** The marked stretches of rendered HTML as `<mark>`, each inside of one element, however the sentence crosses them. */
function withMarkElements(html: string): string {
  let isMarked = false;
  return html
    .split(/(<[^>]*>|[\uE000\uE001])/)
    .map((piece) => {
      if (piece === OPEN || piece === CLOSE) {
        isMarked = piece === OPEN;
        return '';
      }
      return isMarked && piece.trim() !== '' && !piece.startsWith('<') ? `<mark>${piece}</mark>` : piece;
    })
    .join('');
}

/** A piece of a guide's Markdown as safe HTML, in which the sentences that `marks` stand for are marked. */
export function renderMarked(language: Language, source: string, marks: ReadonlySet<string>): string {
  const tokens: Token[] = markdown.parse(source, {});
  for (const { sentence, inlines } of quotablesOf(language, tokens).flatMap(({ quotables }) => quotables)) {
    if (!marks.has(markOf(sentence.markdown))) continue;
    for (const inline of inlines) {
      const text = inline.content.replace(/\s+/g, ' ');
      // A sentence is a part of its paragraph; an item or a row is the whole of what it is made of.
      const part = text.includes(sentence.markdown) ? sentence.markdown : text;
      inline.content = text.replace(part, () => OPEN + part + CLOSE);
      inline.children = markdown.parseInline(inline.content, {})[0]?.children ?? [];
    }
  }
  return withMarkElements(markdown.renderer.render(tokens, markdown.options, {}));
}
