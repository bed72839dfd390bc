import type { Asker } from '../../../chat/asker.ts';
import type { SearchHit } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { dateIn, kindIn, markIn, topicsIn } from '../cards/card-parts.ts';
import { postCard, type SignedPost } from '../cards/post-card.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { signedPosts } from './list-posts.ts';

/** What the compose box shows: it must answer while somebody types. */
const HITS = 10;

/** What stands below a title where posts are listed: ours alone, for a client may read it as markup. */
const lineIn = (edition: Edition, post: Post): string =>
  [kindIn(edition, post), topicsIn(edition, post), dateIn(edition, post), markIn(edition, post)]
    .filter((part) => part !== '')
    .join(' · ');

/** A post as a client lists it. Its title is the author's own. */
export function hit(edition: Edition, signed: SignedPost, publicUrl: string): SearchHit {
  const { post } = signed;
  const [language = 'cy'] = shownIn(edition, post.title).languages;
  return {
    title: wordsFor(language, post.title),
    text: lineIn(edition, post),
    card: postCard(edition, signed, { publicUrl, brief: true }),
  };
}

/** What the compose box finds, in both languages; an empty query finds the latest. */
export const searchPosts =
  (parts: Pick<Parts, 'store' | 'shelf' | 'finder' | 'sign' | 'publicUrl'>) =>
  async (query: string, { edition }: Asker): Promise<readonly SearchHit[]> => {
    const posts = await parts.shelf.current();
    const ids =
      query.trim() === ''
        ? posts.page({}, HITS).entries.map(({ id }) => id)
        : (await parts.finder.find(['cy', 'en'], query, {}, HITS)).ids;
    return (await signedPosts(parts, ids)).map((signed) => hit(edition, signed, parts.publicUrl));
  };
