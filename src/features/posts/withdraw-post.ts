import type { Asker } from '../../chat/asker.ts';
import { saying } from '../../chat/card-words.ts';
import type { Action, Dialog } from '../../chat/feature.ts';
import { parse } from '../../chat/parse.ts';
import { labelIn } from '../../language/say.ts';
import { postNotYours, unknownPost } from './errors.ts';
import { aboutPost, TO_POSTS } from './notices.ts';
import { mayWithdraw, type Post } from './post.ts';
import { postIdSchema } from './post-schemas.ts';
import type { PostStore } from './post-store.ts';

/** The post that a payload means, if this asker may withdraw it. */
async function ownPost(store: PostStore, payload: unknown, asker: Asker): Promise<Post> {
  const post = await store.published(parse(postIdSchema, payload).id);
  if (!post) throw unknownPost({});
  if (!mayWithdraw(post, asker)) throw postNotYours({});
  return post;
}

/** Asks whether it is meant: there is no way back. */
export const askWithdraw = (store: PostStore): Dialog => ({
  async open(payload, asker) {
    const { edition } = asker;
    const about = await ownPost(store, payload, asker);
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

/** Takes a post from the list. What channels have of it stays there; an announcement not yet made is not made. */
export const withdraw = (store: PostStore): Action => ({
  async run(payload, asker) {
    const about = await ownPost(store, payload, asker);
    await store.change(about.id, { state: 'withdrawn', reported: false });
    return { card: aboutPost(asker.edition, about, 'posts.withdrawn', [], [TO_POSTS]) };
  },
});
