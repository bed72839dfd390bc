import { z } from 'zod/v4';
import { forManagers, type Feature } from '../../../chat/feature.ts';
import type { Asker } from '../../../chat/asker.ts';
import type { Card, Reply } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import type { Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import { parse } from '../../../chat/input/parse.ts';
import { surveyStillOpen } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { ofSurvey, surveyIdSchema } from '../survey-id.ts';
import { commentsCard } from './comments/comments-card.ts';
import { coverageOf } from './coverage.ts';
import { moderate, remarksOf } from './comments/comments.ts';
import { pagePathOf, publish } from './publish.ts';
import { readReport } from './read-report.ts';
import { readWaves } from './trend/read-trend.ts';
import { fittingResultsCard } from './card-portions.ts';
import { trendCard } from './trend/trend-card.ts';

/** One survey, and which of several cards about it. */
const ofPage = z.object({
  surveyId: surveyIdSchema,
  page: z.coerce.number().int().min(0).max(10_000).default(0),
});
const ofRemark = ofPage.extend({ remark: z.string().max(100), state: z.enum(['shown', 'held-back']) });

/**
 * The comments of a closed survey, for a manager. Nobody reads any before the close, and where others read along there
 * are the results instead.
 */
async function commentsFor(
  { records, fillCard }: Parts,
  surveyId: string,
  page: number,
  { edition, scope }: Asker,
): Promise<Card> {
  const survey = await requireSurvey(records, surveyId);
  if (survey.state !== 'closed') throw surveyStillOpen({});
  // The release lays them out; asking for it first finishes what a crash may have cut short.
  const report = await readReport(records, survey);
  if (scope !== 'personal') return fittingResultsCard(report, edition, fillCard, { withList: true });
  return commentsCard(survey, await remarksOf(records, survey), page, edition);
}

/** Opens or closes the page, and says so. */
async function setPublished(
  parts: Parts,
  payload: unknown,
  { edition }: Asker,
  open: boolean,
): Promise<Reply> {
  const { surveyId } = parse(ofSurvey, payload);
  await publish(parts, surveyId, open);
  const survey = await requireSurvey(parts.records, surveyId);
  const text = open
    ? saying('surveys.publishedText', { address: parts.publicUrl + pagePathOf(surveyId) })
    : saying('surveys.withdrawnText');
  const title = open ? 'surveys.publishedTitle' : 'surveys.withdrawnTitle';
  const step = { title: 'surveys.resultsButton', verb: 'surveys.results', data: { surveyId } } as const;
  return { card: noticeAbout(edition, title, survey.title, [text], [step]) };
}

/** Everything that can be done with results: all read them; managers moderate comments and publish. */
export const resultActs = (parts: Parts): NonNullable<Feature['actions']> => ({
  'surveys.results': {
    async run(payload, { edition, isManager, scope }) {
      const { surveyId, page } = parse(ofPage, payload);
      const survey = await requireSurvey(parts.records, surveyId);
      const report = await readReport(parts.records, survey);
      // Where others read along, a manager sees what they see.
      const forManager = isManager && scope === 'personal';
      return {
        card: fittingResultsCard(report, edition, parts.fillCard, {
          ...{ forManager, withList: true, publicUrl: parts.publicUrl, page },
        }),
      };
    },
  },
  'surveys.trend': {
    async run(payload, { edition, isManager, scope }) {
      const { wave } = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
      const reports = wave ? await readWaves(parts.records, wave.series, 'members') : [];
      return { card: trendCard(reports, edition, { forManager: isManager && scope === 'personal' }) };
    },
  },
  'surveys.comments': forManagers(async (payload, asker) => {
    const { surveyId, page } = parse(ofPage, payload);
    return { card: await commentsFor(parts, surveyId, page, asker) };
  }),
  'surveys.moderate': forManagers(async (payload, asker) => {
    const { surveyId, page, remark, state } = parse(ofRemark, payload);
    await moderate(parts.records, { id: surveyId }, remark, state);
    return { card: await commentsFor(parts, surveyId, page, asker) };
  }),
  'surveys.coverage': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
    const { asked, notAsked } = await coverageOf(parts, survey);
    const namesIn = (language: Language): string =>
      notAsked.length === 0
        ? say(language, 'surveys.coverageFull')
        : notAsked.map(({ name }) => name[language]).join(', ');
    const lines = [saying('surveys.coverageAsked', { organisations: asked.length }), namesIn];
    const step = {
      title: 'surveys.resultsButton',
      verb: 'surveys.results',
      data: { surveyId: survey.id },
    } as const;
    return { card: noticeAbout(edition, 'surveys.coverageTitle', survey.title, lines, [step]) };
  }),
  'surveys.publish': forManagers((payload, asker) => setPublished(parts, payload, asker, true)),
  'surveys.unpublish': forManagers((payload, asker) => setPublished(parts, payload, asker, false)),
});
