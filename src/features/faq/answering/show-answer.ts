import { z } from 'zod/v4';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { sayIn } from '../../../language/say.ts';
import { answerQuoting } from './answer.ts';
import { answerCard } from './answer-card.ts';
import type { Parts } from '../parts.ts';
import { QUESTION_LIMIT } from '../people/question.ts';

const showSchema = z.object({
  to: z.enum(['cy', 'en']),
  quoted: z
    .array(
      z.object({
        ref: z.string().max(200),
        at: z.array(z.int().min(0).max(1000)).max(100),
        curated: z.int().min(0).max(100).optional(),
      }),
    )
    .min(1)
    .max(5),
  question: z.string().max(QUESTION_LIMIT).default(''),
});

/** `Cymraeg` / `English` under an answer: the same answer in that language, in place. */
export const showAnswer = (parts: Parts): Action => ({
  async run(payload, { edition }) {
    const { to, quoted, question } = parse(showSchema, payload);
    const { library } = await parts.shelf.current();
    const answer = answerQuoting(library, to, quoted);
    if (answer.sentences.length === 0) return { notice: sayIn(edition, 'faq.sectionGone') };
    return { card: answerCard(answer, question, parts.publicUrl, parts.clock()) };
  },
});
