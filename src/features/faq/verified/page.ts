import type { WebPage } from '../../../chat/serving/page.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import type { Clock } from '../../../lib/clock.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { answerIn, currentOf, questionIn, verifiedPath, type VerifiedVersion } from './verified-answer.ts';
import type { VerifiedStore } from './verified-store.ts';
import { caveats, day } from './verified-words.ts';

const MISSING = { kind: 'missing' } as const;

function facts(language: Language, { owner, reviewedOn, reviewBy, source, number }: VerifiedVersion): string {
  const rows = [
    [say(language, 'faq.owner'), escapeHtml(owner[language])],
    [say(language, 'faq.verifiedReviewed'), escapeHtml(day(language, reviewedOn))],
    [say(language, 'faq.reviewBy'), escapeHtml(day(language, reviewBy))],
    [say(language, 'faq.version'), String(number)],
    ...(source === undefined
      ? []
      : [
          [
            say(language, 'faq.verifiedBasedOn'),
            source.url === undefined
              ? escapeHtml(source.title)
              : `<a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a>`,
          ],
        ]),
  ];
  const list = rows.map(([term = '', what = '']) => `<dt>${escapeHtml(term)}</dt><dd>${what}</dd>`).join('');
  const title = escapeHtml(say(language, 'faq.verifiedAbout'));
  return `<section aria-labelledby="_about"><h2 id="_about">${title}</h2><dl>${list}</dl></section>`;
}

function body(version: VerifiedVersion, language: Language, now: Date): string {
  const { answer, language: found } = answerIn(version, language);
  const notes = caveats(language, found, version, now);
  const lines = answer.split(/\n+/).map((line) => `<p>${escapeHtml(line)}</p>`);
  return [
    `<p><strong>${escapeHtml(say(language, 'faq.verifiedAnswer'))}</strong></p>`,
    notes.length === 0 ? '' : `<aside>${notes.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</aside>`,
    `<div lang="${found}">${lines.join('\n')}</div>`,
    facts(language, version),
    `<p class="screen"><a href="/guides/${language}">${escapeHtml(say(language, 'faq.allGuides'))}</a></p>`,
  ].join('\n');
}

/** `/answers/cy/…`: a verified answer, its owner and its review date. One that is retired says so, and answers no more. */
export const verifiedPage = (verified: Pick<VerifiedStore, 'find'>, clock: Clock): WebPage => ({
  path: '/answers/:language/:id',
  async open({ params: { language, id = '' } }) {
    if (language !== 'cy' && language !== 'en') return MISSING;
    const record = /^[\w-]{1,64}$/.test(id) ? await verified.find(id) : undefined;
    if (!record) return MISSING;
    const version = currentOf(record);
    return {
      kind: 'html',
      language,
      title: questionIn(version, language),
      body: version.isRetired
        ? `<aside><p>${escapeHtml(say(language, 'faq.verifiedRetired'))}</p></aside>`
        : body(version, language, clock()),
      alternate: verifiedPath(otherLanguage(language), id),
    };
  },
});
