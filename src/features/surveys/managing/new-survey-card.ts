import { langOf } from '../../../chat/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { topicChoices } from '../../../chat/topics.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { TEMPLATES } from '../templates/index.ts';

/** What the form holds. `surveyId` stays the same when the form comes back, so that one form is one draft. */
export interface NewSurveyForm {
  readonly surveyId: string;
  readonly template: string;
  /** Topic ids with commas; empty for every channel. */
  readonly topics: string;
  /** The last day to answer, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** The form that starts a survey, with what is to be mended where it came back. */
export const newSurveyCard = (
  edition: Edition,
  form: NewSurveyForm,
  problems: readonly MessageKey[] = [],
): Card => ({
  template: 'surveys/new',
  data: {
    edition,
    lang: langOf(edition),
    surveyId: form.surveyId,
    title: labelIn(edition, 'surveys.newTitle'),
    problems: problems.map((key) => labelIn(edition, key)),
    template: {
      label: labelIn(edition, 'surveys.newTemplate'),
      error: labelIn(edition, 'surveys.chooseTemplate'),
      value: form.template,
      choices: TEMPLATES.map(({ id, title }) => ({ title: inEdition(edition, title), value: id })),
    },
    topics: {
      label: labelIn(edition, 'surveys.newTopics'),
      value: form.topics,
      choices: topicChoices(edition),
    },
    lastDay: {
      label: labelIn(edition, 'surveys.newLastDay'),
      error: labelIn(edition, 'surveys.chooseLaterDay'),
      value: form.lastDay,
    },
    preview: labelIn(edition, 'surveys.previewLabel'),
  },
});
