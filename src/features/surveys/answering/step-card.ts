import { button } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { say } from '../../../language/say.ts';
import type { Survey } from '../asking/survey.ts';
import { frameOf, leaving, questionAt, sending, type Returned } from './ballot-card.ts';

/** Where somebody is on their way through a survey. */
export interface Step {
  /** The question, by its place; behind the last one is the end, where nothing is left but to send. */
  readonly at: number;
  /** What they answered so far, for nobody to read on the way: it goes with the card. */
  readonly concealed: string;
  readonly isFirst: boolean;
  readonly returned: Returned;
}

/** One question on a card of one's own. */
export function stepCard(survey: Survey, edition: Edition, step: Step): Card {
  const { at, concealed, isFirst, returned } = step;
  const { questions } = survey;
  const data = { surveyId: survey.id, at, concealed };
  const isLast = at >= questions.length - 1;
  const forth = button(edition, isLast ? 'common.send' : 'surveys.next', 'surveys.next', data);
  const back = button(edition, 'surveys.back', 'surveys.back', data);
  const frame = frameOf(survey, edition);
  return {
    template: 'surveys/ballot',
    data: {
      ...frame,
      intro: isFirst ? frame.intro : [],
      privacy: isFirst ? frame.privacy : [],
      progress: [
        onOneLine(edition, (language) =>
          at < questions.length
            ? say(language, 'surveys.step', { at: at + 1, of: questions.length })
            : say(language, 'surveys.readyToSend'),
        ),
      ],
      questions: questionAt(survey, edition, at, returned, ''),
      buttons: isFirst ? [sending(forth)] : [sending(forth), leaving(back)],
    },
  };
}
