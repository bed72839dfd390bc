import MarkdownIt from 'markdown-it';
import type { OutlineSection } from './outline.ts';

const markdown = new MarkdownIt({ html: false });

/** How long a section without headings becomes, in characters, before another begins. */
const LONG = 2500;

/** A text without headings as sections of a bearable length, cut between paragraphs, lists and tables alone. */
export function cutLong(heading: string, source: string): readonly OutlineSection[] {
  const lines = source.split('\n');
  const begins = markdown
    .parse(source, {})
    .flatMap(({ level, map, nesting }) => (level === 0 && map && nesting >= 0 ? [map[0]] : []));
  const texts: string[] = [];
  begins.forEach((from, at) => {
    const block = lines
      .slice(from, begins[at + 1])
      .join('\n')
      .trim();
    const last = texts.at(-1);
    if (last === undefined || last.length + block.length > LONG) texts.push(block);
    else texts.splice(-1, 1, `${last}\n\n${block}`);
  });
  return texts.map((text, at) => ({
    heading: texts.length === 1 ? heading : `${heading} (${at + 1})`,
    markdown: text,
  }));
}
