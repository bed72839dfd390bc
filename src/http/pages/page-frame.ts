import { Eta } from 'eta';
import type { Link } from './page-links.ts';
import { STYLE } from './page-style.ts';
import type { FrameWords, FrameWordsByLanguage, Language } from './words.ts';

/** A page before it is framed. */
export interface Framed {
  /** In the order in which they are read: the first is the language of the page. */
  readonly languages: readonly [Language, ...Language[]];
  /** Plain text, in each of those languages. */
  readonly title: Readonly<Partial<Record<Language, string>>>;
  /** Safe HTML, without an `h1`. */
  readonly body: string;
  /** The path of the same page in the other language. */
  readonly alternate?: string;
}

interface Part {
  readonly language: Language;
  readonly title: string;
  readonly words: FrameWords;
  readonly links: readonly Link[];
}

/** The mark of the house, drawn by the browser; it says nothing that the name beside it does not say. */
const MARK = `<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="12" fill="#0E4749"/><circle
cx="12" cy="12" r="6" fill="none" stroke="#F4B41A" stroke-width="3" stroke-dasharray="4.5 1.783"/></svg>`;

const ICON = `data:image/svg+xml,${encodeURIComponent(MARK.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`;

// A constant and not a file, because the compiler copies no templates. What stands in <%= %> is escaped.
const TEMPLATE = `<!doctype html>
<html lang="<%= it.first.language %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><%= it.tabTitle %></title>
<link rel="icon" href="<%= it.icon %>">
<% if (it.alternate) { %><link rel="alternate" hreflang="<%= it.other %>" href="<%= it.alternate %>">
<% } %><style><%~ it.style %></style>
</head>
<body>
<a class="skip" href="#content"><%~ it.each('skipToContent') %></a>
<header>
<a class="brand" href="/"><%~ it.mark %><%= it.first.words.siteName %></a>
<% if (it.alternate) { %><nav aria-label="<%= it.first.words.languageSwitch %>"><a lang="<%= it.other %>" hreflang="<%= it.other %>" href="<%= it.alternate %>"><%= it.otherName %></a></nav>
<% } %></header>
<main id="content" tabindex="-1">
<h1><% it.parts.forEach((part, index) => { if (index === 0) { %><%= part.title %><% } else if (part.title !== it.first.title) { %> <span lang="<%= part.language %>"><%= part.title %></span><% } }) %></h1>
<%~ it.body %>
</main>
<footer>
<% it.parts.forEach((part) => { %><nav lang="<%= part.language %>" aria-label="<%= part.words.aboutSite %>"><ul>
<% part.links.forEach((link) => { %><li><a href="<%= link.href %>"><%= link.text %></a></li>
<% }) %></ul></nav>
<% }) %></footer>
</body>
</html>
`;

const eta = new Eta({ autoTrim: false });
const template = eta.compile(TEMPLATE);

/** Makes plain text safe inside HTML and its attributes. */
export const escapeHtml = (text: string): string => eta.config.escapeFunction(text);

/** The same words in every language of the page, each marked with its language. */
const marked = (parts: readonly Part[], key: keyof FrameWords): string =>
  parts.map(({ language, words }) => `<span lang="${language}">${escapeHtml(words[key])}</span>`).join(' / ');

/** Puts a page into the frame of the house: the whole HTML document, without script and without cookies. */
export function framePage(
  { languages, title, body, alternate }: Framed,
  words: FrameWordsByLanguage,
  linksIn: (language: Language) => readonly Link[],
): string {
  const partIn = (language: Language): Part => ({
    language,
    title: title[language] ?? '',
    words: words[language],
    links: linksIn(language),
  });
  const parts = languages.map(partIn);
  const first = partIn(languages[0]);
  const other: Language = first.language === 'cy' ? 'en' : 'cy';
  const titles = new Set([...parts.map((part) => part.title), first.words.siteName]);
  return eta.render(template, {
    first,
    parts,
    other,
    otherName: words[other].ownName,
    alternate,
    body,
    tabTitle: [...titles].join(' – '),
    icon: ICON,
    mark: MARK,
    style: STYLE,
    each: (key: keyof FrameWords) => marked(parts, key),
  });
}
