import type { FilePage, MissingPage, PageRequest, WebPage } from '../../../chat/serving/page.ts';
import { isTopic, topicName } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual, Language } from '../../../language/bilingual.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { sayBoth } from '../../../language/say.ts';
import { allFigures } from '../afterwards/all-figures.ts';
import { figuresCsv, seriesCsv } from '../afterwards/figures-csv.ts';
import { calendarFeed, calendarFile } from '../calendar-files/calendar-file.ts';
import { meetupId } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { partsOf } from '../series/series-announcement.ts';
import { figuresPage } from './figures-page.ts';
import { listPage, seriesPage } from './list-pages.ts';
import { meetupPage } from './meetup-page.ts';

const MISSING: MissingPage = { kind: 'missing' };
/** A page lists so many recordings. */
const RECORDINGS = 30;
/** A subscribed calendar also holds what is over: so many of the latest, so that nothing vanishes at once. */
const PAST_IN_FEED = 50;

const languageOf = ({ params }: PageRequest): Language | undefined =>
  (['cy', 'en'] as const).find((language) => language === params.language);
const editionOf = ({ params }: PageRequest): Edition | undefined =>
  EDITIONS.find((one) => one === params.language);
/** An address may hold anything; only what can be an id is looked up. */
const idOf = ({ params }: PageRequest): string | undefined => meetupId.safeParse(params.id).data;

const calendar = (filename: string, content: string): FilePage => ({
  ...{ kind: 'file', contentType: 'text/calendar', filename, content },
});

/** What a calendar of a topic is called; `undefined` for what is no topic. */
function feedName(topic: string): Bilingual | undefined {
  if (topic === 'all') return sayBoth('meetups.feedOfAll');
  if (!isTopic(topic)) return undefined;
  const name = topicName(topic);
  return {
    cy: sayBoth('meetups.feedOf', { topic: name.cy }).cy,
    en: sayBoth('meetups.feedOf', { topic: name.en }).en,
  };
}

/** What a browser opens: meetups, series, calendars and figures. Nothing about who comes. */
export function pages(parts: Parts): readonly WebPage[] {
  const { meetups, series, clock, publicUrl } = parts;
  const meetupOf = async (request: PageRequest) => {
    const id = idOf(request);
    return id === undefined ? undefined : meetups.find(id);
  };
  const seriesOf = async (request: PageRequest) => {
    const id = idOf(request);
    return id === undefined ? undefined : series.find(id);
  };
  const figuresFile = (path: string, name: string, worded: typeof figuresCsv): WebPage => ({
    path,
    async open(request) {
      const language = languageOf(request);
      if (!language) return MISSING;
      const { figures, titles } = await allFigures(parts, language);
      const content = worded(language, figures, titles);
      return { kind: 'file', contentType: 'text/csv', filename: `${name}-${language}.csv`, content };
    },
  });
  return [
    {
      path: '/meetups/:language',
      listedAs: sayBoth('meetups.title'),
      async open(request) {
        const language = languageOf(request);
        if (!language) return MISSING;
        const coming = (await meetups.upcoming(clock())).filter(({ state }) => state === 'planned');
        return listPage(language, { coming, recorded: await meetups.recorded(RECORDINGS) }, publicUrl);
      },
    },
    {
      path: '/meetups/:language/:id',
      async open(request) {
        const language = languageOf(request);
        const meetup = await meetupOf(request);
        return language && meetup ? meetupPage(language, meetup, publicUrl, clock()) : MISSING;
      },
    },
    {
      path: '/meetups/:language/:id/calendar.ics',
      async open(request) {
        const edition = editionOf(request);
        const meetup = await meetupOf(request);
        if (!edition || !meetup) return MISSING;
        return calendar(`${meetup.id}.ics`, calendarFile(edition, [meetup], publicUrl));
      },
    },
    {
      path: '/meetup-series/:language/:id',
      async open(request) {
        const language = languageOf(request);
        const found = await seriesOf(request);
        return language && found ? seriesPage(language, found, await partsOf(parts, found)) : MISSING;
      },
    },
    {
      path: '/meetup-series/:language/:id/calendar.ics',
      async open(request) {
        const edition = editionOf(request);
        const found = await seriesOf(request);
        if (!edition || !found) return MISSING;
        return calendar(`${found.id}.ics`, calendarFile(edition, await partsOf(parts, found), publicUrl));
      },
    },
    {
      path: '/meetup-calendar/:language/:topic/calendar.ics',
      async open(request) {
        const edition = editionOf(request);
        const { topic = '' } = request.params;
        const name = feedName(topic);
        if (!edition || !name) return MISSING;
        const now = clock();
        const all = [...(await meetups.past(now, PAST_IN_FEED)), ...(await meetups.upcoming(now))];
        const found = all.filter(({ topics }) => topic === 'all' || topics.includes(topic));
        return calendar(`${topic}-${edition}.ics`, calendarFeed(edition, name, found, publicUrl));
      },
    },
    {
      path: '/meetup-figures/:language',
      async open(request) {
        const language = languageOf(request);
        if (!language) return MISSING;
        const { figures, titles } = await allFigures(parts, language);
        return figuresPage(language, figures, titles);
      },
    },
    figuresFile('/meetup-figures/:language/figures.csv', 'meetups', figuresCsv),
    figuresFile('/meetup-figures/:language/series.csv', 'meetup-series', seriesCsv),
  ];
}
