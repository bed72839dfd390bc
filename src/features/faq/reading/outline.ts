import MarkdownIt from 'markdown-it';
import { withoutMarkup } from '../shelf/quotables.ts';

/** A section before it has an anchor. */
export interface OutlineSection {
  readonly heading: string;
  readonly markdown: string;
  /** The anchor that its heading names for itself: `## Risks {#risks}`. */
  readonly anchor?: string;
}

/** A text cut where its headings are. */
export interface Outline {
  readonly title?: string;
  /** What stands before the first section, as Markdown. */
  readonly introduction: string;
  readonly sections: readonly OutlineSection[];
}

/** A section with headings of its own that is longer than this, in characters, is cut at them. */
const LONG = 1500;

const markdown = new MarkdownIt({ html: false });
const ANCHOR = /\s*\{\\?#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/** A heading, and the lines below it up to the next one. */
interface Part {
  readonly level: number;
  readonly heading: string;
  readonly anchor?: string;
  readonly text: string;
}

function partsOf(source: string): { readonly before: string; readonly parts: readonly Part[] } {
  const lines = source.split('\n');
  const tokens = markdown.parse(source, {});
  const heads = tokens.flatMap(({ type, tag, level, map }, at) => {
    const content = tokens[at + 1]?.content ?? '';
    // A heading inside of a list or a quotation is no section's.
    if (type !== 'heading_open' || level > 0 || !map || withoutMarkup(content) === '') return [];
    return [{ depth: Number(tag.slice(1)), content, from: map[0], to: map[1] }];
  });
  const between = (from: number, to = lines.length) => lines.slice(from, to).join('\n').trim();
  return {
    before: between(0, heads[0]?.from),
    parts: heads.map(({ depth, content, to }, at) => {
      const anchor = ANCHOR.exec(content)?.[1];
      return {
        level: depth,
        heading: withoutMarkup(content.replace(ANCHOR, '')),
        ...(anchor !== undefined && { anchor }),
        text: between(to, heads[at + 1]?.from),
      };
    }),
  };
}

const rendered = ({ level, heading, text }: Part, top: number): string =>
  `${'#'.repeat(Math.min(6, Math.max(3, level - top + 2)))} ${heading}\n\n${text}`.trim();

/** A part with those below it, as one section, or as several where it is long or has no words of its own. */
function sectionsOf(head: Part, below: readonly Part[]): readonly OutlineSection[] {
  const { level, heading, anchor, text } = head;
  const length = below.reduce((sum, part) => sum + part.text.length, text.length);
  const named = anchor === undefined ? {} : { anchor };
  if (below.length === 0 || (text !== '' && length <= LONG)) {
    const all = [text, ...below.map((part) => rendered(part, level))].join('\n\n').trim();
    return all === '' ? [] : [{ heading, markdown: all, ...named }];
  }
  const own = text === '' ? [] : [{ heading, markdown: text, ...named }];
  const children = groupsOf(below).flatMap(([first, ...rest]) => (first ? sectionsOf(first, rest) : []));
  return [
    ...own,
    ...children.map((child) =>
      text === '' ? { ...child, heading: `${heading} – ${child.heading}` } : child,
    ),
  ];
}

/** Parts one after the other, cut before each of the highest level among them. */
function groupsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const top = Math.min(...parts.map(({ level }) => level));
  const groups: Part[][] = [];
  for (const part of parts) {
    if (part.level === top || groups.length === 0) groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups;
}

/** Cuts a text into sections at its headings. Lists and tables are never cut. */
export function outlineOf(source: string): Outline {
  const { before, parts } = partsOf(source);
  const [first, ...others] = parts;
  const isTitled = before === '' && first?.level === 1 && others.every(({ level }) => level > 1);
  const rest = isTitled ? others : parts;
  const introduction = isTitled ? first.text : before;
  const sections = groupsOf(rest).flatMap(([head, ...below]) => (head ? sectionsOf(head, below) : []));
  return { ...(isTitled && { title: first.heading }), introduction, sections };
}
