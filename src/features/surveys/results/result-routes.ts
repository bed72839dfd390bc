import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import type { Survey } from '../asking/survey.ts';
import { surveyStillOpen } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { governing, toldSoFar } from '../release/rules.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { moderate, remarksOf } from './comments/comments.ts';
import { coverageOf } from './coverage.ts';
import { resultsCsv } from './files/files.ts';
import { publish } from './publish.ts';
import { readReport } from './read-report.ts';
import { readWaves } from './trend/read-trend.ts';
import { toldOf } from './release-results.ts';
import type { QuestionReport, Report } from './report.ts';
import { coverageSchema, pageSchema, remarksSchema, resultsSchema, trendSchema } from './result-schemas.ts';
import { inOrder, trendsOf } from './trend/trend.ts';

const params = z.object({ id: surveyIdSchema });
const language = z.object({ language: z.enum(['cy', 'en']).default('en') });

const markOfN = (n: number | null) => (n === null ? ('c' as const) : null);

const questionOf = ({ question, range, groups, ...figures }: QuestionReport) => ({
  ...{ id: question.id, type: question.type, text: question.text, mark: markOfN(figures.n) },
  ...figures,
  groups: groups.map((group) => ({ ...group, mark: markOfN(group.n) })),
  leaveOneOut: range,
});

const answerOf = ({ survey, questions, ...report }: Report) => ({
  ...{ id: survey.id, state: survey.state, title: survey.title, privacy: survey.privacy },
  ...{ exact: report.exact, ballots: report.ballots, threshold: report.threshold },
  ...{ withheld: report.ballots === null, toldAt: report.toldAt, publishedAt: report.publishedAt },
  asked: survey.invited,
  questions: questions.map(questionOf),
});

/** Before anything was told, only how many answered, on a step of the rounding: nobody sees the next one come. */
async function countedSoFar({ records }: Parts, survey: Survey) {
  const ballots = toldSoFar(survey, await records.ballots.count(survey));
  const exact = survey.privacy === 'named';
  return {
    ...{ id: survey.id, state: survey.state, title: survey.title, privacy: survey.privacy, exact },
    ...{
      ballots: ballots,
      threshold: governing(survey).threshold,
      withheld: true,
    },
    ...{ toldAt: null, publishedAt: null, asked: survey.invited, questions: [] },
  };
}

/** Results over HTTP: what was released, and what managers do with it. */
export const resultRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/surveys/:id/results',
    summary: 'Read the results of a survey; before any are told, only how many answered, at least',
    params,
    response: resultsSchema,
    run: async ({ params: { id } }) => {
      const survey = await requireSurvey(parts.records, id);
      const isTold = survey.state === 'closed' || (await toldOf(parts.records, survey)).told.length > 0;
      return isTold ? answerOf(await readReport(parts.records, survey)) : countedSoFar(parts, survey);
    },
  }),
  route({
    method: 'get',
    path: '/surveys/:id/results.csv',
    summary: 'Read the results of a survey as a file for spreadsheets',
    params,
    query: language,
    produces: 'text/csv',
    response: z.string(),
    run: async ({ params: { id }, query }) =>
      resultsCsv(query.language, await readReport(parts.records, await requireSurvey(parts.records, id))),
  }),
  route({
    method: 'post',
    path: '/surveys/:id/publish',
    summary: 'Publish the results of a closed survey as a web page that anybody can open',
    params,
    response: pageSchema,
    run: async ({ params: { id } }) => ({ id, publishedAt: (await publish(parts, id, true)).publishedAt }),
  }),
  route({
    method: 'post',
    path: '/surveys/:id/unpublish',
    summary: 'Withdraw the web page of the results',
    params,
    response: pageSchema,
    run: async ({ params: { id } }) => ({ id, publishedAt: (await publish(parts, id, false)).publishedAt }),
  }),
  route({
    method: 'get',
    path: '/surveys/:id/comments',
    summary: 'Read the comments of a closed survey, to decide which of them everybody may see',
    params,
    response: remarksSchema,
    run: async ({ params: { id } }) => ({ items: await closedRemarks(parts, id) }),
  }),
  route({
    method: 'post',
    path: '/surveys/:id/comments/:comment',
    summary: 'Let a comment be seen, or hold it back',
    params: params.extend({ comment: z.string().max(100) }),
    body: z.strictObject({ state: z.enum(['shown', 'held-back']) }),
    response: remarksSchema,
    run: async ({ params: { id, comment }, body }) => {
      await moderate(parts.records, { id }, comment, body.state);
      return { items: await closedRemarks(parts, id) };
    },
  }),
  route({
    method: 'get',
    path: '/surveys/:id/trend',
    summary: 'Compare the waves of a survey where they may be compared',
    params,
    response: trendSchema,
    run: async ({ params: { id } }) => {
      const { wave } = await requireSurvey(parts.records, id);
      const reports = wave ? await readWaves(parts.records, wave.series, 'members') : [];
      return { waves: inOrder(reports).map(waveAnswer), questions: trendsOf(reports).map(trendAnswer) };
    },
  }),
  route({
    method: 'get',
    path: '/surveys/:id/coverage',
    summary: 'List the organisations whose channels a survey reaches, and those that it does not',
    params,
    response: coverageSchema,
    run: async ({ params: { id } }) => coverageOf(parts, await requireSurvey(parts.records, id)),
  }),
];

async function closedRemarks({ records }: Parts, id: string) {
  const survey = await requireSurvey(records, id);
  if (survey.state !== 'closed') throw surveyStillOpen({});
  await readReport(records, survey);
  return remarksOf(records, survey);
}

const waveAnswer = ({ survey }: Report) => ({
  ...{
    wave: survey.wave?.number ?? 0,
    surveyId: survey.id,
    closedAt: survey.closedAt,
    asked: survey.invited,
  },
});

const trendAnswer = ({ question, text, points }: ReturnType<typeof trendsOf>[number]) => ({
  id: question,
  text,
  points: points.map(({ figures, ...point }) => ({
    ...point,
    figures: figures?.figures ?? null,
    summary: figures?.summary ?? null,
    standings: figures?.standings ?? [],
  })),
});
