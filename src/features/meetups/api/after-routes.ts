import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual, link, prose } from '../../../chat/input/schemas.ts';
import { addMaterials, enterNumbers, importAttendance, offerFeedback } from '../afterwards/enter.ts';
import { MOST_PEOPLE } from '../afterwards/after-form.ts';
import { allFigures } from '../afterwards/all-figures.ts';
import { figuresCsv } from '../afterwards/figures-csv.ts';
import { seriesFiguresOf, type Figures } from '../afterwards/figures.ts';
import { figuresOf } from '../afterwards/figures.ts';
import { NOTE_LIMIT } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { byId } from './schemas.ts';
import { meetupShape, shown } from './shown.ts';

const number = z.int().min(0).max(MOST_PEOPLE);
/** A report of thousands of people has some hundred kilobytes. */
const REPORT_LIMIT = 4_000_000;

const figuresShape = z.object({
  channels: z.int().describe('Channels that have the announcement.'),
  organisations: z.int().describe('Organisations of these channels.'),
  yes: z.int(),
  maybe: z.int(),
  no: z.int(),
  waiting: z.int(),
  from: z.int().describe('Organisations of those who said yes.'),
  attended: z.int().nullable(),
  views: z.int().nullable(),
});

const shownFigures = ({
  channels,
  organisations,
  yes,
  maybe,
  no,
  waiting,
  from,
  attended,
  views,
}: Figures): z.input<typeof figuresShape> => ({
  ...{ channels, organisations, yes, maybe, no, waiting, from, attended, views },
});

/** The HTTP API of what is known afterwards. */
export function afterRoutes(parts: Parts): readonly Route[] {
  const { meetups, series, publicUrl } = parts;
  return [
    route({
      method: 'patch',
      path: '/meetups/:id/materials',
      summary: 'Add recording, slides and notes; the channels of the meetup get one reply, which follows.',
      params: byId,
      body: z
        .strictObject({
          recording: link.nullish(),
          slides: link.nullish(),
          notes: bilingual(prose(NOTE_LIMIT)).nullish(),
        })
        .refine((body) => Object.values(body).some((value) => value !== undefined), {
          message: 'must have at least one of recording, slides, notes',
        }),
      response: meetupShape,
      run: async ({ params: { id }, body: { recording, slides, notes } }) =>
        shown(await addMaterials(parts, id, { recording, slides, notes }), publicUrl),
    }),
    route({
      method: 'patch',
      path: '/meetups/:id/attendance',
      summary: 'Enter how many came, and how often the recording was watched.',
      params: byId,
      body: z
        .strictObject({ attended: number.optional(), views: number.optional() })
        .refine(({ attended, views }) => attended !== undefined || views !== undefined, {
          message: 'must have at least one of attended, views',
        }),
      response: meetupShape,
      async run({ params: { id }, body: { attended, views } }) {
        const numbers = {
          ...(attended !== undefined && { attended }),
          ...(views !== undefined && { views }),
        };
        return shown(await enterNumbers(parts, id, numbers), publicUrl);
      },
    }),
    route({
      method: 'post',
      path: '/meetups/:id/attendance-report',
      summary: 'Count how many came from a Teams attendance report. Its names are counted and forgotten.',
      params: byId,
      body: z.strictObject({ content: z.base64().max(REPORT_LIMIT).describe('The file in base64.') }),
      bodyLimit: REPORT_LIMIT + 4096,
      response: meetupShape,
      run: async ({ params: { id }, body: { content } }) =>
        shown(await importAttendance(parts, id, Buffer.from(content, 'base64')), publicUrl),
    }),
    route({
      method: 'post',
      path: '/meetups/:id/feedback',
      summary: 'Ask the audience of a meetup how it was. Again: it is the same survey.',
      params: byId,
      response: meetupShape,
      run: async ({ params: { id } }) => shown(await offerFeedback(parts, id), publicUrl),
    }),
    route({
      method: 'get',
      path: '/meetups/:id/figures',
      summary: 'Show the figures of a meetup: announced, said yes, came, watched.',
      params: byId,
      response: figuresShape,
      run: async ({ params: { id } }) => shownFigures(await figuresOf(parts, await meetups.get(id))),
    }),
    route({
      method: 'get',
      path: '/meetup-series/:id/figures',
      summary:
        'Show the figures of a series: the sums of the parts that were held, and the figures of each part.',
      params: byId,
      response: z.object({
        yes: z.int(),
        attended: z.int().nullable(),
        views: z.int().nullable(),
        counted: z.int().describe('Of how many parts it is known how many came.'),
        parts: z.array(figuresShape.extend({ id: z.string(), part: z.int() })),
      }),
      async run({ params: { id } }) {
        const { sum, parts: figures } = await seriesFiguresOf(parts, await series.get(id));
        return {
          ...sum,
          parts: figures.map((one) => ({
            ...{ id: one.meetup.id, part: one.meetup.part?.number ?? 1 },
            ...shownFigures(one),
          })),
        };
      },
    }),
    route({
      method: 'get',
      path: '/meetup-figures',
      summary: 'The figures of all meetups that have begun, the latest first, as CSV.',
      query: z.object({
        language: z.enum(['cy', 'en']).optional().describe('Of the headings; en unless told.'),
      }),
      response: z.string(),
      produces: 'text/csv',
      async run({ query: { language = 'en' } }) {
        const { figures, titles } = await allFigures(parts, language);
        return figuresCsv(language, figures, titles);
      },
    }),
  ];
}
