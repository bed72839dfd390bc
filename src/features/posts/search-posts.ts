import type { SearchHit } from '../../chat/message.ts';
import { topicName } from '../../chat/topics.ts';
import type { Edition } from '../../language/edition.ts';
import { sayBoth } from '../../language/say.ts';
import { dateIn, kindIn, topicsIn } from './card-parts.ts';
import type { Listing } from './list-posts.ts';
import { shownIn, wordsFor } from './own-words.ts';
import { KIND_NAMES, type Post } from './post.ts';
import { postCard } from './post-card.ts';
import type { SignedPost } from './posts-card.ts';

/** What the compose box shows, and how far back it looks: it must answer while somebody types. */
const HITS = 10;
const LOOKED_AT = 300;
const READ_AT_ONCE = 100;

/** Without case, diacritics and the kinds of apostrophe: members leave them out. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();

const textOf = ({ title, summary, topics, kind }: Post): string =>
  [title, summary, sayBoth(KIND_NAMES[kind]), ...topics.map(topicName)]
    .flatMap(({ cy = '', en = '' }: { cy?: string | undefined; en?: string | undefined }) => [cy, en])
    .join('\n');

/** Whether every word of a query is in a post's title, summary, kind or topics, in either language. */
function matches(query: string, post: Post): boolean {
  const text = plain(textOf(post));
  return plain(query)
    .split(/\s+/)
    .every((term) => text.includes(term));
}

/** The title is the author's own; the line below it is ours, for a client may read that one as markup. */
function hit(edition: Edition, { post, organisation }: SignedPost): SearchHit {
  const { languages, mark } = shownIn(edition, post.title);
  const [language = 'cy'] = languages;
  const line = [kindIn(edition, post), topicsIn(edition, post), dateIn(edition, post), mark];
  return {
    title: wordsFor(language, post.title),
    text: line.filter((part) => part !== '').join(' · '),
    card: postCard(edition, post, organisation),
  };
}

/** The latest posts that match, at most ten among the latest 300; an empty query finds the latest. */
export async function searchPosts(
  { store, sign }: Listing,
  query: string,
  edition: Edition,
): Promise<SearchHit[]> {
  const found: Post[] = [];
  let after: string | undefined;
  for (let seen = 0; seen < LOOKED_AT && found.length < HITS; seen += READ_AT_ONCE) {
    const page = await store.latest({}, READ_AT_ONCE, after);
    found.push(...page.posts.filter((post) => matches(query.trim(), post)));
    after = page.next;
    if (after === undefined) break;
  }
  const signed = await Promise.all(found.slice(0, HITS).map(sign));
  return signed.map((post) => hit(edition, post));
}
