import { button, type Button } from '../../../chat/cards/card-words.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Answer } from '../answering/answer.ts';
import { sectionRef } from '../shelf/guide.ts';
import { QUESTION_LIMIT } from '../people/question.ts';
import { withoutMarkup } from '../shelf/quotables.ts';
import { REPORTED_ANSWER_LIMIT, type Reported } from './report.ts';

const wordsOf = (answers: readonly Answer[]): string =>
  answers.map(({ sentences }) => sentences.map(({ text }) => withoutMarkup(text)).join(' ')).join('\n\n');

const reportedOf = (answers: readonly Answer[]): Reported => ({
  answer: wordsOf(answers),
  sections: answers.flatMap(({ sections }) =>
    sections.map((section) => `${section.guide.language}/${sectionRef(section)}`),
  ),
  writtenByModel: answers.some(({ writtenByModel }) => writtenByModel),
});

/** `Rhoi gwybod am broblem` / `Report a problem`: carries what it is about, for answers are not kept. */
export const reportButtonFor = (edition: Edition, reported: Reported, question: string): Button =>
  button(edition, 'faq.report', 'faq.report', {
    about: {
      ...reported,
      answer: reported.answer.slice(0, REPORTED_ANSWER_LIMIT),
      question: question.slice(0, QUESTION_LIMIT),
    },
  });

/** The same for answers from the guides. */
export const reportButton = (edition: Edition, answers: readonly Answer[], question: string): Button =>
  reportButtonFor(edition, reportedOf(answers), question);
