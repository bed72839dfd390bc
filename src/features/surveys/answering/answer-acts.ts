import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Feature } from '../../../chat/feature.ts';
import type { Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { groupFor } from '../asking/invited.ts';
import type { Survey } from '../asking/survey.ts';
import type { Parts } from '../parts.ts';
import { ofSurvey, surveyIdSchema } from '../survey-id.ts';
import { alreadyNote, recordedNote } from './after-answer.ts';
import { ballotCard } from './ballot-card.ts';
import { parseTyped, readAnswers, type Reading } from './read-answers.ts';
import { recordSubmission, requireKey, requireOpen } from './record-submission.ts';
import { back, begin, next, stepSchema } from './walk.ts';

const startSchema = z.object({ surveyId: surveyIdSchema, again: z.boolean().default(false) });

/** Who answers, by the tenant of their account where the client tells it, else by that of the conversation. */
const voterOf = ({ tenantId, homeTenantId, memberId, name }: Asker) => ({
  ...{ tenantId: homeTenantId ?? tenantId, memberId },
  ...(name !== undefined && { name }),
});

/** What every member can do with an open survey. `answered`: one more ballot is written. */
export function answerActs(
  parts: Parts,
  answered: (survey: Survey) => Promise<void>,
): NonNullable<Feature['actions']> {
  const openAt = (surveyId: string) => requireOpen(parts.records, surveyId, parts.clock());

  async function store(
    survey: Survey,
    asker: Asker,
    { answers, comments }: Extract<Reading, { kind: 'answers' }>,
  ): Promise<Reply> {
    const voter = voterOf(asker);
    const group = survey.breakdown
      ? groupFor(survey.breakdown, await parts.organisationOf(voter.tenantId))
      : null;
    const submission = { ballot: { group, answers }, comments };
    const recorded = await recordSubmission(parts.records, survey, voter, submission);
    if (recorded === 'recorded') await answered(survey);
    return { card: recordedNote(survey, recorded, asker.edition) };
  }

  async function walk(payload: unknown, asker: Asker, way: typeof next | typeof back): Promise<Reply> {
    const step = parse(stepSchema, payload);
    const survey = await openAt(step.surveyId);
    const key = await requireKey(parts.records, survey);
    const walked = way({ survey, key, voter: voterOf(asker), edition: asker.edition }, step, payload);
    return walked.kind === 'card' ? walked : store(survey, asker, walked);
  }

  return {
    'surveys.start': {
      async run(payload, asker) {
        const { surveyId, again } = parse(startSchema, payload);
        const survey = await openAt(surveyId);
        const key = await requireKey(parts.records, survey);
        const voter = voterOf(asker);
        if (!again && (await parts.records.ballots.has(survey, key.receiptOf(voter))))
          return { card: alreadyNote(survey, asker.edition) };
        if (survey.layout === 'card') return { card: ballotCard(survey, asker.edition) };
        return begin({ survey, key, voter, edition: asker.edition });
      },
    },
    'surveys.answer': {
      async run(payload, asker) {
        const survey = await openAt(parse(ofSurvey, payload).surveyId);
        const typed = parseTyped(survey.questions, payload);
        const read = readAnswers(survey.questions, typed);
        if (read.kind === 'answers') return store(survey, asker, read);
        return { card: ballotCard(survey, asker.edition, { returned: { typed, problems: read.problems } }) };
      },
    },
    'surveys.next': { run: (payload, asker) => walk(payload, asker, next) },
    'surveys.back': { run: (payload, asker) => walk(payload, asker, back) },
  };
}
