import { button } from '../../chat/card-words.ts';
import type { Action, Command } from '../../chat/feature.ts';
import { parse } from '../../chat/parse.ts';
import { sayIn } from '../../language/say.ts';
import { unknownPost } from './errors.ts';
import type { Listing } from './list-posts.ts';
import { aboutPost } from './notices.ts';
import { postCard } from './post-card.ts';
import { postIdSchema } from './post-schemas.ts';
import type { PostStore } from './post-store.ts';

/** How many reported posts are shown at a time: each is a card of its own, to be decided on. */
const AT_A_TIME = 5;

/** Tells the managers of a post. Who did it is not kept: a report is a question, and needs no accuser. */
export const report = (store: PostStore): Action => ({
  async run(payload, { edition }) {
    const post = await store.published(parse(postIdSchema, payload).id);
    if (!post) throw unknownPost({});
    await store.change(post.id, { reported: true });
    return { notice: sayIn(edition, 'posts.reported') };
  },
});

/** A manager looked at a reported post, and it stays. */
export const dismiss = (store: PostStore): Action => ({
  who: 'manager',
  async run(payload, { edition }) {
    const about = await store.published(parse(postIdSchema, payload).id);
    if (!about) throw unknownPost({});
    await store.change(about.id, { reported: false });
    return { card: aboutPost(edition, about, 'posts.dismissed') };
  },
});

/** `adroddiadau` / `reports`: the reported posts, each with what a manager can do. Not for the eyes of a channel. */
export const reports = ({ store, sign }: Listing): Command => ({
  words: { cy: ['adroddiadau'], en: ['reports'] },
  help: 'posts.reportsHelp',
  who: 'manager',
  async run(_rest, { edition, scope }) {
    if (scope !== 'personal') return [{ text: sayIn(edition, 'posts.reportsPersonal') }];
    const posts = await store.reported(AT_A_TIME);
    if (posts.length === 0) return [{ text: sayIn(edition, 'posts.reportsNone') }];
    const signed = await Promise.all(posts.map(sign));
    return [
      { text: sayIn(edition, 'posts.reportsTitle') },
      ...signed.map(({ post, organisation }) => ({
        card: postCard(edition, post, organisation, [
          button(edition, 'posts.withdraw', 'posts.withdraw', { id: post.id }),
          button(edition, 'posts.dismiss', 'posts.dismiss', { id: post.id }),
        ]),
      })),
    ];
  },
});
