import {
  button,
  buttonsIn,
  langOf,
  linesIn,
  saying,
  type Button,
  type Worded,
} from '../../../chat/cards/card-words.ts';
import type { Card, Message } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDate, formatDateTime } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { REASONS } from './news-message.ts';
import type { Question, QuestionState } from './question.ts';

const STATES = {
  open: { key: 'faq.stateOpen', style: 'warning' },
  taken: { key: 'faq.stateTaken', style: 'accent' },
  answered: { key: 'faq.stateAnswered', style: 'good' },
  closed: { key: 'faq.stateClosed', style: 'emphasis' },
  withdrawn: { key: 'faq.stateWithdrawn', style: 'emphasis' },
} as const satisfies Readonly<Record<QuestionState, { key: MessageKey; style: string }>>;

const ASKED_IN = {
  cy: 'faq.askedInWelsh',
  en: 'faq.askedInEnglish',
  both: 'faq.askedInEither',
} as const satisfies Readonly<Record<Edition, MessageKey>>;

/** Where a card stands: before everybody in the channel, or in a manager's own list. */
export type Standing = 'board' | 'list';

const hasDoubt = ({ letters, replyTo }: Question): boolean =>
  replyTo !== undefined && letters.some(({ state }) => state === 'doubtful');

function aboutLines(question: Question): readonly Worded[] {
  const { askedAt, edition, wantsReply, letters, reason } = question;
  return [
    (language) =>
      [
        say(language, 'faq.askedOn', { date: formatDate(language, askedAt) }),
        say(language, ASKED_IN[edition]),
      ].join(' · '),
    saying(wantsReply ? 'faq.wantsReply' : 'faq.wantsNoReply'),
    ...(reason === undefined ? [] : [saying(REASONS[reason])]),
    ...(letters.some(({ state }) => state === 'lost') ? [saying('faq.newsLost')] : []),
    ...(hasDoubt(question) ? [saying('faq.newsDoubtful')] : []),
  ];
}

function buttonsOf(edition: Edition, question: Question, at: Standing): readonly Button[] {
  const { id, state, keptAs } = question;
  const data = { id, at };
  const button_ = (title: MessageKey, verb: string) => button(edition, title, verb, data);
  const waiting = [
    button_('faq.answerIt', 'faq.reply'),
    state === 'open' ? button_('faq.takeIt', 'faq.take') : button_('faq.giveItBack', 'faq.give-back'),
    button_('faq.closeIt', 'faq.close-form'),
  ];
  return [
    ...(state === 'open' || state === 'taken' ? waiting : []),
    ...(state === 'answered' && keptAs === undefined ? [button_('faq.keepIt', 'faq.keep')] : []),
    ...(keptAs === undefined
      ? []
      : buttonsIn(edition, [{ title: 'faq.lookAtVerified', verb: 'faq.verified', data: { id: keptAs } }])),
    ...(hasDoubt(question)
      ? [button_('faq.tellAgain', 'faq.tell-again'), button_('faq.leaveIt', 'faq.leave-doubt')]
      : []),
    ...(at === 'list' ? [button(edition, 'faq.backToQuestions', 'faq.questions')] : []),
  ];
}

/** A question before the managers: how far it has come, and what can be done. Nothing on it says who asked. */
export function questionCard(edition: Edition, question: Question, at: Standing): Card {
  const { text, state, stateAt, answer, note } = question;
  const { key, style } = STATES[state];
  const written = answer ?? note;
  return {
    template: 'faq/question',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'faq.questionTitle'),
      style,
      status: linesIn(edition, [
        (language) => say(language, key, { date: formatDateTime(language, stateAt) }),
      ]),
      question: state === 'withdrawn' ? [] : [{ text }],
      about: state === 'withdrawn' ? [] : linesIn(edition, aboutLines(question)),
      answer: written === undefined ? [] : [{ label: labelIn(edition, 'faq.managersReply'), text: written }],
      buttons: buttonsOf(edition, question, at),
    },
  };
}

/** The card as it is posted in the managers' channel. */
export const questionMessage = (question: Question, edition: Edition): Message => ({
  card: questionCard(edition, question, 'board'),
  summary: labelIn(edition, 'faq.questionTitle'),
});

/** What stands in its place when it is not kept any more. */
export const forgottenMessage = (edition: Edition): Message => ({
  card: sayingCard(edition, 'faq.questionForgotten'),
});
