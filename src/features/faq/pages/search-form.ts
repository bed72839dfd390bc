import type { Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';

/** The longest query that is looked for, in characters. */
export const QUERY_LIMIT = 200;

/** The form that searches all guides. `language` is that of the page which the results stand on. */
export function searchForm(language: Language, query = ''): string {
  const id = `_search-${language}`;
  const [label, search] = [say(language, 'faq.searchGuides'), say(language, 'faq.search')].map(escapeHtml);
  return `<form class="screen" role="search" aria-label="${label}" method="get" action="/guides/${language}"><label for="${id}">${label}</label>
<input id="${id}" type="search" name="q" value="${escapeHtml(query)}" maxlength="${QUERY_LIMIT}"><button type="submit">${search}</button></form>`;
}
