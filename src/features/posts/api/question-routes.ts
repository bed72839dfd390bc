import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { prose } from '../../../chat/input/schemas.ts';
import { newId } from '../../../lib/ids.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { withoutTricks } from '../kinds/tidy-words.ts';
import type { Parts } from '../parts.ts';
import { ANSWER_LIMIT } from '../questions/answer.ts';
import { acceptAnswer } from '../questions/accept-answer.ts';
import { answered, openQuestion } from '../questions/answer-question.ts';

const answerView = z.object({
  id: z.string(),
  text: z.string(),
  language: z.enum(['cy', 'en', 'both']),
  at: z.string(),
  accepted: z.boolean(),
});

/** The API of questions to the community. */
export function questionRoutes(parts: Parts): readonly Route[] {
  const { store, clock, nudge } = parts;
  return [
    route({
      method: 'get',
      path: '/posts/:id/answers',
      summary: 'List the answers to a question, the oldest first',
      params: postIdSchema,
      response: z.object({ items: z.array(answerView) }),
      async run({ params }) {
        const { answers = [], accepted } = await openQuestion({ store }, params.id);
        const items = answers.map((one) => ({
          ...{ id: one.id, text: one.text, language: one.language, at: one.at },
          accepted: one.id === accepted,
        }));
        return { items };
      },
    }),
    route({
      method: 'post',
      path: '/posts/:id/answers',
      summary: 'Answer a question; the answer stands on its card',
      status: 201,
      params: postIdSchema,
      body: z.strictObject({
        text: prose(ANSWER_LIMIT),
        language: z.enum(['cy', 'en', 'both']).default('both'),
      }),
      response: z.object({ id: z.string() }),
      async run({ params, body }) {
        const question = await openQuestion({ store }, params.id);
        const id = newId();
        const answer = {
          id,
          text: withoutTricks(body.text),
          language: body.language,
          at: clock().toISOString(),
        };
        await store.change(question.id, (old) => answered(old, answer));
        nudge();
        return { id };
      },
    }),
    route({
      method: 'post',
      path: '/posts/:id/accept',
      summary: 'Say which answer to a question helped; it is offered to the managers for the guides',
      params: postIdSchema,
      body: z.strictObject({ answer: z.string().min(1).max(64) }),
      response: z.object({ id: z.string(), accepted: z.string() }),
      async run({ params, body }) {
        const question = await openQuestion({ store }, params.id);
        await acceptAnswer(parts, question, body.answer, undefined);
        return { id: question.id, accepted: body.answer };
      },
    }),
  ];
}
