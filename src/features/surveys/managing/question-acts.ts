import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { parse } from '../../../chat/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { change } from '../../../storage/collection.ts';
import { layoutFor } from '../asking/card-size.ts';
import { MOST_QUESTIONS } from '../asking/question-input.ts';
import type { Question } from '../asking/question.ts';
import type { Survey } from '../asking/survey.ts';
import { surveyClosed } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { ofSurvey } from '../survey-id.ts';
import { preview } from './manager-acts.ts';
import { questionCard } from './question-card.ts';
import { emptyQuestion, questionFrom, questionSchema } from './question-form.ts';

async function withQuestions(
  { records, fillCard }: Pick<Parts, 'records' | 'fillCard'>,
  draft: Survey,
  questions: (old: readonly Question[]) => readonly Question[],
): Promise<Survey> {
  const changed = await change(records.surveys, draft, (old): Survey | undefined => {
    if (!old) return undefined;
    if (old.state !== 'draft') throw surveyClosed({});
    const next = { ...old, questions: questions(old.questions) };
    const layout = next.questions.length === 0 ? next.layout : layoutFor(next, undefined, fillCard);
    return { ...next, layout };
  });
  return changed ?? draft;
}

/** The form of one more question. */
export const questionDialogs = ({ records }: Parts): Readonly<Record<string, Dialog>> => ({
  'surveys.addQuestion': {
    who: 'manager',
    async open(payload, { edition }) {
      const { surveyId } = parse(ofSurvey, payload);
      const { questions } = await requireSurvey(records, surveyId);
      const title = labelIn(edition, 'surveys.addQuestion');
      return { title, card: questionCard(edition, emptyQuestion(surveyId), questions) };
    },
  },
});

/** Writing the questions of a draft, one by one. */
export const questionActs = (parts: Parts): Readonly<Record<string, Action>> => ({
  'surveys.saveQuestion': forManagers(async (payload, { edition }) => {
    const form = parse(questionSchema, payload);
    const draft = await requireSurvey(parts.records, form.surveyId);
    const read = questionFrom(form, draft.questions);
    if ('problem' in read) return { card: questionCard(edition, form, draft.questions, [read.problem]) };
    if (draft.questions.length >= MOST_QUESTIONS)
      return { card: questionCard(edition, form, draft.questions, ['surveys.tooManyQuestions']) };
    const survey = await withQuestions(parts, draft, (old) => [...old, read.question]);
    return preview(parts, survey, edition);
  }),
  'surveys.removeQuestion': forManagers(async (payload, { edition }) => {
    const draft = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
    return preview(parts, await withQuestions(parts, draft, (old) => old.slice(0, -1)), edition);
  }),
});
