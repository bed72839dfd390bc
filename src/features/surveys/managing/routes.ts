import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { closeSurvey } from '../asking/close-survey.ts';
import { createSurvey } from '../asking/create-survey.ts';
import { openSurvey } from '../asking/open-survey.ts';
import type { Parts } from '../parts.ts';
import { listSurveys } from '../records.ts';
import { stateSchema, surveySchema, templateSchema, warningSchema } from '../response-schemas.ts';
import { warningsFor } from '../lint/warnings.ts';
import { surveyInput } from '../asking/survey-input.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { wantedFrom } from './wanted-from.ts';
import { TEMPLATES } from '../templates/index.ts';

const params = z.object({ id: surveyIdSchema });

/** Surveys over HTTP. */
export const surveyRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/survey-templates',
    summary: 'List the surveys that are ready to be asked',
    response: z.object({ items: z.array(templateSchema) }),
    run: () =>
      Promise.resolve({
        items: TEMPLATES.map(({ id, title, questions }) => ({ id, title, questions: questions.length })),
      }),
  }),
  route({
    method: 'get',
    path: '/surveys',
    summary: 'List surveys, the newest first',
    response: z.object({ items: z.array(surveySchema) }),
    run: async () => ({
      items: (await listSurveys(parts.records)).map((survey) => ({
        id: survey.id,
        title: survey.title,
        state: survey.state,
        privacy: survey.privacy,
        createdAt: survey.createdAt,
        openedAt: survey.openedAt,
        closesAt: survey.closesAt,
        closedAt: survey.closedAt,
      })),
    }),
  }),
  route({
    method: 'post',
    path: '/surveys',
    summary: 'Write a survey as a draft, from a template or from questions',
    status: 201,
    body: surveyInput,
    response: z.object({ id: z.string(), warnings: z.array(warningSchema).readonly() }),
    run: async ({ body }) => {
      const survey = await createSurvey(parts, await wantedFrom(parts.records, body), parts.clock());
      return { id: survey.id, warnings: await warningsFor(parts, survey) };
    },
  }),
  route({
    method: 'post',
    path: '/surveys/:id/open',
    summary: 'Open a survey: its channels get it, and members can answer',
    params,
    response: stateSchema,
    run: async ({ params: { id } }) => {
      const { state } = await openSurvey(parts, id, parts.clock());
      parts.nudge();
      return { id, state };
    },
  }),
  route({
    method: 'post',
    path: '/surveys/:id/close',
    summary: 'Close a survey for good: its channels get the results',
    params,
    response: stateSchema,
    run: async ({ params: { id } }) => {
      const { state } = await closeSurvey(parts.records, id, parts.clock());
      parts.nudge();
      return { id, state };
    },
  }),
];
