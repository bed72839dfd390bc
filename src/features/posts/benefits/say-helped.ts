import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { choicesIn, langOf, saying } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { typed } from '../../../chat/input/typed-text.ts';
import { labelIn } from '../../../language/say.ts';
import { authorOf } from '../author.ts';
import { aboutPost, titleOf, toPost } from '../cards/notices.ts';
import { unknownPost } from '../errors.ts';
import { benefitSchema, MEASURE_NAMES, PERIOD_NAMES, type Benefit } from '../kinds/benefit.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { inEdition } from '../../../language/one-line.ts';
import type { Parts } from '../parts.ts';
import { isPublic, type Post } from '../post.ts';
import { withHelped } from './helped.ts';

async function publicPost({ store }: Pick<Parts, 'store'>, payload: unknown): Promise<Post> {
  const post = await store.find(parse(postIdSchema, payload).id);
  if (!post || !isPublic(post)) throw unknownPost({});
  return post;
}

const formSchema = z.object({ amount: typed(50), measure: typed(20), period: typed(20) });
type HelpedForm = z.output<typeof formSchema>;

function formCard({ edition }: Asker, post: Post, form: HelpedForm, isWrong: boolean): Card {
  return {
    template: 'posts/helped',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'posts.helpedUs'),
      about: inEdition(edition, titleOf(post)),
      intro: labelIn(edition, 'posts.helpedIntro'),
      problem: isWrong ? labelIn(edition, 'posts.helpedWrong') : '',
      labels: {
        amount: labelIn(edition, 'posts.benefitAmount'),
        measure: labelIn(edition, 'posts.benefitMeasure'),
        period: labelIn(edition, 'posts.benefitPeriod'),
      },
      measures: choicesIn(edition, MEASURE_NAMES),
      periods: choicesIn(edition, PERIOD_NAMES),
      values: { ...form, measure: form.measure || 'hours', period: form.period || 'month' },
      send: labelIn(edition, 'common.send'),
      id: post.id,
    },
  };
}

/** The amount is as it was typed: `1,250`. Nothing typed is no amount, and no mistake. */
function benefitIn({ amount, measure, period }: HelpedForm): Benefit | 'none' | 'wrong' {
  if (amount.trim() === '') return 'none';
  const read = benefitSchema.safeParse({ amount: Number(amount.replace(/[,\s£]/g, '')), measure, period });
  return read.success ? read.data : 'wrong';
}

/** Asks how much a post helped; saying nothing of that is an answer too. */
export const askHelped = (parts: Pick<Parts, 'store'>): Dialog => ({
  async open(payload, asker) {
    const post = await publicPost(parts, payload);
    const said = post.helped?.find(
      ({ memberId, tenantId }) => memberId === asker.memberId && tenantId === asker.tenantId,
    )?.benefit;
    const form = said
      ? { amount: String(said.amount), measure: said.measure, period: said.period }
      : { amount: '', measure: '', period: '' };
    return { title: labelIn(asker.edition, 'posts.helpedUs'), card: formCard(asker, post, form, false) };
  },
});

/** Keeps what somebody says; said again, it takes the place of what they said before. */
export const helped = (parts: Pick<Parts, 'store' | 'people' | 'clock'>): Action => ({
  async run(payload, asker) {
    const post = await publicPost(parts, payload);
    const form = parse(formSchema, payload);
    const benefit = benefitIn(form);
    if (benefit === 'wrong') return { card: formCard(asker, post, form, true) };
    const author = authorOf(asker);
    await parts.people.touch(author, post.id);
    const said = { ...author, at: parts.clock().toISOString(), ...(benefit !== 'none' && { benefit }) };
    await parts.store.change(post.id, (old) => ({ ...old, helped: withHelped(old.helped ?? [], said) }));
    const lines = [saying('posts.helpedWhere')];
    return { card: aboutPost(asker.edition, post, 'posts.helpedThanks', lines, [toPost(post.id)]) };
  },
});
