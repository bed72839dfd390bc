import MarkdownIt from 'markdown-it';
import type { Block, Sentence } from '../../../chat/ports/answer-writer.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { Passage } from './passage.ts';
import { quotablesOf } from './quotables.ts';
import type { SaidOfSections } from './said-of-sections.ts';

const markdown = new MarkdownIt({ html: false });

/** `## What is RPA? {#what-rpa-is}` */
const HEADING = /^##[ \t]+(.+?)[ \t]*\{#([a-z0-9-]+)\}[ \t]*$/;

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
  const blocks: Block[] = [];
  for (const { kind, quotables } of quotablesOf(language, markdown.parse(text, {}))) {
    const sentences = quotables.map(({ sentence }) => sentence);
    if (kind === 'paragraph') {
      blocks.push({ kind, sentences });
      continue;
    }
    const leadIn = takeLeadIn(blocks);
    blocks.push({ kind, ...(leadIn && { leadIn }), items: sentences });
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
  { questions = {}, answers = {} }: SaidOfSections,
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
      return passageFrom(language, {
        ...{ anchor, heading, markdown: source },
        questions: questions[anchor] ?? [],
        answers: answers[anchor] ?? [],
      });
    }),
  };
}
