import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { wishedFor } from '../asking/card-size.ts';
import { MOST_QUESTIONS } from '../asking/question-input.ts';
import type { Question } from '../asking/question.ts';
import type { Survey } from '../asking/survey.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { changeDraft } from './change-draft.ts';
import { ofDraft } from './how-to-open.ts';
import { preview } from './manager-acts.ts';
import { questionCard } from './question-card.ts';
import { emptyQuestion, questionFrom, questionSchema } from './question-form.ts';

/** The questions of a draft change, and with them, unless its manager chose otherwise, how it is answered. */
const withQuestions = (
  parts: Pick<Parts, 'records' | 'fillCard'>,
  draft: Survey,
  questions: (old: readonly Question[]) => readonly Question[],
): Promise<Survey> =>
  changeDraft(
    parts,
    draft,
    (old) => ({ ...old, questions: questions(old.questions) }),
    (old) => wishedFor(old, parts.fillCard),
  );

/** The form of one more question. */
export const questionDialogs = ({ records }: Parts): Readonly<Record<string, Dialog>> => ({
  'surveys.addQuestion': {
    who: 'manager',
    async open(payload, { edition }) {
      const { surveyId, ...how } = parse(ofDraft, payload);
      const { questions } = await requireSurvey(records, surveyId);
      const title = labelIn(edition, 'surveys.addQuestion');
      return { title, card: questionCard(edition, emptyQuestion(surveyId, how), questions) };
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
    return preview(parts, survey, edition, form);
  }),
  'surveys.removeQuestion': forManagers(async (payload, { edition }) => {
    const { surveyId, ...how } = parse(ofDraft, payload);
    const draft = await requireSurvey(parts.records, surveyId);
    return preview(parts, await withQuestions(parts, draft, (old) => old.slice(0, -1)), edition, how);
  }),
});
