import type { HtmlPage, MissingPage, PageRequest, WebPage } from '../../chat/page.ts';
import type { Language } from '../../language/bilingual.ts';
import { EDITIONS } from '../../language/edition.ts';
import { say, sayBoth } from '../../language/say.ts';
import { escapeHtml } from '../../lib/html.ts';
import { calendarPath, listPath, meetupPath } from './addresses.ts';
import { calendarFile } from './calendar-file.ts';
import { whenIn, type Meetup } from './meetup.ts';
import type { Parts } from './parts.ts';
import { meetupId } from './payload.ts';

const MISSING: MissingPage = { kind: 'missing' };

const languageOf = ({ params }: PageRequest): Language | undefined =>
  (['cy', 'en'] as const).find((language) => language === params.language);
const other = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');
const link = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
/** A person's text with its own paragraphs. */
const paragraphs = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map(paragraph)
    .join('\n');

function detailsOf(language: Language, meetup: Meetup): string {
  const term = (name: string, html: string): string => `<dt>${escapeHtml(name)}</dt><dd>${html}</dd>`;
  return [
    '<dl>',
    term(say(language, 'meetups.time'), escapeHtml(whenIn(language, meetup))),
    meetup.place ? term(say(language, 'meetups.place'), escapeHtml(meetup.place[language])) : '',
    meetup.link === undefined ? '' : term(say(language, 'meetups.link'), link(meetup.link, meetup.link)),
    '</dl>',
  ].join('');
}

const meetupPage = (language: Language, meetup: Meetup): HtmlPage => ({
  kind: 'html',
  language,
  title: meetup.title[language],
  alternate: meetupPath(other(language), meetup.id),
  body: [
    meetup.state === 'cancelled'
      ? `<aside>${paragraph(say(language, 'meetups.headingCancelled'))}</aside>`
      : '',
    detailsOf(language, meetup),
    paragraphs(meetup.description[language]),
    `<p>${link(calendarPath(language, meetup.id), say(language, 'meetups.pageCalendar'))}</p>`,
    meetup.state === 'planned' ? paragraph(say(language, 'meetups.pageHowToReply')) : '',
    `<p>${link(listPath(language), say(language, 'meetups.pageAll'))}</p>`,
  ].join('\n'),
});

const listPage = (language: Language, meetups: readonly Meetup[]): HtmlPage => ({
  kind: 'html',
  language,
  title: say(language, 'meetups.listTitle'),
  alternate: listPath(other(language)),
  body: [
    ...meetups.map(
      (meetup) =>
        `<h2>${link(meetupPath(language, meetup.id), meetup.title[language])}</h2>\n${detailsOf(language, meetup)}`,
    ),
    paragraph(say(language, meetups.length > 0 ? 'meetups.pageHowToReply' : 'meetups.pageEmpty')),
  ].join('\n'),
});

/** What a browser opens: the next meetups, one meetup, and its calendar file. Nothing about who comes. */
export function pages({
  meetups,
  clock,
  publicUrl,
}: Pick<Parts, 'meetups' | 'clock' | 'publicUrl'>): readonly WebPage[] {
  /** An address may hold anything; only what can be the id of a meetup is looked up. */
  const meetupOf = async ({ params }: PageRequest) => {
    const id = meetupId.safeParse(params.id);
    return id.success ? meetups.find(id.data) : undefined;
  };
  return [
    {
      path: '/meetups/:language',
      listedAs: sayBoth('meetups.title'),
      async open(request) {
        const language = languageOf(request);
        if (!language) return MISSING;
        const planned = (await meetups.upcoming(clock())).filter(({ state }) => state === 'planned');
        return listPage(language, planned);
      },
    },
    {
      path: '/meetups/:language/:id',
      async open(request) {
        const language = languageOf(request);
        const meetup = await meetupOf(request);
        return language && meetup ? meetupPage(language, meetup) : MISSING;
      },
    },
    {
      path: '/meetups/:language/:id/calendar.ics',
      async open(request) {
        const edition = EDITIONS.find((one) => one === request.params.language);
        const meetup = await meetupOf(request);
        if (!edition || !meetup) return MISSING;
        const content = calendarFile(edition, meetup, publicUrl);
        return { kind: 'file', contentType: 'text/calendar', filename: `${meetup.id}.ics`, content };
      },
    },
  ];
}
