import { Parser } from 'htmlparser2';
import { withoutTricks } from '../kinds/tidy-words.ts';

/** What parts lines, as a reader sees them. */
const BLOCK =
  /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|pre|section|article|header|footer|dt|dd|hr|figure|figcaption)$/;
/** What nobody reads. */
const UNSEEN = /^(?:script|style|template|noscript|head|title|iframe|object|embed|svg|math|select|textarea)$/;

/** Longer texts are cut before they are read: nothing of ours needs more. */
const MOST_READ = 200_000;

/** What a reader sees of a piece of HTML, in lines of plain text. Nothing in the result is mark-up. */
export function htmlToText(html: string): string {
  let text = '';
  let unseen = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (UNSEEN.test(name)) unseen += 1;
        if (BLOCK.test(name)) text += '\n';
      },
      ontext(data) {
        if (unseen === 0) text += data;
      },
      onclosetag(name) {
        if (UNSEEN.test(name)) unseen -= 1;
        if (BLOCK.test(name)) text += '\n';
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.write(html.slice(0, MOST_READ));
  parser.end();
  return withoutTricks(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The same on one line: a title. */
export const htmlToLine = (html: string): string => htmlToText(html).replace(/\n/g, ' ');
