import { z } from 'zod/v4';
import { forManagers, type Action } from '../../../chat/feature.ts';
import type { Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/parse.ts';
import { isTopic } from '../../../chat/topics.ts';
import { chosenOf } from '../../../chat/typed-text.ts';
import { localDay } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { newId } from '../../../lib/ids.ts';
import { sharedCard } from '../answering/ballot-card.ts';
import { closeSurvey } from '../asking/close-survey.ts';
import { createSurvey } from '../asking/create-survey.ts';
import { surveyClosed, surveyNotOpen } from '../errors.ts';
import { ofSurvey, surveyIdSchema } from '../survey-id.ts';
import { newSurveyCard } from './new-survey-card.ts';
import { askToCloseNote, closedNote, openedNote, previewNote } from './notes.ts';
import { openSurvey } from '../asking/open-survey.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { toldSoFar } from '../release/rules.ts';
import { closingFrom, type Survey } from '../asking/survey.ts';
import { closingInstant } from '../asking/survey-input.ts';
import { findTemplate } from '../templates/index.ts';

const topics = z
  .string()
  .max(1000)
  .default('')
  .refine((list) => chosenOf(list).every(isTopic), {
    message: 'must be topics of the community',
  });
const formSchema = z.object({
  surveyId: surveyIdSchema,
  template: z.string().max(100).default(''),
  topics,
  lastDay: z.string().max(40).default(''),
});

/** An empty form. Its survey already has an id, so that one form makes one draft however often it is sent. */
export const emptyForm = (edition: Edition, now: Date) =>
  newSurveyCard(edition, {
    surveyId: newId(),
    template: '',
    topics: '',
    lastDay: localDay(closingFrom(now)),
  });

/** The draft, how far it reaches, and below it the very card that channels get. */
async function preview({ reachOf }: Parts, survey: Survey, edition: Edition): Promise<Reply> {
  const reach = await reachOf(survey.audience, 'surveys');
  return {
    card: previewNote(survey, reach, edition),
    messages: [{ card: sharedCard(survey, 'both') }],
  };
}

/** What only community managers can do with surveys. */
export const managerActs = (parts: Parts): Readonly<Record<string, Action>> => ({
  'surveys.new': forManagers((_payload, { edition }) =>
    Promise.resolve({ card: emptyForm(edition, parts.clock()) }),
  ),
  'surveys.preview': forManagers(async (payload, { edition }) => {
    const form = parse(formSchema, payload);
    const now = parts.clock();
    const template = findTemplate(form.template);
    const closesAt = closingInstant(form.lastDay);
    const problems: MessageKey[] = [];
    if (!template) problems.push('surveys.chooseTemplate');
    if (!closesAt || closesAt <= now) problems.push('surveys.chooseLaterDay');
    if (!template || problems.length > 0) return { card: newSurveyCard(edition, form, problems) };
    const chosen = chosenOf(form.topics);
    const audience = chosen.length > 0 ? { topics: chosen } : ({ all: true } as const);
    const { title, intro, questions, privacy } = template;
    const survey = await createSurvey(
      parts,
      { id: form.surveyId, title, intro, questions, privacy, audience, closesAt },
      now,
    );
    if (survey.state !== 'draft') return { card: openedNote(survey, edition) };
    return preview(parts, survey, edition);
  }),
  'surveys.review': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
    if (survey.state === 'closed') throw surveyClosed({});
    if (survey.state === 'open') return { card: openedNote(survey, edition) };
    return preview(parts, survey, edition);
  }),
  'surveys.open': forManagers(async (payload, { edition }) => {
    const survey = await openSurvey(parts, parse(ofSurvey, payload).surveyId, parts.clock());
    parts.nudge();
    return { card: openedNote(survey, edition), forEveryone: true };
  }),
  'surveys.askToClose': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
    if (survey.state === 'draft') throw surveyNotOpen({});
    if (survey.state === 'closed') return { card: closedNote(survey, edition) };
    const ballots = toldSoFar(survey, await parts.records.ballots.count(survey));
    return { card: askToCloseNote(survey, ballots, edition) };
  }),
  'surveys.close': forManagers(async (payload, { edition }) => {
    const survey = await closeSurvey(parts.records, parse(ofSurvey, payload).surveyId, parts.clock());
    parts.nudge();
    return { card: closedNote(survey, edition), forEveryone: true };
  }),
});
