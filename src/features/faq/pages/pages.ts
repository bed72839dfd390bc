import type { HtmlPage, WebPage } from '../../../chat/serving/page.ts';
import { isLanguage, otherLanguage, type Language } from '../../../language/bilingual.ts';
import { say, sayBoth } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { marksIn } from '../answering/cited.ts';
import { guidePath } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import type { Parts } from '../parts.ts';
import { guideBody } from './guide-body.ts';
import { QUERY_LIMIT, searchForm } from './search-form.ts';
import { searchResults } from './search-results.ts';

const MISSING = { kind: 'missing' } as const;

type Shelves = Pick<Parts, 'shelf' | 'clock'>;

/** The guides of one language, with what each is about. */
function listIn(library: Library, language: Language): string {
  const items = library
    .guides(language)
    .map(
      (guide) =>
        `<dt><a href="${guidePath(guide)}">${escapeHtml(guide.title)}</a></dt><dd>${escapeHtml(guide.summary)}</dd>`,
    );
  return items.length === 0
    ? `<p>${escapeHtml(say(language, 'faq.noGuides'))}</p>`
    : `<p>${escapeHtml(say(language, 'faq.guidesPageIntro'))}</p>${searchForm(language)}<dl>${items.join('')}</dl>`;
}

/** `/guides` in both languages. */
const bothLists = ({ shelf }: Shelves): WebPage => ({
  path: '/guides',
  listedAs: sayBoth('faq.guides'),
  async open() {
    const { library } = await shelf.current();
    return {
      kind: 'html',
      language: 'cy',
      title: `${say('cy', 'faq.guides')} / ${say('en', 'faq.guides')}`,
      body: (['cy', 'en'] as const)
        .map((language) => {
          const title = escapeHtml(say(language, 'faq.guides'));
          return `<section lang="${language}"><h2>${title}</h2>${listIn(library, language)}</section>`;
        })
        .join('\n'),
    };
  },
});

/** The list of one language, or what a search of all guides found. */
const listOrResults = ({ shelf }: Shelves): WebPage => ({
  path: '/guides/:language',
  async open({ params: { language }, query: { q = '' } }) {
    if (!isLanguage(language)) return MISSING;
    const shelved = await shelf.current();
    const query = q.replace(/\s+/g, ' ').trim().slice(0, QUERY_LIMIT);
    const other = `/guides/${otherLanguage(language)}`;
    const title = say(language, 'faq.guides');
    const page: Pick<HtmlPage, 'kind' | 'language'> = { kind: 'html', language };
    if (query === '') return { ...page, title, body: listIn(shelved.library, language), alternate: other };
    const all = `<p><a href="/guides/${language}">${escapeHtml(say(language, 'faq.allGuides'))}</a></p>`;
    return {
      ...page,
      title: say(language, 'faq.searchTitle', { query }),
      body: [searchForm(language, query), searchResults(shelved, language, query), all].join('\n'),
      alternate: `${other}?${new URLSearchParams({ q: query }).toString()}`,
    };
  },
});

/** A guide. `?cited=` marks what an answer quoted. */
const oneGuide = ({ shelf, clock }: Shelves): WebPage => ({
  path: '/guides/:language/:slug',
  async open({ params: { language, slug = '' }, query: { cited } }) {
    const { library } = await shelf.current();
    const guide = isLanguage(language) ? library.guide(language, slug) : undefined;
    if (!guide) return MISSING;
    const twin = library.guide(otherLanguage(guide.language), slug);
    return {
      kind: 'html',
      language: guide.language,
      title: guide.title,
      body: guideBody(guide, { twin, marks: marksIn(cited), now: clock() }),
      ...(twin && { alternate: guidePath(twin) }),
    };
  },
});

/** The pages of the guides: `/guides` in both languages, the list of one language with its search, and each guide. */
export const pages = (shelves: Shelves): readonly WebPage[] => [
  bothLists(shelves),
  listOrResults(shelves),
  oneGuide(shelves),
];
