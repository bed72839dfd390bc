import { button, langOf, linesIn, saying } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { formatDate } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Question } from './question.ts';

/** So many questions fit on a card with their buttons. */
export const MOST_SHOWN = 5;

/** The questions that wait for a manager, oldest first. */
export const questionsCard = (edition: Edition, items: readonly Question[], more: number): Card => ({
  template: 'faq/questions',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'faq.questions'),
    notes: linesIn(edition, [
      ...(items.length === 0 ? [saying('faq.noQuestions')] : []),
      ...(more > 0 ? [saying('faq.moreQuestions', { count: more })] : []),
    ]),
    rows: items.map(({ id, text, askedAt, state }) => ({
      text,
      about: linesIn(edition, [
        (language) =>
          [
            say(language, state === 'taken' ? 'faq.isTaken' : 'faq.isOpen'),
            say(language, 'faq.askedOn', { date: formatDate(language, askedAt) }),
          ].join(' · '),
      ]),
      buttons: [button(edition, 'faq.openIt', 'faq.question', { id, at: 'list' })],
    })),
  },
});
