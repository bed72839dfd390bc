import type { Action, Command } from '../../../chat/feature.ts';
import { parse } from '../../../chat/parse.ts';
import { sayIn } from '../../../language/say.ts';
import { postsCard } from '../cards/posts-card.ts';
import { unknownPost } from '../errors.ts';
import { MOST_SAVED } from '../following/people.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';
import { signedPosts } from './list-posts.ts';

/** Puts a post on the member's own list, or takes it off again. Nobody else sees the list. */
export const save = ({ store, people }: Pick<Parts, 'store' | 'people'>): Action => ({
  async run(payload, asker) {
    const post = await store.find(parse(postIdSchema, payload).id);
    if (!post || !isPublic(post)) throw unknownPost({});
    const person = await people.change(asker, (old) => {
      const others = old.saved.filter((id) => id !== post.id);
      const isSaved = others.length < old.saved.length;
      return { ...old, saved: isSaved ? others : [post.id, ...others].slice(0, MOST_SAVED) };
    });
    return { notice: sayIn(asker.edition, person.saved.includes(post.id) ? 'posts.saved' : 'posts.unsaved') };
  },
});

const SHOWN = 5;

/** `wedi cadw` / `saved`: the member's own list. */
export const savedCommand = (parts: Pick<Parts, 'store' | 'people' | 'sign'>): Command => ({
  words: { cy: ['wedi cadw', 'cadwyd'], en: ['saved', 'saved posts'] },
  help: 'posts.savedHelp',
  async run(_rest, asker) {
    const { edition, scope } = asker;
    if (scope !== 'personal') return [{ text: sayIn(edition, 'posts.savedPersonal') }];
    const { saved = [] } = (await parts.people.find(asker)) ?? {};
    const posts = await signedPosts(parts, saved);
    if (posts.length === 0) return [{ text: sayIn(edition, 'posts.savedNone') }];
    const cards = [];
    for (let at = 0; at < posts.length && at < 4 * SHOWN; at += SHOWN)
      cards.push({
        card: postsCard(
          edition,
          posts.slice(at, at + SHOWN),
          {},
          { later: false, heading: 'posts.savedTitle' },
        ),
      });
    return cards;
  },
});
