import type { Command } from '../../../chat/feature.ts';
import { manyLines } from '../../../chat/input/typed-text.ts';
import { sayIn } from '../../../language/say.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Parts } from '../parts.ts';
import { ANSWER_LIMIT } from './answer.ts';
import { keepAnswer, openQuestion } from './answer-question.ts';

/** `post:<id>`, as posts are announced. */
const ANNOUNCED = /^post:([\w-]{1,64})$/;

/**
 * `ateb …` / `answer …` in the thread under a question's card: the answer stands on its card and on its page, where
 * other channels read it as well. Elsewhere these words are no command.
 */
export const answerCommand = (parts: Parts): Command => ({
  words: { cy: ['ateb'], en: ['answer'] },
  help: 'posts.answerHelp',
  takesRest: true,
  async run(rest, asker, asTyped = rest) {
    const { address, messageId, scope, edition } = asker;
    if (scope === 'personal' || messageId === undefined) return undefined;
    const told = await parts.delivery.whatIs(address, messageId);
    const postId = ANNOUNCED.exec(told ?? '')?.[1];
    if (postId === undefined) return undefined;
    const question = await openQuestion(parts, postId);
    const text = manyLines(asTyped);
    if (text === '' || text.length > ANSWER_LIMIT)
      return [{ text: sayIn(edition, 'posts.answerThreadLength', { limit: ANSWER_LIMIT }) }];
    const id = idOf('thread-answer', asker.tenantId, asker.memberId, question.id, text);
    await keepAnswer(parts, asker, question, { id, text });
    return [{ text: sayIn(edition, 'posts.answerThanks') }];
  },
});
