import { z } from 'zod/v4';
import type { ModelSentence } from '../../chat/ports/answer-writer.ts';

/** Anything beyond this is no answer to a question in a chat. */
const MOST_SENTENCES = 12;
const MOST_CHARACTERS = 1_000;

/** A sentence without a passage is one without a source: the whole reply is refused. */
const replySchema = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(MOST_CHARACTERS),
        passage: z.number().int(),
      }),
    )
    .max(MOST_SENTENCES),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a model replied, with passages counted from 0; `undefined` when it does not keep to the form. */
export function readReply(content: unknown): readonly ModelSentence[] | undefined {
  const reply = replySchema.safeParse(typeof content === 'string' ? parsed(content) : undefined);
  return reply.success
    ? reply.data.sentences.map(({ text, passage }) => ({ text, passage: passage - 1 }))
    : undefined;
}
