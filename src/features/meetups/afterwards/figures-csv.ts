import type { Language } from '../../../language/bilingual.ts';
import { instantToLocal } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say } from '../../../language/say.ts';
import { csvOf } from '../../../lib/csv.ts';
import { bySeries, summed, type MeetupFigures } from './figures.ts';

/** The columns, and what each holds. */
const COLUMNS: readonly (readonly [MessageKey, (figures: MeetupFigures) => string])[] = [
  ['meetups.figureChannels', ({ channels }) => String(channels)],
  ['meetups.figureOrganisations', ({ organisations }) => String(organisations)],
  ['meetups.figureYes', ({ yes }) => String(yes)],
  ['meetups.figureFrom', ({ from }) => String(from)],
  ['meetups.figureCame', ({ attended }) => (attended === null ? '' : String(attended))],
  ['meetups.figureWatched', ({ views }) => (views === null ? '' : String(views))],
];

/** The figures of meetups as a file for a spreadsheet: one line each, in either language. */
export const figuresCsv = (
  language: Language,
  figures: readonly MeetupFigures[],
  seriesTitles: ReadonlyMap<string, string>,
): string =>
  csvOf([
    [
      say(language, 'meetups.figureStart'),
      say(language, 'meetups.figureTitle'),
      say(language, 'meetups.figureSeries'),
      say(language, 'meetups.figurePart'),
      ...COLUMNS.map(([label]) => say(language, label)),
    ],
    ...figures.map((one) => [
      instantToLocal(one.meetup.start).replace('T', ' '),
      one.meetup.title[language],
      one.meetup.part ? (seriesTitles.get(one.meetup.part.series) ?? '') : '',
      one.meetup.part ? String(one.meetup.part.number) : '',
      ...COLUMNS.map(([, valueOf]) => valueOf(one)),
    ]),
  ]);

/** The sums of series as a file for a spreadsheet, one line each: "622 attendees across a five-part series". */
export const seriesCsv = (
  language: Language,
  figures: readonly MeetupFigures[],
  seriesTitles: ReadonlyMap<string, string>,
): string =>
  csvOf([
    [
      say(language, 'meetups.figureSeries'),
      say(language, 'meetups.figureParts'),
      say(language, 'meetups.figureYes'),
      say(language, 'meetups.figureCame'),
      say(language, 'meetups.figureCounted'),
      say(language, 'meetups.figureWatched'),
    ],
    ...[...bySeries(figures).series].map(([id, parts]) => {
      const { yes, attended, views, counted } = summed(parts);
      const numbers = [parts.length, yes, attended ?? '', counted, views ?? ''];
      return [seriesTitles.get(id) ?? '', ...numbers.map(String)];
    }),
  ]);
