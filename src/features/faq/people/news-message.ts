import type { Message } from '../../../chat/message.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { languagesOf } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { News } from './letter.ts';
import type { CloseReason, Question } from './question.ts';

const TITLES = {
  taken: 'faq.newsTaken',
  givenBack: 'faq.newsGivenBack',
  answered: 'faq.newsAnswered',
  closed: 'faq.newsClosed',
} as const satisfies Readonly<Record<News, MessageKey>>;

export const REASONS = {
  'asked-before': 'faq.closedAskedBefore',
  'not-ours': 'faq.closedNotOurs',
  'not-known': 'faq.closedNotKnown',
  other: 'faq.closedOther',
  abandoned: 'faq.closedAbandoned',
} as const satisfies Readonly<Record<CloseReason, MessageKey>>;

const lines = (text: string): string => plainText(text).replace(/\n/g, '\n\n');
const quoted = (text: string): string => `> ${plainText(text).replace(/\s+/g, ' ')}`;

/** What whoever asked is told: what happened, their own question, and what a manager wrote. Both as typed. */
export function newsMessage({ edition, text, answer, reason, note }: Question, news: News): Message {
  const said = languagesOf(edition).map((language) =>
    [
      `**${say(language, TITLES[news])}**`,
      ...(news === 'closed' && reason !== undefined ? [say(language, REASONS[reason])] : []),
    ].join('\n\n'),
  );
  const written = news === 'answered' ? answer : news === 'closed' ? note : undefined;
  return {
    text: [...said, quoted(text), ...(written === undefined ? [] : [lines(written)])].join('\n\n'),
    summary: labelIn(edition, TITLES[news]),
  };
}
