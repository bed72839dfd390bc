import { noticeCard } from '../../../chat/cards/notice.ts';
import type { Message } from '../../../chat/message.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Log } from '../../../lib/log.ts';
import { isPinned } from '../board/pinned.ts';
import type { ManagersChannel } from '../board/managers-channel.ts';
import type { Chore } from '../come-round.ts';
import { isWaiting, type Question } from './question.ts';
import type { QuestionStore } from './question-store.ts';

const PAUSE_MS = 10 * 60 * 1000;

/** That a question waits, with the way to it, and what it takes for questions to come as cards. */
const waitingMessage = (edition: Edition, { id, text }: Question, isNamed: boolean): Message => ({
  card: noticeCard(
    edition,
    (language) => ({
      title: say(language, 'faq.questionWaits'),
      about: text,
      lines: [say(language, isNamed ? 'faq.questionNotTaken' : 'faq.questionNoChannel')],
    }),
    [{ title: 'faq.openIt', verb: 'faq.question', data: { id, at: 'list' } }],
  ),
  summary: labelIn(edition, 'faq.questionWaits'),
});

export interface TellingManagers {
  readonly questions: QuestionStore;
  readonly channel: Pick<ManagersChannel, 'address'>;
  /** To each manager in their own chat. */
  readonly tellEach: TellManagers;
  readonly log: Log;
}

/** How managers hear of a question: by its card in their channel, in their own chats, or by neither yet. */
function wayTo(question: Question, channel: string | undefined): 'card' | 'chats' | 'wait' | 'nothing' {
  if (!isWaiting(question)) return 'nothing';
  if (channel === undefined) return 'chats';
  if (question.cards.some(({ address }) => address.conversationId === channel)) return 'card';
  return isPinned(question, channel) ? 'chats' : 'wait';
}

/**
 * Tells managers of each question that waits where no card can: no channel is named, or it takes no card. Once each: saying
 * it again after a crash says it once. Where nobody can be told, it is tried again later, and the operator reads of it.
 * Until then the question waits in the list like any other.
 */
export function tellOfQuestions({ questions, channel, tellEach, log }: TellingManagers): Chore {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return async (now) => {
    if (now.getTime() < quietUntil) return;
    const named = (await channel.address())?.conversationId;
    for await (const question of questions.untold()) {
      const way = wayTo(question, named);
      if (way === 'wait') continue;
      const worded = (edition: Edition): Message => waitingMessage(edition, question, named !== undefined);
      if (way !== 'chats' || (await tellEach(`faq.question:${question.id}`, worded)) > 0) {
        await questions.markTold(question.id);
        continue;
      }
      log.warn({ questionId: question.id }, 'A question waits, and no manager could be told');
      quietUntil = now.getTime() + PAUSE_MS;
      return;
    }
  };
}
