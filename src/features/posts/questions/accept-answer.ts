import { z } from 'zod/v4';
import { saying } from '../../../chat/cards/card-words.ts';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { isAuthor, type Author } from '../author.ts';
import { aboutPost, toPost } from '../cards/notices.ts';
import { languagesIn, wordsFor } from '../kinds/own-words.ts';
import { unknownPost } from '../errors.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { postPath, type Post } from '../post.ts';
import { ownPost } from '../writing/own-post.ts';
import { tellMember } from '../writing/tell-author.ts';
import type { Answer } from './answer.ts';

const acceptSchema = postIdSchema.extend({ answer: z.string().regex(/^[\w-]{1,64}$/) });

/** Offers an accepted answer for the guides, in the language it was written in; a manager decides there. */
async function offer(
  { offerVerifiedAnswer, publicUrl, log }: Pick<Parts, 'offerVerifiedAnswer' | 'publicUrl' | 'log'>,
  question: Post,
  { id, text, language: written }: Answer,
): Promise<void> {
  if (!offerVerifiedAnswer) return;
  const [asked = 'cy'] = languagesIn(question.title);
  const language = written === 'both' ? asked : written;
  const title = wordsFor(language, question.title);
  const url = publicUrl + postPath(language, question.id);
  await offerVerifiedAnswer({ id, language, question: title, answer: text, source: { title, url } }).catch(
    (err: unknown) => log.warn({ err, postId: question.id }, 'An accepted answer could not be offered'),
  );
}

export type Accepting = Pick<
  Parts,
  'store' | 'people' | 'nudge' | 'tell' | 'editionOf' | 'log' | 'offerVerifiedAnswer' | 'publicUrl'
>;

/**
 * Marks the answer that helped, on the question's cards and page. It is offered for the guides first: what a crash cuts short
 * is offered again when somebody accepts it again. `by`: whoever says so, if that is a member. Throws `unknown_post`.
 */
export async function acceptAnswer(
  parts: Accepting,
  question: Post,
  answerId: string,
  by: Author | undefined,
): Promise<void> {
  const answer = question.answers?.find((one) => one.id === answerId);
  if (!answer) throw unknownPost({});
  const isNew = question.accepted !== answer.id;
  if (isNew) await offer(parts, question, answer);
  await parts.store.change(question.id, (old) =>
    old.accepted === answer.id ? undefined : { ...old, accepted: answer.id, isBehind: true },
  );
  parts.nudge();
  if (!isNew || (by && isAuthor(answer, by))) return;
  await tellMember(parts, answer, `posts.accepted:${question.id}:${answer.id}`, (edition) => ({
    card: aboutPost(edition, question, 'posts.yourAnswerAccepted', [], [toPost(question.id)]),
  }));
}

/** Whoever asked, or a manager, says which answer helped. */
export const accept = (parts: Accepting): Action => ({
  async run(payload, asker) {
    const { id, answer } = parse(acceptSchema, payload);
    const question = await ownPost(parts.store, id, asker);
    await acceptAnswer(parts, question, answer, asker);
    const lines = parts.offerVerifiedAnswer ? [saying('posts.acceptedOffered')] : [];
    return { card: aboutPost(asker.edition, question, 'posts.accepted', lines, [toPost(id)]) };
  },
});
