import { z } from 'zod/v4';
import { button } from '../../../chat/cards/card-words.ts';
import type { Action, Command } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import { postsCard } from '../cards/posts-card.ts';
import type { Parts } from '../parts.ts';
import { PAGE, signedPosts } from './list-posts.ts';

type Searching = Pick<Parts, 'store' | 'shelf' | 'finder' | 'sign'>;

const QUERY_LIMIT = 200;
/** Nobody reads further than this in what a search found. */
const MOST_FOUND = 50;

/** A page of what a query finds in both languages, best first. */
async function foundPage(parts: Searching, edition: Edition, query: string, from = 0): Promise<Card> {
  await parts.shelf.current();
  const { ids, isPartial } = await parts.finder.find(['cy', 'en'], query, {}, MOST_FOUND);
  const page = await signedPosts(parts, ids.slice(from, from + PAGE));
  const turning =
    from + PAGE < ids.length
      ? [button(edition, 'posts.more', 'posts.search', { query, from: from + PAGE })]
      : [];
  return postsCard(edition, page, {
    ...{ heading: labelIn(edition, 'posts.searchFound'), none: 'posts.foundNone', turning },
    note: isPartial ? 'posts.stillFiling' : undefined,
  });
}

const turnSchema = z.object({
  query: typed(QUERY_LIMIT).transform(oneLine),
  from: z.number().int().min(0).max(MOST_FOUND),
});

/** Another page of the same search, in place of the card. */
export const searchAgain = (parts: Searching): Action => ({
  async run(payload, { edition }) {
    const { query, from } = parse(turnSchema, payload);
    return { card: await foundPage(parts, edition, query, from) };
  },
});

/** `chwilio negeseuon …` / `search posts …`: any words. What is to be filtered is filtered in the archive. */
export const searchCommand = (parts: Searching): Command => ({
  words: { cy: ['chwilio negeseuon', "chwilio'r negeseuon"], en: ['search posts', 'find posts'] },
  help: 'posts.searchHelp',
  takesRest: true,
  async run(rest, { edition }, asTyped = rest) {
    const query = oneLine(asTyped).slice(0, QUERY_LIMIT);
    if (query === '') return [{ text: sayIn(edition, 'posts.searchNeeds') }];
    return [{ card: await foundPage(parts, edition, query) }];
  },
});
