import type { Address } from '../../../chat/address.ts';
import type { Message } from '../../../chat/message.ts';
import type { Messenger, SendOutcome } from '../../../chat/ports/messenger.ts';
import type { Clock } from '../../../lib/clock.ts';
import { answered, claimed, isSettled, lostSight, nextStep, withNext } from './letter.ts';
import { newsMessage } from './news-message.ts';
import type { Question, ReplyTo } from './question.ts';
import type { QuestionStore } from './question-store.ts';

export interface Telling {
  readonly questions: QuestionStore;
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  readonly clock: Clock;
}

/** The member's own chat, where there is one. What may pass is waited for: it is not yet a reason to speak before others. */
async function ownChat(
  messenger: Telling['messenger'],
  { address, memberId, scope }: ReplyTo,
): Promise<Address | 'none' | Exclude<SendOutcome, { kind: 'sent' }>> {
  if (scope === 'personal') return address;
  const chat = await messenger.personalChat(address, memberId);
  if (chat.kind === 'open') return chat.address;
  // Opening a chat twice opens one: a request of which nobody knows the end is simply made again.
  if (chat.kind === 'uncertain') return { kind: 'postponed', code: chat.code };
  return chat.kind === 'postponed' ? chat : 'none';
}

/** Tells a member in their own chat; where the bot cannot write there, in the thread in which they asked. */
async function carry(
  messenger: Telling['messenger'],
  replyTo: ReplyTo,
  message: Message,
): Promise<SendOutcome> {
  const own = await ownChat(messenger, replyTo);
  if (own !== 'none' && 'kind' in own) return own;
  if (own !== 'none') {
    const outcome = await messenger.send(own, message);
    if (outcome.kind !== 'unreachable' || replyTo.scope === 'personal') return outcome;
  }
  const { address, thread } = replyTo;
  return messenger.send(address, message, thread === undefined ? {} : { under: thread });
}

/**
 * Tells whoever asked what is new, one thing after the other. Each is claimed before its request: of those who died in
 * between nobody knows whether it arrived, so it is not sent again unless a manager says so. Resolves to the question as
 * it stands.
 */
export async function tellAsker(
  { questions, messenger, clock }: Telling,
  question: Question,
): Promise<Question> {
  let current = question;
  for (;;) {
    const step = { it: 'nothing' as ReturnType<typeof nextStep> };
    const claimedAs = await questions.change(current.id, (old) => {
      step.it = old.replyTo ? nextStep(old.letters, clock()) : 'nothing';
      if (step.it === 'nothing') return undefined;
      const become = step.it === 'send' ? claimed : lostSight;
      return { ...old, letters: withNext(old.letters, (letter) => become(letter, clock())) };
    });
    if (!claimedAs || step.it === 'nothing') return claimedAs ?? current;
    current = claimedAs;
    if (step.it === 'give up' || !current.replyTo) continue;
    const letter = current.letters.find((one) => !isSettled(one));
    if (!letter) continue;
    const outcome = await carry(messenger, current.replyTo, newsMessage(current, letter.news));
    const told = await questions.change(current.id, (old) => ({
      ...old,
      letters: old.letters.map((one) =>
        one.number === letter.number ? answered(one, outcome, clock()) : one,
      ),
    }));
    if (!told) return current;
    current = told;
  }
}
