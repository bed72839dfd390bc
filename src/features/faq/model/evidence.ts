import type { Block, SourcePassage } from '../../../chat/ports/answer-writer.ts';

/** The least that a sentence can rest on: a sentence of a passage, an item of a list with its lead-in, or a list. */
export interface Evidence {
  /** Where it stands in its passage, in reading order, from 0. */
  readonly at: number;
  /** What it consists of. Within each the order of words counts. */
  readonly parts: readonly string[];
}

function evidenceOf(block: Block, at: number): readonly Evidence[] {
  if (block.kind === 'paragraph')
    return block.sentences.map(({ plain }, offset) => ({ at: at + offset, parts: [plain] }));
  const lead = block.leadIn ? [block.leadIn.plain] : [];
  const items = block.items.map(({ plain }) => plain);
  return [
    ...items.map((item, offset) => ({ at: at + lead.length + offset, parts: [...lead, item] })),
    // Rows of a table are about different things: put together they would say anything.
    ...(block.kind === 'list' ? [{ at, parts: [...lead, ...items] }] : []),
  ];
}

/**
 * All that the sentences of a model can rest on, one at a time. A whole passage would support nearly anything: its words can
 * be put together to say what none of its sentences says.
 */
export function evidenceIn({ blocks }: SourcePassage): readonly Evidence[] {
  const evidence: Evidence[] = [];
  let at = 0;
  for (const block of blocks) {
    evidence.push(...evidenceOf(block, at));
    at +=
      block.kind === 'paragraph'
        ? block.sentences.length
        : block.items.length + (block.leadIn === undefined ? 0 : 1);
  }
  return evidence;
}
