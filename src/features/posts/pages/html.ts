import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say, type Values } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';

/** A text of the catalogue, safe in HTML whatever is put in. */
export const said = (language: Language, key: MessageKey, values: Values = {}): string =>
  escapeHtml(say(language, key, values));

/** A piece of text in a language of its own, where that differs from the page's. Its direction is its own as well. */
export const inOwn = (page: Language, language: Language, text: string): string =>
  page === language ? `<bdi>${escapeHtml(text)}</bdi>` : `<bdi lang="${language}">${escapeHtml(text)}</bdi>`;

/** Lines of plain text as paragraphs. */
export const paragraphs = (page: Language, language: Language, text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${inOwn(page, language, line)}</p>`)
    .join('\n');

export const link = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${text}</a>`;

/** A link that leaves the house. */
export const outwardLink = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" rel="nofollow noopener">${text} ↗</a>`;

/** A section with a heading that names it. `text` and `body` are HTML. */
export const section = (id: string, heading: string, body: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${body}</section>`;
