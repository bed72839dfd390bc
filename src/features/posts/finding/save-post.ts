import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { button, type Button } from '../../../chat/cards/card-words.ts';
import type { Action, Command } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import { postsCard } from '../cards/posts-card.ts';
import { unknownPost } from '../errors.ts';
import { MOST_SAVED } from '../following/people.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';
import { PAGE, signedPosts } from './list-posts.ts';

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

type Saved = Pick<Parts, 'store' | 'people' | 'sign'>;

/** A page of the asker's own list. `after`: the last post of the page before; a list that changed begins anew without it. */
async function savedPage(parts: Saved, asker: Asker, after?: string): Promise<Card | undefined> {
  const { edition } = asker;
  const { saved = [] } = (await parts.people.find(asker)) ?? {};
  const posts = await signedPosts(parts, saved);
  const from = after === undefined ? 0 : posts.findIndex(({ post }) => post.id === after) + 1;
  const page = posts.slice(from, from + PAGE);
  const last = page.at(-1)?.post.id;
  const turn = (title: MessageKey, data: object = {}): Button =>
    button(edition, title, 'posts.showSaved', { ...data });
  const turning = [
    ...(from + PAGE < posts.length ? [turn('posts.more', { after: last })] : []),
    ...(from > 0 ? [turn('posts.savedFirst')] : []),
  ];
  const look = { heading: labelIn(edition, 'posts.savedTitle'), turning };
  return page.length === 0 ? undefined : postsCard(edition, page, look);
}

const turnSchema = z.object({ after: postIdSchema.shape.id.optional() });

/** Another page of the asker's own list, in place of the card. In a channel it is shown to nobody. */
export const showSaved = (parts: Saved): Action => ({
  async run(payload, asker) {
    const { edition, scope } = asker;
    if (scope !== 'personal') return { notice: sayIn(edition, 'posts.savedPersonal') };
    const card = await savedPage(parts, asker, parse(turnSchema, payload).after);
    return card ? { card } : { notice: sayIn(edition, 'posts.savedNone') };
  },
});

/** `wedi cadw` / `saved`: the member's own list. */
export const savedCommand = (parts: Saved): Command => ({
  words: { cy: ['wedi cadw', 'cadwyd'], en: ['saved', 'saved posts'] },
  help: 'posts.savedHelp',
  async run(_rest, asker) {
    const { edition, scope } = asker;
    if (scope !== 'personal') return [{ text: sayIn(edition, 'posts.savedPersonal') }];
    const card = await savedPage(parts, asker);
    return [card ? { card } : { text: sayIn(edition, 'posts.savedNone') }];
  },
});
