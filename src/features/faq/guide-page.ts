import MarkdownIt from 'markdown-it';
import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/bilingual.ts';
import { say } from '../../language/say.ts';
import { escapeHtml } from '../../lib/html.ts';
import { guidePath, isPastReview, type Guide, type GuideSource } from './guide.ts';
import type { Passage } from './passage.ts';

// Sections are headed by h2, so what a guide has below them begins at h3, as it stands in the file. No raw HTML.
const markdown = new MarkdownIt({ html: false });

const noonOf = (day: string): string => `${day}T12:00:00Z`;

const contents = ({ language, passages }: Guide): string => {
  const items = passages.map(
    ({ anchor, heading }) => `<li><a href="#${anchor}">${escapeHtml(heading)}</a></li>`,
  );
  const title = escapeHtml(say(language, 'faq.onThisPage'));
  return `<nav aria-labelledby="_contents"><h2 id="_contents">${title}</h2><ul>${items.join('')}</ul></nav>`;
};

/** The link to the same section in the other language, worded in that language. */
const twinLink = (twin: Guide, { anchor, heading }: Passage): string => {
  const { language } = twin;
  const name = say(language, language === 'cy' ? 'common.cymraeg' : 'common.english');
  const label = escapeHtml(`${name}: ${heading}`);
  const href = `${guidePath(twin)}#${anchor}`;
  return `<p class="quiet"><a href="${href}" lang="${language}" hreflang="${language}" aria-label="${label}">${name}</a></p>`;
};

/** Links to a section of an earlier version land here, when most of its words stand here now. */
const formerAnchors = ({ former }: Guide, { anchor }: Passage): string =>
  former
    .filter(({ to, isThere }) => isThere && to === anchor)
    .map((old) => `<span id="${old.anchor}"></span>`)
    .join('');

const section = (guide: Guide, passage: Passage, twin: Guide | undefined): string => {
  const { anchor, heading } = passage;
  const same = twin?.passages.find((one) => one.anchor === anchor);
  return `<section aria-labelledby="${anchor}">${formerAnchors(guide, passage)}<h2 id="${anchor}">${escapeHtml(heading)}</h2>
${markdown.render(passage.markdown)}${twin && same ? twinLink(twin, same) : ''}</section>`;
};

const sourceItem = (language: Language, { title, publisher, kind, url }: GuideSource): string => {
  const name = escapeHtml(title);
  const linked = url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  const from = publisher === undefined ? '' : `, ${escapeHtml(publisher)}`;
  const note = kind === 'general-practice' ? ` (${escapeHtml(say(language, 'faq.generalPractice'))})` : '';
  return `<li>${linked}${from}${note}</li>`;
};

/** What earlier versions had and this one has not: links to it land here, and learn what comes nearest. */
const gone = ({ language, former, passages }: Guide): string => {
  const items = former
    .filter(({ isThere }) => !isThere)
    .map(({ anchor, heading, to }) => {
      const nearest = passages.find((passage) => passage.anchor === to)?.heading ?? '';
      const link = `<a href="#${to}">${escapeHtml(nearest)}</a>`;
      return `<li id="${anchor}">${escapeHtml(heading)}. ${escapeHtml(say(language, 'faq.nearest'))} ${link}</li>`;
    });
  if (items.length === 0) return '';
  const title = escapeHtml(say(language, 'faq.goneSections'));
  return `<section aria-labelledby="_gone"><h2 id="_gone">${title}</h2><ul>${items.join('')}</ul></section>`;
};

const about = (guide: Guide): string => {
  const { language } = guide;
  const facts = [
    ['faq.owner', guide.owner],
    ['faq.version', guide.version],
    ['faq.updated', formatDate(language, noonOf(guide.updated))],
    ['faq.reviewBy', formatDate(language, noonOf(guide.reviewBy))],
  ] as const;
  const list = facts.map(
    ([key, value]) => `<dt>${escapeHtml(say(language, key))}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const sources = guide.sources.map((source) => sourceItem(language, source));
  return `<section aria-labelledby="_about"><h2 id="_about">${escapeHtml(say(language, 'faq.aboutGuide'))}</h2>
<dl>${list.join('')}<dt>${escapeHtml(say(language, 'faq.basedOn'))}</dt><dd><ul>${sources.join('')}</ul></dd></dl></section>`;
};

/** What a reader must know before they rely on the guide. */
const notes = (guide: Guide, now: Date): string => {
  const { language, reviewBy } = guide;
  const lines = [
    ...(guide.welshReviewed ? [] : [say(language, 'faq.welshUnreviewed')]),
    ...(isPastReview(guide, now)
      ? [say(language, 'faq.pastReview', { date: formatDate(language, noonOf(reviewBy)) })]
      : []),
  ];
  return lines.length === 0
    ? ''
    : `<aside>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</aside>`;
};

/** The body of a guide's page: safe HTML, without its title. `twin` is the guide in the other language. */
export function guideBody(guide: Guide, twin: Guide | undefined, now: Date): string {
  const { language } = guide;
  const all = `<p><a href="/guides/${language}">${escapeHtml(say(language, 'faq.allGuides'))}</a></p>`;
  return [
    notes(guide, now),
    markdown.render(guide.introduction),
    contents(guide),
    ...guide.passages.map((passage) => section(guide, passage, twin)),
    gone(guide),
    about(guide),
    all,
  ].join('\n');
}
