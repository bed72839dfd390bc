import type { WebPage } from '../../../chat/serving/page.ts';
import { isLanguage, otherLanguage, type Language } from '../../../language/bilingual.ts';
import { formatDate, localDay } from '../../../language/dates.ts';
import { say, sayBoth } from '../../../language/say.ts';
import { benefitsCsv } from '../benefits/benefits-csv.ts';
import { benefitsIn, totalsOf, type Total } from '../benefits/totals.ts';
import { formatNumber } from '../cards/detail-lines.ts';
import { signedPosts } from '../finding/list-posts.ts';
import { MEASURE_NAMES } from '../kinds/benefit.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';
import { link, said, section } from './html.ts';
import { postItem } from './post-item.ts';

const MOST_HELPFUL = 10;

function table(language: Language, caption: string, totals: readonly Total[]): string {
  if (totals.length === 0) return `<p>${said(language, 'posts.benefitsNone')}</p>`;
  const rows = totals.map(
    ({ measure, inAYear, once, told }) =>
      `<tr><th scope="row">${said(language, MEASURE_NAMES[measure])}</th>${[inAYear, once, told]
        .map((number) => `<td>${formatNumber(language, number)}</td>`)
        .join('')}</tr>`,
  );
  const heads = (
    ['posts.benefitMeasure', 'posts.csvInAYear', 'posts.benefitsOnce', 'posts.benefitsTold'] as const
  ).map((key) => `<th scope="col">${said(language, key)}</th>`);
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

type Benefits = Pick<Parts, 'store' | 'shelf' | 'sign' | 'organisationName' | 'publicUrl' | 'clock'>;

/** `/benefits`: what posts brought, added up, and the data behind it as a file. */
export const benefitsPages = (parts: Benefits): readonly WebPage[] => [
  {
    path: '/benefits',
    listedAs: sayBoth('posts.benefitsTitle'),
    open: () => Promise.resolve({ kind: 'redirect', to: '/benefits/cy' }),
  },
  {
    path: '/benefits/:language',
    async open({ params: { language } }) {
      if (!isLanguage(language)) return { kind: 'missing' };
      const entries = (await parts.shelf.current()).latest();
      const { ofPosts, ofReaders } = benefitsIn(entries);
      const most = entries
        .filter((entry) => isPublic(entry) && entry.helped > 0)
        .sort((a, b) => b.helped - a.helped)
        .slice(0, MOST_HELPFUL);
      const helpful = await signedPosts(
        parts,
        most.map(({ id }) => id),
      );
      const body = [
        `<p>${said(language, 'posts.benefitsIntro')}</p>`,
        `<p>${said(language, 'posts.benefitsAsAt', { date: formatDate(language, parts.clock()) })}</p>`,
        section(
          '_posts',
          said(language, 'posts.benefitsOfPosts'),
          table(language, said(language, 'posts.benefitsOfPostsCaption'), totalsOf(ofPosts)),
        ),
        section(
          '_readers',
          said(language, 'posts.benefitsOfReaders'),
          table(language, said(language, 'posts.benefitsOfReadersCaption'), totalsOf(ofReaders)),
        ),
        `<p>${link(`/benefits/${language}/benefits.csv`, said(language, 'posts.benefitsCsv'))}</p>`,
        helpful.length === 0
          ? ''
          : section(
              '_helpful',
              said(language, 'posts.benefitsHelpful'),
              `<ol class="posts">${helpful.map((one) => postItem(language, one)).join('\n')}</ol>`,
            ),
      ].join('\n');
      return {
        ...{ kind: 'html', language, body, title: say(language, 'posts.benefitsTitle') },
        alternate: `/benefits/${otherLanguage(language)}`,
      };
    },
  },
  {
    path: '/benefits/:language/benefits.csv',
    async open({ params: { language } }) {
      if (!isLanguage(language)) return { kind: 'missing' };
      const filename = `${say(language, 'posts.benefitsTitle')} ${localDay(parts.clock())}.csv`;
      return { kind: 'file', contentType: 'text/csv', filename, content: await benefitsCsv(parts, language) };
    },
  },
];
