import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { citedPath } from '../answering/cited.ts';
import type { Section } from '../shelf/guide.ts';
import { sentencesOf } from '../shelf/passage.ts';
import type { Shelved } from '../shelf/shelf.ts';
import { highlighter, type Highlighter } from './highlight.ts';

const MOST_RESULTS = 10;
/** How much of a section is shown with it. */
const MOST_SENTENCES = 2;

/** The sentences of a section that hold most of what was looked for, in reading order; else its beginning. */
function excerptOf({ passage }: Section, { count }: Highlighter) {
  const sentences = sentencesOf(passage).map((sentence, at) => ({
    sentence,
    at,
    share: count(sentence.plain),
  }));
  return [...sentences]
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.at - b.at);
}

function resultOf(section: Section, words: Highlighter): string {
  const { guide, passage } = section;
  const excerpt = excerptOf(section, words);
  const found = excerpt.filter(({ share }) => share > 0).map(({ sentence }) => sentence.markdown);
  const text = excerpt.map(({ sentence }) => words.mark(sentence.plain)).join(' … ');
  const href = escapeHtml(citedPath(section, found));
  return `<li><p><a href="${href}">${words.mark(passage.heading)}</a><br><span class="quiet">${escapeHtml(guide.title)}</span></p><p>${text}</p></li>`;
}

/** Sections of one language, in a page of another where it differs. */
function resultsIn({ finder }: Shelved, language: Language, page: Language, query: string): string {
  const words = highlighter(language, query);
  const sections = finder.find(language, query, { limit: MOST_RESULTS });
  const id = `_results-${language}`;
  const key =
    language === page ? 'faq.results' : language === 'cy' ? 'faq.resultsWelsh' : 'faq.resultsEnglish';
  const title = escapeHtml(say(page, key, { number: sections.length }));
  const list = `<ol lang="${language}">${sections.map((section) => resultOf(section, words)).join('')}</ol>`;
  const none = `<p>${escapeHtml(say(page, 'faq.noResults'))}</p>`;
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${sections.length > 0 ? list : none}</section>`;
}

/** What a search found in all guides: first in the language of the page, then in the other. */
export const searchResults = (shelved: Shelved, page: Language, query: string): string =>
  [page, otherLanguage(page)].map((language) => resultsIn(shelved, language, page, query)).join('\n');
