import type { Block, Sentence } from '../../../chat/ports/answer-writer.ts';

/** A question with the answer that the owner of the guide wrote to it. */
export interface CuratedAnswer {
  readonly question: string;
  /** Other ways in which people ask it. */
  readonly ways: readonly string[];
  /** Light Markdown, short. */
  readonly answer: string;
}

/** One section of a guide: what is found, quoted and linked to. */
export interface Passage {
  /** The anchor, the same in both languages. Unique within the guide. */
  readonly anchor: string;
  readonly heading: string;
  /** The section below its heading, as it stands in the file. */
  readonly markdown: string;
  /** Lists and tables are never cut. */
  readonly blocks: readonly Block[];
  /** Ways in which people ask for this section. */
  readonly questions: readonly string[];
  /** What its owner answers in words of their own; its twin answers the same in the same places. */
  readonly answers?: readonly CuratedAnswer[];
}

const sentencesOfBlock = (block: Block): readonly Sentence[] =>
  block.kind === 'paragraph' ? block.sentences : [...(block.leadIn ? [block.leadIn] : []), ...block.items];

/** All that a section says, in reading order: what `at` of a written sentence counts. */
export const sentencesOf = ({ blocks }: { readonly blocks: readonly Block[] }): readonly Sentence[] =>
  blocks.flatMap(sentencesOfBlock);

/** A section as running text, without mark-up. */
export const plainTextOf = (passage: Passage): string =>
  sentencesOf(passage)
    .map(({ plain }) => plain)
    .join(' ');
