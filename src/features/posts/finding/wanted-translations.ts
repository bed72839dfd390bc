import { z } from 'zod/v4';
import { button } from '../../../chat/cards/card-words.ts';
import type { Action, Command } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import { postsCard } from '../cards/posts-card.ts';
import type { Parts } from '../parts.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { PAGE, signedPosts } from './list-posts.ts';

type Wanted = Pick<Parts, 'shelf' | 'store' | 'sign'>;

/** A page of the posts whose authors would like somebody to write the missing side, the latest first. */
async function wantedPage(parts: Wanted, edition: Edition, after?: string): Promise<Card | undefined> {
  const wanted = (await parts.shelf.current())
    .latest()
    .filter(
      ({ state, wantsTranslation, languages }) =>
        state === 'published' && wantsTranslation && languages.length === 1,
    )
    .map(({ id }) => id);
  const from = after === undefined ? 0 : wanted.indexOf(after) + 1;
  const page = wanted.slice(from, from + PAGE);
  const turning =
    from + PAGE < wanted.length
      ? [button(edition, 'posts.more', 'posts.showWanted', { after: page.at(-1) })]
      : [];
  const look = { heading: labelIn(edition, 'posts.translateTitle'), turning };
  return page.length === 0 ? undefined : postsCard(edition, await signedPosts(parts, page), look);
}

const turnSchema = z.object({ after: postIdSchema.shape.id.optional() });

/** Another page, in place of the card. */
export const showWanted = (parts: Wanted): Action => ({
  async run(payload, { edition }) {
    const card = await wantedPage(parts, edition, parse(turnSchema, payload).after);
    return card ? { card } : { notice: sayIn(edition, 'posts.translateNone') };
  },
});

/** `cyfieithu` / `translate`. */
export const translationsCommand = (parts: Wanted): Command => ({
  words: { cy: ['cyfieithu'], en: ['translate'] },
  help: 'posts.translateHelp',
  async run(_rest, { edition }) {
    const card = await wantedPage(parts, edition);
    return [card ? { card } : { text: sayIn(edition, 'posts.translateNone') }];
  },
});
