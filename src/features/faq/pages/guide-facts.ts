import type { Language } from '../../../language/bilingual.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { isPastReview, type Guide, type GuideSource } from '../shelf/guide.ts';

const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** What earlier versions had and this one has not: links to it land here, and learn what comes nearest. */
export function goneSections({ language, former, passages }: Guide): string {
  const items = former
    .filter(({ isThere }) => !isThere)
    .map(({ anchor, heading, to }) => {
      const nearest = passages.find((passage) => passage.anchor === to)?.heading ?? '';
      const link = `<a href="#${to}">${escapeHtml(nearest)}</a>`;
      return `<li id="${anchor}"><strong>${escapeHtml(heading)}</strong><br>${escapeHtml(say(language, 'faq.nearest'))} ${link}</li>`;
    });
  if (items.length === 0) return '';
  const title = escapeHtml(say(language, 'faq.goneSections'));
  return `<section aria-labelledby="_gone"><h2 id="_gone">${title}</h2><ul>${items.join('')}</ul></section>`;
}

const sourceItem = (language: Language, { title, publisher, kind, url }: GuideSource): string => {
  const name = escapeHtml(title);
  const linked = url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  const from = publisher === undefined ? '' : `, ${escapeHtml(publisher)}`;
  const note = kind === 'general-practice' ? ` (${escapeHtml(say(language, 'faq.generalPractice'))})` : '';
  return `<li>${linked}${from}${note}</li>`;
};

/** Who answers for a guide, how old it is, and what it is based on. */
export function aboutGuide(guide: Guide): string {
  const { language } = guide;
  const facts = [
    ['faq.owner', guide.owner],
    ['faq.version', guide.version],
    [guide.origin === 'page' ? 'faq.updated' : 'faq.reviewed', formatDate(language, noonOf(guide.updated))],
    ['faq.reviewBy', formatDate(language, noonOf(guide.reviewBy))],
  ] as const;
  const list = facts.map(
    ([key, value]) => `<dt>${escapeHtml(say(language, key))}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const sources = guide.sources.map((source) => sourceItem(language, source));
  return `<section aria-labelledby="_about"><h2 id="_about">${escapeHtml(say(language, 'faq.aboutGuide'))}</h2>
<dl>${list.join('')}<dt>${escapeHtml(say(language, 'faq.basedOn'))}</dt><dd><ul>${sources.join('')}</ul></dd></dl></section>`;
}

/** What a reader must know before they rely on the guide. */
export function notesOn(guide: Guide, now: Date): string {
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
}
