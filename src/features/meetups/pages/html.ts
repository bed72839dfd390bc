import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';

/** Small pieces of HTML. Every text is made safe here. */

export const link = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** A person's text with its own paragraphs. */
export const paragraphs = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map(paragraph)
    .join('\n');

export const heading = (language: Language, key: MessageKey): string =>
  `<h2>${escapeHtml(say(language, key))}</h2>`;

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Names and what they stand for; `html` is safe already. */
export const definitions = (terms: readonly (readonly [name: string, html: string])[]): string =>
  `<dl>${terms.map(([name, html]) => `<dt>${escapeHtml(name)}</dt><dd>${html}</dd>`).join('')}</dl>`;
