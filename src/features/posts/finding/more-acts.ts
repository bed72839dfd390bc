import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { aboutPost, toPost } from '../cards/notices.ts';
import { postsCard } from '../cards/posts-card.ts';
import { unknownPost } from '../errors.ts';
import { languagesIn } from '../kinds/own-words.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic, mayChange } from '../post.ts';
import { signedPosts } from './list-posts.ts';

const SIMILAR = 5;

/** What else can be done with a post: a card of its own, so that the post's card stays under six buttons. */
export const moreActs = ({ store }: Pick<Parts, 'store'>): Action => ({
  async run(payload, asker) {
    const post = await store.find(parse(postIdSchema, payload).id);
    if (!post || post.state === 'withdrawn') throw unknownPost({});
    const step = (title: NextStep['title'], verb: string): NextStep => ({
      title,
      verb,
      data: { id: post.id },
    });
    const isOwn = mayChange(post, asker);
    const archiving =
      post.state === 'archived'
        ? step('posts.restore', 'posts.restore')
        : step('posts.archive', 'posts.archive');
    const choosesAnswer = isOwn && post.kind === 'question';
    // A card has six buttons at most: whoever asked a question finds the other language under "Edit".
    const wantsOther = languagesIn(post.title).length === 1 && isPublic(post) && !choosesAnswer;
    const steps = [
      toPost(post.id),
      step('posts.similar', 'posts.similar'),
      ...(wantsOther ? [step('posts.translate', 'posts.translate')] : []),
      ...(choosesAnswer ? [step('posts.chooseAnswer', 'posts.chooseAnswer')] : []),
      ...(isOwn ? [step('posts.edit', 'posts.edit'), ...(isPublic(post) ? [archiving] : [])] : []),
      ...(isOwn ? [step('posts.withdraw', 'posts.askWithdraw')] : []),
    ];
    return { card: aboutPost(asker.edition, post, 'posts.moreActs', [], steps) };
  },
});

/** Posts about the same, in place of the card. */
export const similar = (parts: Pick<Parts, 'store' | 'shelf' | 'finder' | 'sign'>): Action => ({
  async run(payload, { edition }) {
    const post = await parts.store.find(parse(postIdSchema, payload).id);
    if (!post || !isPublic(post)) throw unknownPost({});
    await parts.shelf.current();
    const ids = await parts.finder.like(post, {}, SIMILAR);
    const heading = labelIn(edition, 'posts.similar');
    return { card: postsCard(edition, await signedPosts(parts, ids), { heading }) };
  },
});
