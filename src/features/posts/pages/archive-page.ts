import type { WebPage } from '../../../chat/serving/page.ts';
import { isLanguage, otherLanguage, type Language } from '../../../language/bilingual.ts';
import { say, sayBoth } from '../../../language/say.ts';
import type { SignedPost } from '../cards/post-card.ts';
import { pageOfPosts, signedPosts } from '../finding/list-posts.ts';
import type { Parts } from '../parts.ts';
import { archiveForm } from './archive-form.ts';
import { addressOf, filterOf, readQuery, type ArchiveQuery } from './archive-query.ts';
import type { Facets } from '../finding/facets.ts';
import { link, said } from './html.ts';
import { postItem } from './post-item.ts';

const PAGE = 20;
/** Nobody reads further than this in what a search found. */
const MOST_FOUND = 50;

type Archive = Pick<Parts, 'store' | 'shelf' | 'finder' | 'sign' | 'publicUrl' | 'circles'>;

/** What a query finds: a page of posts, how many there are, and where the next page begins. */
async function found(archive: Archive, facets: Facets, language: Language, query: ArchiveQuery) {
  const filter = filterOf(query, await archive.circles.all(), facets.organisations[language]);
  const posts = await archive.shelf.current();
  if (query.q !== '') {
    const languages = [language, otherLanguage(language)];
    const { ids, isPartial } = await archive.finder.find(languages, query.q, filter, MOST_FOUND);
    return { posts: await signedPosts(archive, ids), count: ids.length, isPartial };
  }
  return {
    isPartial: false,
    ...(await pageOfPosts(archive, filter, PAGE, query.after)),
    count: posts.count(filter),
  };
}

const list = (language: Language, posts: readonly SignedPost[]): string =>
  posts.length === 0
    ? `<p>${said(language, 'posts.foundNone')}</p>`
    : `<ol class="posts">${posts.map((post) => postItem(language, post)).join('\n')}</ol>`;

/** `/posts/:language`: every post that is public, searched and filtered by what stands in the address. */
const archivePage = (archive: Archive, facets: () => Promise<Facets>): WebPage => ({
  path: '/posts/:language',
  async open({ params: { language }, query: asked }) {
    if (!isLanguage(language)) return { kind: 'missing' };
    const query = readQuery(asked);
    const known = await facets();
    const result = await found(archive, known, language, query);
    const path = `/posts/${language}`;
    const next = 'next' in result ? result.next : undefined;
    const turning = [
      ...(query.after ? [link(addressOf(path, query), said(language, 'posts.toLatest'))] : []),
      ...(next === undefined
        ? []
        : [link(addressOf(path, query, { after: next }), said(language, 'posts.olderPosts'))]),
    ];
    const body = `<p>${said(language, 'posts.archiveIntro')}</p>
${archiveForm(language, query, known, await archive.circles.all())}
<h2>${said(language, 'posts.foundCount', { number: result.count })}</h2>
${result.isPartial ? `<aside><p>${said(language, 'posts.stillFiling')}</p></aside>` : ''}
${list(language, result.posts)}
${turning.length === 0 ? '' : `<nav class="screen" aria-label="${said(language, 'posts.turnPages')}"><p>${turning.join(' · ')}</p></nav>`}
<p>${link(`/benefits/${language}`, said(language, 'posts.benefitsTitle'))} · ${link(`/posts/${language}/feed.xml`, said(language, 'posts.feedOfPosts'))}</p>`;
    return {
      ...{ kind: 'html', language, body },
      title:
        query.q === ''
          ? say(language, 'posts.title')
          : say(language, 'posts.searchTitle', { query: query.q }),
      alternate: addressOf(`/posts/${otherLanguage(language)}`, { ...query, organisation: '' }),
    };
  },
});

/** The archive, and the way to it. */
export const archivePages = (archive: Archive, facets: () => Promise<Facets>): readonly WebPage[] => [
  {
    path: '/posts',
    listedAs: sayBoth('posts.title'),
    open: () => Promise.resolve({ kind: 'redirect', to: '/posts/cy' }),
  },
  archivePage(archive, facets),
  {
    path: '/circles/:language/:id',
    // A circle may have been divided or merged since somebody kept its address: it leads to what it became.
    async open({ params: { language, id = '' } }) {
      const circle = (await archive.circles.all()).find((one) => one.id === id);
      if (!isLanguage(language) || !circle) return { kind: 'missing' };
      return { kind: 'redirect', to: `/posts/${language}?${new URLSearchParams({ circle: id }).toString()}` };
    },
  },
];
