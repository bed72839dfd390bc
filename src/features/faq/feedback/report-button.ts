import { button, type Button } from '../../../chat/card-words.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Answer } from '../answer.ts';
import { sectionRef } from '../guide.ts';
import { QUESTION_LIMIT } from '../question.ts';
import { withoutMarkup } from '../quotables.ts';
import { REPORTED_ANSWER_LIMIT, type Reported } from './report.ts';

const wordsOf = (answers: readonly Answer[]): string =>
  answers
    .map(({ sentences }) => sentences.map(({ text }) => withoutMarkup(text)).join(' '))
    .join('\n\n')
    .slice(0, REPORTED_ANSWER_LIMIT);

const reportedOf = (answers: readonly Answer[]): Reported => ({
  answer: wordsOf(answers),
  sections: answers.flatMap(({ sections }) =>
    sections.map((section) => `${section.guide.language}/${sectionRef(section)}`),
  ),
  writtenByModel: answers.some(({ writtenByModel }) => writtenByModel),
});

/** `Rhoi gwybod am yr ateb` / `Report this answer`: carries what it is about, for answers are not kept. */
export const reportButton = (edition: Edition, answers: readonly Answer[], question: string): Button =>
  button(edition, 'faq.report', 'faq.report', {
    about: { ...reportedOf(answers), question: question.slice(0, QUESTION_LIMIT) },
  });
