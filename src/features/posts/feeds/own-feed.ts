import { generateAtomFeed } from 'feedsmith';
import type { WebPage } from '../../../chat/serving/page.ts';
import type { Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import { markIn } from '../cards/card-parts.ts';
import { pageOfPosts } from '../finding/list-posts.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import type { Parts } from '../parts.ts';
import { postPath, type Post } from '../post.ts';

const ENTRIES = 30;

/** XML 1.0 has no way to write these (W3C, section 2.2). */
const plain = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** The summary, behind what a reader must know first: that a machine translated it, or that a language lacks. */
const summaryIn = (page: Language, own: Language, post: Post): string =>
  [markIn(page, post), wordsFor(own, post.summary)].filter((text) => text !== '').join('\n');

/** The latest posts as an Atom feed, for whoever reads elsewhere. All that it has is text. */
async function atomFeed(
  parts: Pick<Parts, 'store' | 'shelf' | 'sign' | 'publicUrl' | 'clock'>,
  language: Language,
): Promise<string> {
  const { posts } = await pageOfPosts(parts, {}, ENTRIES);
  const { publicUrl } = parts;
  return generateAtomFeed({
    id: `${publicUrl}/posts/${language}`,
    title: { value: say(language, 'posts.title'), type: 'text' },
    updated: new Date(posts[0]?.post.at ?? parts.clock()),
    links: [
      { href: `${publicUrl}/posts/${language}/feed.xml`, rel: 'self' },
      { href: `${publicUrl}/posts/${language}`, rel: 'alternate' },
    ],
    authors: [{ name: say(language, 'common.siteName') }],
    entries: posts.map(({ post }) => {
      const [own = language] = shownIn(language, post.title).languages;
      return {
        id: `${publicUrl}${postPath(language, post.id)}`,
        title: { value: plain(wordsFor(own, post.title)), type: 'text' as const },
        summary: { value: plain(summaryIn(language, own, post)), type: 'text' as const },
        links: [{ href: publicUrl + postPath(language, post.id), rel: 'alternate' }],
        published: new Date(post.at),
        updated: new Date(post.editedAt ?? post.at),
        categories: [{ term: post.kind, label: say(language, KIND_NAMES[post.kind]) }],
        xml: { lang: own },
      };
    }),
  });
}

/** `/posts/:language/feed.xml`. */
export const ownFeed = (parts: Pick<Parts, 'store' | 'shelf' | 'sign' | 'publicUrl' | 'clock'>): WebPage => ({
  path: '/posts/:language/feed.xml',
  async open({ params: { language } }) {
    if (language !== 'cy' && language !== 'en') return { kind: 'missing' };
    const content = await atomFeed(parts, language);
    return {
      kind: 'file',
      contentType: 'application/atom+xml; charset=utf-8',
      filename: 'feed.xml',
      content,
    };
  },
});
