import type { HtmlPage } from '../../../chat/serving/page.ts';
import { topicName } from '../../../chat/vocabulary/topics.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { calendarPath, feedPath, listPath, meetupPath, seriesPath } from '../addresses.ts';
import { outlookLink } from '../calendar-files/outlook-link.ts';
import { factsIn, partIn } from '../cards/meetup-lines.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';
import { definitions, heading, link, list, paragraph, paragraphs } from './html.ts';

/** When, where, who speaks, in which languages: what is known of a meetup. Nobody joins what is off, or has a recording. */
export function detailsOf(language: Language, meetup: Meetup): string {
  const { part, topics } = meetup;
  return definitions([
    [say(language, 'meetups.time'), escapeHtml(whenIn(language, meetup))],
    ...(part
      ? [
          [
            say(language, 'meetups.series'),
            link(seriesPath(language, part.series), partIn(language, part) ?? ''),
          ] as const,
        ]
      : []),
    ...factsIn(language, meetup).map(({ label, text }) => [label, escapeHtml(text)] as const),
    ...(meetup.link === undefined || meetup.state === 'cancelled' || meetup.isRecorded
      ? []
      : [[say(language, 'meetups.link'), link(meetup.link, meetup.link)] as const]),
    [
      say(language, 'meetups.topics'),
      escapeHtml(topics.map((topic) => topicName(topic)[language]).join('; ')),
    ],
  ]);
}

/** What was given afterwards. */
function materialsOf(language: Language, { recording, slides, notes }: Meetup): string {
  if (recording === undefined && slides === undefined && !notes) return '';
  const links = [
    ...(recording === undefined ? [] : [link(recording, say(language, 'meetups.recording'))]),
    ...(slides === undefined ? [] : [link(slides, say(language, 'meetups.slides'))]),
  ];
  return [
    heading(language, 'meetups.headingMaterials'),
    list(links),
    notes ? paragraphs(notes[language]) : '',
  ].join('\n');
}

/** The ways into a calendar, and what each of them does when the meetup changes. */
function calendarOf(language: Language, meetup: Meetup, publicUrl: string): string {
  const [topic = 'all'] = meetup.topics;
  const page = publicUrl + meetupPath(language, meetup.id);
  const feed = publicUrl + feedPath(language, topic);
  const name = say(language, 'meetups.feedOf', { topic: topicName(topic)[language] });
  return [
    heading(language, 'meetups.pageCalendar'),
    list([
      ...(meetup.state === 'planned'
        ? [link(outlookLink(language, meetup, page), say(language, 'meetups.addToOutlook'))]
        : []),
      link(calendarPath(language, meetup.id), say(language, 'meetups.calendarFile')),
      link(feed.replace(/^https?:/, 'webcal:'), name),
    ]),
    paragraph(say(language, 'meetups.savedFile')),
  ].join('\n');
}

const newsOf = (language: Language, { state, change }: Meetup): string => {
  if (state === 'cancelled') return `<aside>${paragraph(say(language, 'meetups.headingCancelled'))}</aside>`;
  if (!change) return '';
  const key = change.what === 'time' ? 'meetups.pageMoved' : 'meetups.pageElsewhere';
  return `<aside>${paragraph(say(language, key, { date: formatDateTime(language, change.at) }))}</aside>`;
};

/** Everything about one meetup, except who comes. */
export const meetupPage = (language: Language, meetup: Meetup, publicUrl: string, now: Date): HtmlPage => ({
  kind: 'html',
  language,
  title: meetup.title[language],
  alternate: meetupPath(otherLanguage(language), meetup.id),
  body: [
    newsOf(language, meetup),
    detailsOf(language, meetup),
    paragraphs(meetup.description[language]),
    meetup.agenda ? heading(language, 'meetups.agenda') + paragraphs(meetup.agenda[language]) : '',
    materialsOf(language, meetup),
    hasStarted(meetup, now) ? '' : calendarOf(language, meetup, publicUrl),
    meetup.state === 'planned' && !hasStarted(meetup, now)
      ? paragraph(say(language, 'meetups.pageHowToReply'))
      : '',
    `<p>${link(listPath(language), say(language, 'meetups.pageAll'))}</p>`,
  ].join('\n'),
});
