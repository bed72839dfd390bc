import type { Command } from '../../../chat/feature.ts';
import { sayIn } from '../../../language/say.ts';
import { postsCard } from '../cards/posts-card.ts';
import type { Parts } from '../parts.ts';
import { signedPosts } from './list-posts.ts';

const SHOWN = 5;

/** `cyfieithu` / `translate`: posts whose authors would like somebody to write the missing side. */
export const translationsCommand = (parts: Pick<Parts, 'shelf' | 'store' | 'sign'>): Command => ({
  words: { cy: ['cyfieithu'], en: ['translate'] },
  help: 'posts.translateHelp',
  async run(_rest, { edition }) {
    const wanted = (await parts.shelf.current())
      .latest()
      .filter(
        ({ state, wantsTranslation, languages }) =>
          state === 'published' && wantsTranslation && languages.length === 1,
      );
    if (wanted.length === 0) return [{ text: sayIn(edition, 'posts.translateNone') }];
    const posts = await signedPosts(
      parts,
      wanted.slice(0, SHOWN).map(({ id }) => id),
    );
    return [{ card: postsCard(edition, posts, {}, { later: false, heading: 'posts.translateTitle' }) }];
  },
});
