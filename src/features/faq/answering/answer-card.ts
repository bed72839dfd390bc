import { button, langOf, type Button } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { quotedBy, type Answer } from './answer.ts';
import { linesOf, noteLines, sourceLines } from './answer-lines.ts';
import { reportButton } from '../feedback/report-button.ts';
import { QUESTION_LIMIT } from '../people/question.ts';
import { otherLanguage } from '../../../language/bilingual.ts';

/** Opens the form to the managers, with what was asked in it. */
export const askButton = (edition: Edition, question: string): Button =>
  button(edition, 'faq.ask', 'faq.ask', { question: question.slice(0, QUESTION_LIMIT) });

/** Shows the same answer in the other language, in place. It carries what is quoted, not what was asked. */
const switchButton = (answer: Answer, question: string): Button => ({
  title: say(answer.language, 'faq.showIn'),
  verb: 'faq.show',
  data: {
    edition: answer.language,
    to: otherLanguage(answer.language),
    quoted: quotedBy(answer),
    question: question.slice(0, QUESTION_LIMIT),
  },
});

/** The buttons under an answer: nothing else, for the answer itself is a message with citations. */
export const buttonsCard = (edition: Edition, title: MessageKey, buttons: readonly Button[]): Card => ({
  template: 'faq/answer',
  data: { edition, lang: langOf(edition), title: labelIn(edition, title), lines: [], small: [], buttons },
});

/** What can be done after an answer. An answer in both languages needs no switch. */
export const afterAnswerCard = (
  edition: Edition,
  answers: readonly [Answer, ...Answer[]],
  question: string,
): Card =>
  buttonsCard(edition, 'faq.afterAnswer', [
    ...(edition === 'both' ? [] : [switchButton(answers[0], question)]),
    askButton(edition, question),
    reportButton(edition, answers, question),
  ]);

/** An answer as a card: what takes the place of the buttons when the other language is asked for. */
export function answerCard(answer: Answer, question: string, publicUrl: string, now: Date): Card {
  const { language } = answer;
  return {
    template: 'faq/answer',
    data: {
      edition: language,
      lang: language,
      title: say(language, 'faq.answerSummary'),
      lines: linesOf(answer).map(({ text, isItem }) => ({ text: isItem ? `• ${text}` : text })),
      small: [...sourceLines(answer, publicUrl), noteLines(answer, now).join(' ')].map((text) => ({ text })),
      buttons: [
        switchButton(answer, question),
        askButton(language, question),
        reportButton(language, [answer], question),
      ],
    },
  };
}
