import { button, langOf, linesIn, problemLines, saying, type Problem } from '../../chat/card-words.ts';
import type { Card, Form } from '../../chat/message.ts';
import { formatDate } from '../../language/dates.ts';
import type { Edition } from '../../language/edition.ts';
import { labelIn, say } from '../../language/say.ts';
import { REPLY_LIMIT, type Question } from './question.ts';

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
    rows: items.map((question) => ({
      text: question.text,
      about: linesIn(edition, [
        (language) =>
          [
            say(language, 'faq.askedOn', { date: formatDate(language, question.askedAt) }),
            say(language, question.replyTo ? 'faq.wantsReply' : 'faq.wantsNoReply'),
          ].join(' · '),
      ]),
      buttons: [
        question.replyTo
          ? button(edition, 'faq.answerIt', 'faq.reply', { id: question.id })
          : button(edition, 'faq.closeIt', 'faq.close', { id: question.id }),
      ],
    })),
  },
});

/** The form in which a manager answers. */
export const replyForm = (edition: Edition, question: Question, reply: string, problem?: Problem): Form => ({
  title: labelIn(edition, 'faq.reply'),
  card: {
    template: 'faq/reply',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'faq.reply'),
      id: question.id,
      question: question.text,
      problems: problemLines(edition, problem ? [problem] : []),
      replyLabel: labelIn(edition, 'faq.yourReply', { limit: REPLY_LIMIT }),
      replyNeeded: labelIn(edition, 'faq.replyNeeded'),
      reply,
      send: labelIn(edition, 'common.send'),
    },
  },
});
