import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import type { Feature } from '../../chat/feature.ts';
import type { Card } from '../../chat/message.ts';
import { parse } from '../../chat/parse.ts';
import { recordAnswers, requireOpen } from './answer-survey.ts';
import { ballotCard } from './ballot-card.ts';
import { resultsOf } from './count-results.ts';
import { surveyStillOpen } from './errors.ts';
import { listCard, SURVEYS_A_PAGE } from './list-card.ts';
import { thanksNote } from './notes.ts';
import type { Parts } from './parts.ts';
import { parseTyped, readAnswers } from './read-answers.ts';
import { countBallots, listSurveys, requireSurvey } from './records.ts';
import { resultsCard } from './results-card.ts';
import { surveyIdSchema } from './survey-input.ts';

export const ofSurvey = z.object({ surveyId: surveyIdSchema });
const ofPage = z.object({ page: z.coerce.number().int().min(0).max(1000).default(0) });

/** One page of the list, as this asker may see it. */
export async function listFor(
  { records }: Parts,
  page: number,
  { edition, isManager }: Asker,
): Promise<Card> {
  const surveys = await listSurveys(records, isManager ? {} : { state: 'closed' });
  const from = page * SURVEYS_A_PAGE;
  const listed = await Promise.all(
    surveys.slice(from, from + SURVEYS_A_PAGE).map(async (survey) => ({
      survey,
      ballots: survey.state === 'open' ? await countBallots(records, survey.id) : 0,
    })),
  );
  return listCard(listed, { edition, page, hasMore: surveys.length > from + SURVEYS_A_PAGE, isManager });
}

/** What every member can do with surveys. `showNumber`: somebody answered. */
export const memberActs = (
  parts: Parts,
  showNumber: (surveyId: string) => Promise<void>,
): NonNullable<Feature['actions']> => ({
  'surveys.answer': {
    async run(payload, asker) {
      const { surveyId } = parse(ofSurvey, payload);
      const survey = await requireOpen(parts.records, surveyId, parts.clock());
      const typed = parseTyped(survey.questions, payload);
      const read = readAnswers(survey.questions, typed);
      if (read.kind === 'problems') {
        return { card: ballotCard(survey, asker.edition, { returned: { typed, problems: read.problems } }) };
      }
      await recordAnswers(parts.records, survey, asker, read.answers);
      await showNumber(surveyId);
      return { card: thanksNote(survey, asker.edition) };
    },
  },
  'surveys.ballot': {
    async run(payload, { edition }) {
      const { surveyId } = parse(ofSurvey, payload);
      return { card: ballotCard(await requireOpen(parts.records, surveyId, parts.clock()), edition) };
    },
  },
  'surveys.list': {
    async run(payload, asker) {
      return { card: await listFor(parts, parse(ofPage, payload).page, asker) };
    },
  },
  'surveys.results': {
    async run(payload, { edition, isManager, scope }) {
      const survey = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
      if (survey.state !== 'closed') throw surveyStillOpen({});
      const release = await resultsOf(parts.records, survey);
      // Where others read along, comments are not shown even to a manager.
      const withComments = isManager && scope === 'personal';
      return { card: resultsCard(survey, release, edition, { withComments, withList: true }) };
    },
  },
});
