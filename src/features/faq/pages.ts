import type { WebPage } from '../../chat/page.ts';
import type { Language } from '../../language/bilingual.ts';
import { say, sayBoth } from '../../language/say.ts';
import { escapeHtml } from '../../lib/html.ts';
import { otherLanguage } from './answer-lines.ts';
import { guidePath } from './guide.ts';
import { guideBody } from './guide-page.ts';
import type { Library } from './library.ts';
import type { Parts } from './parts.ts';

const MISSING = { kind: 'missing' } as const;

const isLanguage = (text: string | undefined): text is Language => text === 'cy' || text === 'en';

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
    : `<p>${escapeHtml(say(language, 'faq.guidesPageIntro'))}</p><dl>${items.join('')}</dl>`;
}

/** The pages of the guides: `/guides` in both languages, the list of one language, and each guide. */
export const pages = (shelves: Shelves): readonly WebPage[] => [
  {
    path: '/guides',
    listedAs: sayBoth('faq.guides'),
    async open() {
      const { library } = await shelves.shelf.current();
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
  },
  {
    path: '/guides/:language',
    async open({ params: { language } }) {
      if (!isLanguage(language)) return MISSING;
      const { library } = await shelves.shelf.current();
      return {
        kind: 'html',
        language,
        title: say(language, 'faq.guides'),
        body: listIn(library, language),
        alternate: `/guides/${otherLanguage(language)}`,
      };
    },
  },
  {
    path: '/guides/:language/:slug',
    async open({ params: { language, slug = '' } }) {
      const { library } = await shelves.shelf.current();
      const guide = isLanguage(language) ? library.guide(language, slug) : undefined;
      if (!guide) return MISSING;
      const twin = library.guide(otherLanguage(guide.language), slug);
      return {
        kind: 'html',
        language: guide.language,
        title: guide.title,
        body: guideBody(guide, twin, shelves.clock()),
        ...(twin && { alternate: guidePath(twin) }),
      };
    },
  },
];
