import type { Language } from '../../../language/bilingual.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { dateIn, fromIn, kindIn, markIn, topicsIn } from '../cards/card-parts.ts';
import { benefitIn } from '../cards/detail-lines.ts';
import type { SignedPost } from '../cards/post-card.ts';
import { shorten } from '../cards/shorten.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import { postPath } from '../post.ts';
import { inOwn, link } from './html.ts';

const SUMMARY_SHOWN = 260;

/** One post in a list of a page: its title leads to its own page. */
export function postItem(page: Language, { post, organisation }: SignedPost): string {
  const [language = 'cy'] = shownIn(page, post.title).languages;
  const about = [
    ...[kindIn(page, post), topicsIn(page, post), dateIn(page, post), markIn(page, post)],
    fromIn(page, post, organisation),
    post.details?.benefit ? benefitIn(page, post.details.benefit) : '',
  ].filter((part) => part !== '');
  return `<li><h3>${link(postPath(page, post.id), inOwn(page, language, wordsFor(language, post.title)))}</h3>
<p>${inOwn(page, language, shorten(wordsFor(language, post.summary), SUMMARY_SHOWN))}</p>
<p class="quiet">${about.map(escapeHtml).join(' · ')}</p></li>`;
}
