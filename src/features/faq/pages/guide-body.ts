import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { guidePath, type Guide } from '../shelf/guide.ts';
import type { Passage } from '../shelf/passage.ts';
import { twinSection } from '../shelf/twin-section.ts';
import { aboutGuide, goneSections, notesOn } from './guide-facts.ts';
import { renderMarked } from './mark-cited.ts';
import { searchForm } from './search-form.ts';

/** How a guide is shown: beside which twin, with which sentences marked, and on what day. */
export interface Showing {
  readonly twin: Guide | undefined;
  /** As `cited.ts` has them. */
  readonly marks: ReadonlySet<string>;
  readonly now: Date;
}

const contents = ({ language, passages }: Guide): string => {
  const items = passages.map(
    ({ anchor, heading }) => `<li><a href="#${anchor}">${escapeHtml(heading)}</a></li>`,
  );
  const title = escapeHtml(say(language, 'faq.onThisPage'));
  return `<nav class="screen" aria-labelledby="_contents"><h2 id="_contents">${title}</h2><ul>${items.join('')}</ul></nav>`;
};

/** The link to the same section in the other language, worded in that language. */
const twinLink = (twin: Guide, { anchor, heading }: Passage): string => {
  const { language } = twin;
  const name = say(language, language === 'cy' ? 'common.cymraeg' : 'common.english');
  const label = escapeHtml(`${name}: ${heading}`);
  const href = `${guidePath(twin)}#${anchor}`;
  return `<p class="quiet screen"><a href="${href}" lang="${language}" hreflang="${language}" aria-label="${label}">${name}</a></p>`;
};

/** Links to a section of an earlier version land here, when most of its words stand here now. */
const formerAnchors = ({ former }: Guide, { anchor }: Passage): string =>
  former
    .filter(({ to, isThere }) => isThere && to === anchor)
    .map((old) => `<span id="${old.anchor}"></span>`)
    .join('');

const section = (guide: Guide, passage: Passage, { twin, marks }: Showing): string => {
  const { anchor, heading, markdown } = passage;
  const same = twin && twinSection(guide, passage, twin);
  return `<section aria-labelledby="${anchor}">${formerAnchors(guide, passage)}<h2 id="${anchor}">${escapeHtml(heading)}</h2>
${renderMarked(guide.language, markdown, marks)}${twin && same ? twinLink(twin, same) : ''}</section>`;
};

/** Who follows a link to a quotation learns when those words are not there any more. */
const citedGone = ({ language }: Guide, { marks }: Showing, html: string): string =>
  marks.size > 0 && !html.includes('<mark>')
    ? `<aside><p>${escapeHtml(say(language, 'faq.citedGone'))}</p></aside>`
    : '';

/** The body of a guide's page: safe HTML, without its title. */
export function guideBody(guide: Guide, showing: Showing): string {
  const { language } = guide;
  const all = `<p class="screen"><a href="/guides/${language}">${escapeHtml(say(language, 'faq.allGuides'))}</a></p>`;
  const sections = guide.passages.map((passage) => section(guide, passage, showing)).join('\n');
  return [
    notesOn(guide, showing.now),
    citedGone(guide, showing, sections),
    renderMarked(language, guide.introduction, showing.marks),
    contents(guide),
    sections,
    goneSections(guide),
    aboutGuide(guide),
    searchForm(language),
    all,
  ].join('\n');
}
