import type { HtmlPage } from '../../../chat/serving/page.ts';
import { TOPICS, topicName } from '../../../chat/vocabulary/topics.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { feedPath, figuresPath, listPath, meetupPath, seriesCalendarPath, seriesPath } from '../addresses.ts';
import { partLine } from '../cards/date-lines.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Series } from '../series/series.ts';
import { detailsOf } from './meetup-page.ts';
import { heading, link, list, paragraph, paragraphs } from './html.ts';

/** The calendars to subscribe to: all meetups, and those of each topic. */
const feedsOf = (language: Language, publicUrl: string): string => {
  const feed = (topic: string, name: string): string =>
    link((publicUrl + feedPath(language, topic)).replace(/^https?:/, 'webcal:'), name);
  return [
    heading(language, 'meetups.pageSubscribe'),
    paragraph(say(language, 'meetups.savedFile')),
    list([
      feed('all', say(language, 'meetups.feedOfAll')),
      ...TOPICS.map((topic) =>
        feed(topic, say(language, 'meetups.feedOf', { topic: topicName(topic)[language] })),
      ),
    ]),
  ].join('\n');
};

/** The next meetups, the latest recordings, and the calendars to subscribe to. */
export const listPage = (
  language: Language,
  { coming, recorded }: { readonly coming: readonly Meetup[]; readonly recorded: readonly Meetup[] },
  publicUrl: string,
): HtmlPage => ({
  kind: 'html',
  language,
  title: say(language, 'meetups.listTitle'),
  alternate: listPath(otherLanguage(language)),
  body: [
    ...coming.map(
      (meetup) =>
        `<h2>${link(meetupPath(language, meetup.id), meetup.title[language])}</h2>\n${detailsOf(language, meetup)}`,
    ),
    paragraph(say(language, coming.length > 0 ? 'meetups.pageHowToReply' : 'meetups.pageEmpty')),
    ...(recorded.length === 0
      ? []
      : [
          heading(language, 'meetups.listRecordings'),
          list(
            recorded.map(
              ({ id, title, start }) =>
                `${link(meetupPath(language, id), title[language])}, ${escapeHtml(formatDate(language, start))}`,
            ),
          ),
        ]),
    feedsOf(language, publicUrl),
    `<p>${link(figuresPath(language), say(language, 'meetups.figures'))}</p>`,
  ].join('\n'),
});

/** A series with the dates of its parts. */
export const seriesPage = (language: Language, series: Series, parts: readonly Meetup[]): HtmlPage => ({
  kind: 'html',
  language,
  title: series.content.title[language],
  alternate: seriesPath(otherLanguage(language), series.id),
  body: [
    series.state === 'cancelled'
      ? `<aside>${paragraph(say(language, 'meetups.headingSeriesCancelled'))}</aside>`
      : '',
    paragraphs(series.content.description[language]),
    heading(language, 'meetups.pageParts'),
    list(
      parts.map((part) => {
        const title = part.title[language];
        const isOwn = title !== series.content.title[language];
        return `${link(meetupPath(language, part.id), partLine(language, part))}${isOwn ? `: ${escapeHtml(title)}` : ''}`;
      }),
    ),
    `<p>${link(seriesCalendarPath(language, series.id), say(language, 'meetups.calendarFile'))}</p>`,
    paragraph(say(language, 'meetups.savedFile')),
    `<p>${link(listPath(language), say(language, 'meetups.pageAll'))}</p>`,
  ].join('\n'),
});
