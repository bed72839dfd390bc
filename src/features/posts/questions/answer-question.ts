import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { langOf, linesIn, saying } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines, typed } from '../../../chat/input/typed-text.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { idOf, newId } from '../../../lib/ids.ts';
import { authorOf, isAuthor } from '../author.ts';
import { aboutPost, titleOf, toPost } from '../cards/notices.ts';
import { notAQuestion, unknownPost } from '../errors.ts';
import { noteAddress } from '../following/people.ts';
import { withoutTricks } from '../kinds/tidy-words.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic, type Post } from '../post.ts';
import { tellMember } from '../writing/tell-author.ts';
import { ANSWER_LIMIT, MOST_ANSWERS, type Answer } from './answer.ts';

/** A question that everybody can read and that takes answers. Throws `unknown_post` and `post_not_a_question`. */
export async function openQuestion({ store }: Pick<Parts, 'store'>, id: string): Promise<Post> {
  const post = await store.find(id);
  if (!post || !isPublic(post)) throw unknownPost({});
  if (post.kind !== 'question' || (post.answers ?? []).length >= MOST_ANSWERS) throw notAQuestion({});
  return post;
}

const formSchema = z.object({ form: z.string().regex(/^[\w-]{22}$/), answer: typed(4000) });

function formCard({ edition }: Asker, post: Post, form: string, answer: string): Card {
  const isLong = answer.length > ANSWER_LIMIT;
  return {
    template: 'posts/answer',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'posts.answer'),
      about: inEdition(edition, titleOf(post)),
      intro: linesIn(edition, [saying('posts.answerIntro')]),
      problem: isLong
        ? labelIn(edition, 'posts.answerLong', { length: answer.length, limit: ANSWER_LIMIT })
        : '',
      label: labelIn(edition, 'posts.answerField', { limit: ANSWER_LIMIT }),
      needed: labelIn(edition, 'posts.answerNeeded'),
      value: answer,
      send: labelIn(edition, 'common.send'),
      ...{ form, id: post.id },
    },
  };
}

export const askAnswer = (parts: Pick<Parts, 'store'>): Dialog => ({
  async open(payload, asker) {
    const post = await openQuestion(parts, parse(postIdSchema, payload).id);
    return { title: labelIn(asker.edition, 'posts.answer'), card: formCard(asker, post, newId(), '') };
  },
});

/** The question with an answer more; the same answer again changes nothing. Its cards follow. */
export const answered = (old: Post, answer: Answer): Post | undefined => {
  const { answers = [] } = old;
  if (answers.some(({ id }) => id === answer.id) || answers.length >= MOST_ANSWERS) return undefined;
  return { ...old, answers: [...answers, answer], isBehind: true };
};

/** Keeps an answer, shows it on every card of the question, and tells whoever asked. */
export async function keepAnswer(
  parts: Pick<Parts, 'store' | 'people' | 'clock' | 'nudge' | 'tell' | 'editionOf'>,
  asker: Asker,
  question: Post,
  { id, text: said }: { readonly id: string; readonly text: string },
): Promise<void> {
  const text = withoutTricks(said);
  const author = authorOf(asker);
  const written = detectLanguage(text);
  const answer: Answer = {
    ...{ ...author, id, text, at: parts.clock().toISOString() },
    language: written === 'undetermined' ? 'both' : written,
  };
  await parts.people.touch(author, question.id);
  await parts.store.change(question.id, (old) => answered(old, answer));
  parts.nudge();
  if (isAuthor(question, asker)) return;
  await tellMember(parts, question, `posts.answer:${question.id}:${id}`, (edition) => ({
    card: aboutPost(
      edition,
      question,
      'posts.newAnswer',
      [() => text],
      [
        { title: 'posts.accept', verb: 'posts.accept', data: { id: question.id, answer: id } },
        toPost(question.id),
      ],
    ),
    summary: labelIn(edition, 'posts.newAnswer'),
  }));
}

export const answer = (
  parts: Pick<Parts, 'store' | 'people' | 'clock' | 'nudge' | 'tell' | 'editionOf'>,
): Action => ({
  async run(payload, asker) {
    const question = await openQuestion(parts, parse(postIdSchema, payload).id);
    const { form, answer: said } = parse(formSchema, payload);
    const text = manyLines(said);
    if (text === '' || text.length > ANSWER_LIMIT) return { card: formCard(asker, question, form, text) };
    await noteAddress(parts.people, asker);
    await keepAnswer(parts, asker, question, {
      id: idOf('answer', asker.tenantId, asker.memberId, form),
      text,
    });
    return { card: aboutPost(asker.edition, question, 'posts.answerThanks', [], [toPost(question.id)]) };
  },
});
