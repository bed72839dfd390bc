import { saying } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { aboutPost, TO_POSTS } from '../cards/notices.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { ownPost } from '../writing/own-post.ts';
import { whoOf, withAct } from './trail.ts';

/** Asks whether it is meant: there is no way back. */
export const askWithdraw = ({ store }: Pick<Parts, 'store'>): Dialog => ({
  async open(payload, asker) {
    const { edition } = asker;
    const about = await ownPost(store, parse(postIdSchema, payload).id, asker);
    return {
      title: labelIn(edition, 'posts.withdraw'),
      card: aboutPost(
        edition,
        about,
        'posts.withdrawSure',
        [saying('posts.withdrawWhat')],
        [
          { title: 'posts.withdraw', verb: 'posts.withdraw', data: { id: about.id } },
          { title: 'posts.keep', verb: 'posts.show', data: { id: about.id } },
        ],
      ),
    };
  },
});

/** The post, taken back for good. Cards that show it follow; what was not yet told is not told. */
export const withdrawn = (old: Post, by: string | null, now: Date): Post =>
  withAct(
    {
      ...old,
      ...{ state: 'withdrawn', reported: false },
      ...((old.state === 'published' || old.state === 'archived') && { isBehind: true }),
    },
    'withdrawn',
    by,
    now,
  );

/** Takes a post from the list at once, and from every card that shows it. */
export const withdraw = (parts: Pick<Parts, 'store' | 'clock' | 'nudge'>): Action => ({
  async run(payload, asker) {
    const about = await ownPost(parts.store, parse(postIdSchema, payload).id, asker);
    await parts.store.change(about.id, (old) => withdrawn(old, whoOf(asker), parts.clock()));
    parts.nudge();
    return { card: aboutPost(asker.edition, about, 'posts.withdrawn', [], [TO_POSTS]) };
  },
});
