import { button, langOf } from '../../../chat/cards/card-words.ts';
import type { Button, Card } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEach } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import { TEXT_LIMIT } from '../asking/question.ts';
import type { Survey } from '../asking/survey.ts';
import type { Typed } from './ballot-inputs.ts';
import { privacyLines } from './privacy-lines.ts';
import { inputsFor } from './question-inputs.ts';
import type { Problems } from './read-answers.ts';

/** A card that came back with mistakes: what was typed stays, and each mistake is named. */
export interface Returned {
  readonly typed: Typed;
  readonly problems: Problems;
}

/** What may stand on a survey besides its questions. */
export interface BallotFacts {
  readonly returned?: Returned;
  /** How many have answered, rounded down; said from 1. */
  readonly answers?: number;
}

/** A button that is pressed whatever stands in the inputs, or one that sends them. */
type Pressed = Button & { readonly inputs: 'auto' | 'none' };
export const sending = (of: Button): Pressed => ({ ...of, inputs: 'auto' });
export const leaving = (of: Button): Pressed => ({ ...of, inputs: 'none' });

/** The two ways in: what stands on the shared card opens that person's own. */
const languageButtons = ({ id }: Survey): readonly Pressed[] => [
  leaving(button('cy', 'surveys.answerInWelsh', 'surveys.start', { surveyId: id })),
  leaving(button('en', 'surveys.answerInEnglish', 'surveys.start', { surveyId: id })),
];

/** What every card of a survey has, with nothing to fill in. */
export function frameOf(survey: Survey, edition: Edition) {
  return {
    edition,
    lang: langOf(edition),
    titles: inEach(edition, (language) => survey.title[language]),
    intro: survey.intro ? inEach(edition, (language) => survey.intro?.[language] ?? '') : [],
    privacy: inEach(edition, (language) => privacyLines(survey, language).join(' ')),
    progress: [] as readonly string[],
    mend: [] as readonly string[],
    questions: [] as readonly unknown[],
  };
}

/** One question as the template draws it; nothing where there is none. */
export const questionAt = (
  { questions }: Survey,
  edition: Edition,
  index: number,
  { typed, problems }: Returned,
  mark: string,
) => {
  const problem = problems.get(index);
  const question = questions[index];
  return question
    ? [
        {
          problem: problem ? [labelIn(edition, `surveys.${problem}`, { limit: TEXT_LIMIT })] : [],
          ...inputsFor(edition, question, index, typed, mark),
        },
      ]
    : [];
};

const FRESH: Returned = { typed: {}, problems: new Map() };

const mendLines = (edition: Edition, { problems }: Returned): readonly string[] =>
  problems.size > 0 ? inEach(edition, (language) => say(language, 'surveys.mend')) : [];

/** Every question on one card. Where both languages stand on it, it also offers itself in one of them. */
export function ballotCard(
  survey: Survey,
  edition: Edition,
  { returned = FRESH, answers = 0 }: BallotFacts = {},
): Card {
  const send = sending(button(edition, 'common.send', 'surveys.answer', { surveyId: survey.id }));
  return {
    template: 'surveys/ballot',
    data: {
      ...frameOf(survey, edition),
      progress:
        answers === 0
          ? []
          : inEach(edition, (language) => say(language, 'surveys.answersSoFar', { answers })),
      mend: mendLines(edition, returned),
      questions: survey.questions.flatMap((_, index) =>
        questionAt(survey, edition, index, returned, `${index + 1}. `),
      ),
      buttons: edition === 'both' ? [send, ...languageButtons(survey)] : [send],
    },
  };
}

/** What channels get of a survey that is answered step by step: what it is about, and the two ways in. */
export const invitationCard = (
  survey: Survey,
  edition: Edition,
  { answers = 0 }: BallotFacts = {},
): Card => ({
  template: 'surveys/ballot',
  data: {
    ...frameOf(survey, edition),
    progress: inEach(edition, (language) =>
      [
        say(language, 'surveys.questionsAhead', { questions: survey.questions.length }),
        ...(answers === 0 ? [] : [say(language, 'surveys.answersSoFar', { answers })]),
      ].join(' '),
    ),
    buttons: languageButtons(survey),
  },
});

/** The survey as it is posted, by how it is answered. */
export const sharedCard = (survey: Survey, edition: Edition, facts: BallotFacts = {}): Card =>
  survey.layout === 'steps' ? invitationCard(survey, edition, facts) : ballotCard(survey, edition, facts);
