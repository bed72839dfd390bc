import { langOf } from '../../../chat/cards/card-words.ts';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { titleOf } from '../cards/notices.ts';
import { shorten } from '../cards/shorten.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { ownPost } from '../writing/own-post.ts';
import { inReadingOrder } from './answer-lines.ts';

const CHOICE_SHOWN = 200;
const MOST = 20;

/** The answers to a question of the asker's own, to choose the one that helped. */
export const chooseAnswer = ({ store }: Pick<Parts, 'store'>): Action => ({
  async run(payload, asker) {
    const { edition } = asker;
    const question = await ownPost(store, parse(postIdSchema, payload).id, asker);
    const answers = inReadingOrder(question).slice(0, MOST);
    return {
      card: {
        template: 'posts/choose-answer',
        data: {
          ...{ edition, lang: langOf(edition), id: question.id },
          heading: labelIn(edition, 'posts.chooseAnswer'),
          about: inEdition(edition, titleOf(question)),
          none: answers.length === 0 ? labelIn(edition, 'posts.answersNone') : '',
          label: labelIn(edition, 'posts.answers', { number: question.answers?.length ?? 0 }),
          choices: answers.map(({ id, text }) => ({ title: shorten(text, CHOICE_SHOWN), value: id })),
          chosen: answers[0]?.id ?? '',
          accept: labelIn(edition, 'posts.accept'),
        },
      },
    };
  },
});
