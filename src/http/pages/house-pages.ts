import type { WebPage } from '../../chat/serving/page.ts';
import { escapeHtml, type Framed } from './page-frame.ts';
import { linksTo, type Link } from './page-links.ts';
import type { Bilingual, FrameWords, FrameWordsByLanguage, Language } from './words.ts';

/** Where nobody said which language they read, both stand on the page, Welsh first. */
const BOTH: readonly [Language, Language] = ['cy', 'en'];

const inBoth = (write: (language: Language) => string): string =>
  BOTH.map((language) => `<section lang="${language}">\n${write(language)}\n</section>`).join('\n');

const titleOf = (words: FrameWordsByLanguage, key: keyof FrameWords): Bilingual => ({
  cy: words.cy[key],
  en: words.en[key],
});

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const listOf = (links: readonly Link[]): string =>
  `<ul>${links.map(({ href, text }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`).join('')}</ul>`;

/** What this is, and what else there is to read. */
export const homePage = (
  words: FrameWordsByLanguage,
  pages: readonly WebPage[],
  apiDescription: string,
): Framed => ({
  languages: BOTH,
  title: titleOf(words, 'siteName'),
  body: inBoth((language) => {
    const links = [
      ...linksTo(pages, language),
      { href: apiDescription, text: words[language].apiDescription },
    ];
    const { homeTitle, homeText } = words[language];
    return `<h2>${escapeHtml(homeTitle)}</h2>\n${paragraph(homeText)}\n${listOf(links)}`;
  }),
});

/** Nothing at this address, or not any more. */
export const missingPage = (words: FrameWordsByLanguage): Framed => ({
  languages: BOTH,
  title: titleOf(words, 'missingTitle'),
  body: inBoth((language) => paragraph(words[language].missingText)),
});

/** Something went wrong; `message` says what, in words for a reader. */
export const failedPage = (words: FrameWordsByLanguage, message: Bilingual): Framed => ({
  languages: BOTH,
  title: titleOf(words, 'failedTitle'),
  body: inBoth((language) => paragraph(message[language])),
});
