import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { button, type Button } from '../../../chat/cards/card-words.ts';
import type { Action, Command } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { topicName, TOPICS } from '../../../chat/vocabulary/topics.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { labelIn, say, sayBoth } from '../../../language/say.ts';
import { unknownPost } from '../errors.ts';
import { postCard, readerButtons, type SignedPost } from '../cards/post-card.ts';
import { postsCard } from '../cards/posts-card.ts';
import { KIND_NAMES, POST_KINDS } from '../kinds/kinds.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic, mayChange, type Post } from '../post.ts';
import type { Filter } from '../shelf/filter.ts';
import type { Place } from '../shelf/shelf.ts';
import { cursorSchema, toCursor } from './cursor.ts';
import { filterOf } from './filter-words.ts';

/** How many posts a list shows at a time. */
export const PAGE = 5;

export type Listing = Pick<Parts, 'store' | 'shelf' | 'sign' | 'publicUrl'>;

/** The posts of these ids that are there, in this order, each with the name of its organisation. */
export async function signedPosts(
  { store, sign }: Pick<Parts, 'store' | 'sign'>,
  ids: readonly string[],
): Promise<readonly SignedPost[]> {
  const found = await Promise.all(ids.map((id) => store.find(id)));
  return Promise.all(found.flatMap((post) => (post && isPublic(post) ? [sign(post)] : [])));
}

/** A page of the latest posts, and the cursor of the next. */
export async function pageOfPosts(
  listing: Listing,
  filter: Filter,
  limit: number,
  after?: Place,
): Promise<{ readonly posts: readonly SignedPost[]; readonly next?: string }> {
  const { entries, more } = (await listing.shelf.current()).page(filter, limit, after);
  const posts = await signedPosts(
    listing,
    entries.map(({ id }) => id),
  );
  const last = entries.at(-1);
  return more && last ? { posts, next: toCursor(last) } : { posts };
}

function headingIn(edition: Edition, { kind, topic }: Filter): string {
  const about =
    kind === undefined ? (topic === undefined ? undefined : topicName(topic)) : sayBoth(KIND_NAMES[kind]);
  if (!about) return labelIn(edition, 'posts.latest');
  return onOneLine(edition, (language) => say(language, 'posts.latestOn', { about: about[language] }));
}

/** A page of the latest posts as a card. */
async function listPosts(listing: Listing, edition: Edition, filter: Filter, after?: Place): Promise<Card> {
  const { posts, next } = await pageOfPosts(listing, filter, PAGE, after);
  const { kind = '', topic = '' } = filter;
  const turn = (title: MessageKey, place?: string): Button =>
    button(edition, title, 'posts.list', { kind, topic, ...(place !== undefined && { after: place }) });
  const turning = [
    ...(next === undefined ? [] : [turn('posts.more', next)]),
    ...(after === undefined ? [] : [turn('posts.toLatest')]),
  ];
  return postsCard(edition, posts, { heading: headingIn(edition, filter), turning });
}

/** `negeseuon` / `posts`, with a topic or a kind behind it. */
export const listCommand = (listing: Listing): Command => ({
  words: { cy: ['negeseuon'], en: ['posts'] },
  help: 'posts.listHelp',
  takesRest: true,
  async run(rest, { edition }) {
    const filter = filterOf(rest);
    return filter && [{ card: await listPosts(listing, edition, filter) }];
  },
});

const none = z.literal('').transform(() => undefined);

/** What the buttons of a list say: empty texts stand for "none". */
const listSchema = z.object({
  kind: none.or(z.enum(POST_KINDS)).optional(),
  topic: none.or(z.enum(TOPICS)).optional(),
  after: none.or(cursorSchema).optional(),
});

/** Another page, in place of the card. */
export const list = (listing: Listing): Action => ({
  async run(payload, { edition }) {
    const { after, ...filter } = parse(listSchema, payload);
    return { card: await listPosts(listing, edition, filter, after) };
  },
});

const buttonsFor = ({ edition }: Asker, post: Post): readonly Button[] => [
  ...readerButtons(edition, post),
  button(edition, 'posts.moreActs', 'posts.moreActs', { id: post.id }),
  button(edition, 'posts.toPosts', 'posts.list'),
];

/** One post in full, in place of the list, with what this asker may do with it. Nobody else sees an unpublished one. */
export const show = ({ store, sign, publicUrl }: Listing): Action => ({
  async run(payload, asker) {
    const post = await store.find(parse(postIdSchema, payload).id);
    const isVisible = post && (isPublic(post) || (post.state !== 'withdrawn' && mayChange(post, asker)));
    if (!isVisible) throw unknownPost({});
    const look = { publicUrl, buttons: buttonsFor(asker, post) };
    return { card: postCard(asker.edition, await sign(post), look) };
  },
});
