import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { localToInstant } from '../../../language/dates.ts';
import { newId } from '../../../lib/ids.ts';
import { draftOf } from '../asking/create-survey.ts';
import { layoutFor } from '../asking/card-size.ts';
import { questionsFrom, questionsInput } from '../asking/question-input.ts';
import { surveyInput } from '../asking/survey-input.ts';
import { warningsFor } from '../lint/warnings.ts';
import { wantedFrom } from '../managing/wanted-from.ts';
import type { Parts } from '../parts.ts';
import { warningSchema } from '../response-schemas.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { allSeries } from './all-series.ts';
import { changeSeries, endSeries } from './end-series.ts';
import { nextOf } from './waves-to-come.ts';
import { isRule } from './occurrences.ts';
import { askedBy, type Series } from './series.ts';
import { waveOf } from './wave-of.ts';

const params = z.object({ id: surveyIdSchema });

const seriesInput = z.strictObject({
  survey: surveyInput,
  rule: z.string().max(200).refine(isRule, {
    message: 'must be a rule of RFC 5545, yearly, monthly or weekly, as in FREQ=MONTHLY;INTERVAL=3;COUNT=8',
  }),
  starts: z.string().refine((text) => localToInstant(text) !== undefined, {
    message: 'must be a local time in Europe/London, as in 2026-12-01T09:00',
  }),
  daysOpen: z.number().int().min(1).max(60).default(7),
});

const both = z.object({ cy: z.string(), en: z.string() });
const seriesSchema = z.object({
  id: z.string(),
  title: both,
  rule: z.string(),
  next: z.string().nullable(),
  endedAt: z.string().nullable(),
  waves: z.array(z.object({ surveyId: z.string(), opensAt: z.string() })).readonly(),
});
const described = (series: Series) => ({
  ...{ id: series.id, title: series.asked.title, rule: series.rule, endedAt: series.endedAt },
  ...{ next: nextOf(series)?.toISOString() ?? null, waves: series.waves },
});

/** Surveys that are repeated, over HTTP. */
export const seriesRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'post',
    path: '/survey-series',
    summary: 'Repeat a survey: each wave opens by itself, with the same questions',
    status: 201,
    body: seriesInput,
    response: z.object({
      id: z.string(),
      next: z.string().nullable(),
      warnings: z.array(warningSchema).readonly(),
    }),
    async run({ body }) {
      const wanted = await wantedFrom(parts.records, body.survey);
      const draft = draftOf(wanted, parts.clock());
      const layout = layoutFor(draft, wanted.layout, parts.fillCard);
      const { rule, starts, daysOpen } = body;
      const series: Series = {
        ...{ id: newId(), partition: 'series', rule, starts, daysOpen, waves: [], endedAt: null },
        asked: askedBy({ ...draft, layout }),
      };
      await parts.records.series.create(series);
      parts.nudge();
      const next = nextOf(series)?.toISOString() ?? null;
      return { id: series.id, next, warnings: await warningsFor(parts, draft) };
    },
  }),
  route({
    method: 'get',
    path: '/survey-series',
    summary: 'List the surveys that are repeated, with their waves',
    response: z.object({ items: z.array(seriesSchema) }),
    run: async () => ({ items: (await allSeries(parts.records.series)).map(described) }),
  }),
  route({
    method: 'patch',
    path: '/survey-series/:id',
    summary: 'Change the questions of the waves to come; what changes cannot be compared with earlier waves',
    params,
    body: z.strictObject({ questions: questionsInput }),
    response: seriesSchema,
    async run({ params: { id }, body }) {
      const questions = questionsFrom(body.questions);
      const now = parts.clock();
      const changed = await changeSeries(parts.records, id, (old) => {
        const asked = { ...old.asked, questions };
        // A wave opens by itself: what no client could draw has to be refused now.
        const wave = draftOf(waveOf({ ...old, asked }, now, { changed: [], after: undefined }), now);
        return { ...old, asked: { ...asked, layout: layoutFor(wave, undefined, parts.fillCard) } };
      });
      return described(changed);
    },
  }),
  route({
    method: 'post',
    path: '/survey-series/:id/end',
    summary: 'Let no further wave come; those that were stay',
    params,
    response: seriesSchema,
    run: async ({ params: { id } }) => described(await endSeries(parts.records, id, parts.clock())),
  }),
];
