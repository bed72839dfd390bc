import { z } from 'zod/v4';
import { route, type Route } from '../../chat/route.ts';
import { newId } from '../../lib/ids.ts';
import { closeSurvey } from './close-survey.ts';
import { resultsOf } from './count-results.ts';
import { createSurvey } from './create-survey.ts';
import { openSurvey } from './open-survey.ts';
import type { Parts } from './parts.ts';
import { countBallots, listSurveys, requireSurvey } from './records.ts';
import { resultsSchema, surveySchema, stateSchema, templateSchema } from './response-schemas.ts';
import type { Survey } from './survey.ts';
import {
  closingInstant,
  questionsFrom,
  surveyIdSchema,
  surveyInput,
  type SurveyInput,
} from './survey-input.ts';
import { findTemplate, TEMPLATES } from './templates/index.ts';

const params = z.object({ id: surveyIdSchema });

/** What is asked: the template's questions, or those that were given. The schema lets nothing else pass. */
const askedBy = ({ template, title, questions }: SurveyInput): Pick<Survey, 'title' | 'questions'> => {
  const ready = template === undefined ? undefined : findTemplate(template);
  return {
    title: title ?? ready?.title ?? { cy: '', en: '' },
    questions: ready?.questions ?? questionsFrom(questions ?? []),
  };
};

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
    response: z.object({ id: z.string() }),
    run: async ({ body }) => {
      const closesAt = body.closes === undefined ? undefined : closingInstant(body.closes);
      const wanted = { id: newId(), audience: body.audience, closesAt, ...askedBy(body) };
      const { id } = await createSurvey(parts, wanted, parts.clock());
      return { id };
    },
  }),
  route({
    method: 'post',
    path: '/surveys/:id/open',
    summary: 'Open a survey: its channels get it, and members can answer',
    params,
    response: stateSchema,
    run: async ({ params: { id } }) => {
      const { state } = await openSurvey(parts.records, id, parts.clock());
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
  route({
    method: 'get',
    path: '/surveys/:id/results',
    summary: 'Read the results of a survey; while it is open, only how many answered',
    params,
    response: resultsSchema,
    run: async ({ params: { id } }) => {
      const survey = await requireSurvey(parts.records, id);
      const { state, title, privacy } = survey;
      if (state !== 'closed') {
        const ballots = await countBallots(parts.records, id);
        return { id, state, title, privacy, ballots, withheld: true, questions: [] };
      }
      const { ballots, withheld, questions } = await resultsOf(parts.records, survey);
      return { id, state, title, privacy, ballots, withheld, questions: [...questions] };
    },
  }),
];
