import type { WebPage } from '../../../chat/serving/page.ts';
import { isLanguage, otherLanguage, type Language } from '../../../language/bilingual.ts';
import { formatDate } from '../../../language/dates.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { dateIn, fromIn, kindIn, linkLabel, markIn, topicsIn } from '../cards/card-parts.ts';
import { detailsIn } from '../cards/detail-lines.ts';
import type { SignedPost } from '../cards/post-card.ts';
import { signedPosts } from '../finding/list-posts.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import type { Parts } from '../parts.ts';
import { isPublic, postPath, type Post } from '../post.ts';
import { inReadingOrder } from '../questions/answer-lines.ts';
import { inOwn, link, outwardLink, paragraphs, said, section } from './html.ts';
import { postItem } from './post-item.ts';
import { reportPath } from './report-page.ts';

const SIMILAR = 4;

function details(page: Language, post: Post): string {
  const items = detailsIn(page, post).map(({ label, lines, link: href }) => {
    const text = lines
      .map((line) =>
        href === undefined
          ? `<p>${'lang' in line ? inOwn(page, line.lang as Language, line.text) : `<bdi>${escapeHtml(line.text)}</bdi>`}</p>`
          : `<p>${outwardLink(href, escapeHtml(line.text))}</p>`,
      )
      .join('');
    return `<dt>${escapeHtml(label)}</dt><dd>${text}</dd>`;
  });
  return items.length === 0 ? '' : `<dl>${items.join('\n')}</dl>`;
}

function answers(page: Language, post: Post): string {
  if (post.kind !== 'question') return '';
  const items = inReadingOrder(post).map(({ id, text, language, at }) => {
    const own = language === 'both' ? page : language;
    const mark = id === post.accepted ? `<strong>${said(page, 'posts.acceptedAnswer')}</strong> · ` : '';
    return `<li>${paragraphs(page, own, text)}<p class="quiet">${mark}${escapeHtml(formatDate(page, at))}</p></li>`;
  });
  const heading = said(page, 'posts.answers', { number: items.length });
  return section(
    '_answers',
    heading,
    items.length === 0 ? `<p>${said(page, 'posts.answersNone')}</p>` : `<ol>${items.join('\n')}</ol>`,
  );
}

function bodyOf(page: Language, { post, organisation }: SignedPost, similar: readonly SignedPost[]): string {
  const [language = page] = shownIn(page, post.title).languages;
  const mark = markIn(page, post);
  const about = [
    kindIn(page, post),
    topicsIn(page, post),
    dateIn(page, post),
    fromIn(page, post, organisation),
  ];
  const edited =
    post.editedAt === undefined
      ? []
      : [said(page, 'posts.editedOn', { date: formatDate(page, post.editedAt) })];
  return [
    `<p class="quiet">${[...about.filter((part) => part !== '').map(escapeHtml), ...edited].join(' · ')}</p>`,
    mark === '' ? '' : `<aside><p>${escapeHtml(mark)}</p></aside>`,
    paragraphs(page, language, wordsFor(language, post.summary)),
    post.link === undefined
      ? ''
      : `<p>${outwardLink(post.link, escapeHtml(linkLabel(page, post.link).replace(/ ↗$/, '')))}</p>`,
    details(page, post),
    (post.helped?.length ?? 0) === 0
      ? ''
      : `<p>${said(page, 'posts.helpedCount', { count: post.helped?.length ?? 0 })}</p>`,
    answers(page, post),
    similar.length === 0
      ? ''
      : section(
          '_similar',
          said(page, 'posts.similar'),
          `<ul class="posts">${similar.map((one) => postItem(page, one)).join('\n')}</ul>`,
        ),
    `<p>${link(`/posts/${page}`, said(page, 'posts.archivePage'))} · <a href="${reportPath(page, post.id)}" rel="nofollow">${said(page, 'posts.report')}</a></p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** `/posts/:language/:id`: one post, for whoever has its link. What was withdrawn is not there any more. */
export const postPage = (parts: Pick<Parts, 'store' | 'shelf' | 'finder' | 'sign'>): WebPage => ({
  path: '/posts/:language/:id',
  async open({ params: { language, id = '' } }) {
    if (!isLanguage(language) || !/^[\w-]{1,64}$/.test(id)) return { kind: 'missing' };
    const post = await parts.store.find(id);
    if (!post || !isPublic(post)) return { kind: 'missing' };
    await parts.shelf.current();
    const similar = await signedPosts(parts, await parts.finder.like(post, {}, SIMILAR));
    const [shown = language] = shownIn(language, post.title).languages;
    return {
      ...{ kind: 'html', language },
      title: wordsFor(shown, post.title),
      body: bodyOf(language, await parts.sign(post), similar),
      alternate: postPath(otherLanguage(language), id),
    };
  },
});
