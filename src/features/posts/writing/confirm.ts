import type { Asker } from '../../../chat/asker.ts';
import { saying, type NextStep, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { aboutPost, TO_POSTS } from '../cards/notices.ts';
import { REASON_LINES } from '../moderation/reasons.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';

/** What an author reads about where their post stands. */
const TITLES: Readonly<Record<Post['state'], MessageKey>> = {
  draft: 'posts.draftSaved',
  review: 'posts.inReview',
  returned: 'posts.wasReturned',
  published: 'posts.published',
  archived: 'posts.archived',
  withdrawn: 'posts.withdrawn',
};

const EDIT: Pick<NextStep, 'title' | 'verb'> = { title: 'posts.edit', verb: 'posts.edit' };

/** Says what became of a post that was just sent: out, in the queue and why, kept, or withdrawn before. */
export async function confirm(
  { reachOf }: Pick<Parts, 'reachOf'>,
  { edition }: Asker,
  post: Post,
): Promise<Card> {
  const { id, state, reasons = [], topics } = post;
  const title = TITLES[state];
  if (state === 'withdrawn') return aboutPost(edition, post, title);
  const step = (one: Pick<NextStep, 'title' | 'verb'>): NextStep => ({ ...one, data: { id } });
  if (state === 'draft') return aboutPost(edition, post, title, [saying('posts.draftWhere')], [step(EDIT)]);
  if (state === 'review') {
    const why: readonly Worded[] = [
      saying('posts.reviewWhy'),
      ...reasons.map((reason) => saying(REASON_LINES[reason])),
    ];
    return aboutPost(edition, post, title, why, [
      TO_POSTS,
      step({ title: 'posts.withdraw', verb: 'posts.askWithdraw' }),
    ]);
  }
  const { channels } = await reachOf({ topics }, 'posts');
  const reach =
    channels === 0 ? saying('posts.publishedNowhere') : saying('posts.publishedReach', { count: channels });
  return aboutPost(
    edition,
    post,
    title,
    [reach],
    [TO_POSTS, step({ title: 'posts.withdraw', verb: 'posts.askWithdraw' }), step(EDIT)],
  );
}
