import { isPinned } from '../board/pinned.ts';
import { pinCard, unpinCards, type Board } from '../board/pin-card.ts';
import { closed, withoutAsker } from './change-question.ts';
import { isSettled } from './letter.ts';
import { forgottenMessage, questionMessage } from './question-card.ts';
import { DAYS_IN_DOUBT, DAYS_OPEN, isWaiting, type Question } from './question.ts';
import { oldestKept } from './question-store.ts';
import { tellAsker, type Telling } from './tell-asker.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface LookingAfter extends Telling {
  readonly board: Board;
}

/** What waits gets a card; so does what was over before its card, which had been begun, was there. */
const wantsCard = (question: Question): boolean =>
  isWaiting(question) || (question.posting !== null && question.state !== 'withdrawn');

const FACE = { name: 'question', message: questionMessage, isPosted: wantsCard } as const;

/** Whether who asked is still needed: news to come, or doubt whether it came. */
function isAskerNeeded(question: Question, now: Date): boolean {
  if (isWaiting(question)) return true;
  if (question.letters.some((letter) => !isSettled(letter))) return true;
  const isDoubtful = question.letters.some(({ state }) => state === 'doubtful');
  return isDoubtful && now.getTime() - new Date(question.stateAt).getTime() < DAYS_IN_DOUBT * DAY_MS;
}

/** The question with nothing in it that is not needed any more; `undefined` when that is how it is. */
function tidied(question: Question, seen: Question, channel: string | undefined, now: Date) {
  const isForgotten = question.replyTo !== undefined && !isAskerNeeded(question, now);
  const kept = isForgotten ? withoutAsker(question) : question;
  const isShown = question.version === seen.version;
  const isPosted = channel === undefined || !wantsCard(question) || isPinned(question, channel);
  const isTold = kept.replyTo === undefined || kept.letters.every(isSettled);
  const isDoubtful = kept.replyTo !== undefined && !isWaiting(kept);
  const isBehind = !(isShown && isPosted && isTold && !isDoubtful);
  return isForgotten || isBehind !== question.isBehind ? { ...kept, isBehind } : undefined;
}

/** Does all that is left to do for one question. Dying anywhere in between does no harm. */
async function lookAfterOne(parts: LookingAfter, question: Question): Promise<void> {
  const { board, questions, clock } = parts;
  const told = await tellAsker(parts, question);
  const doubts = (one: Question) => one.letters.filter(({ state }) => state === 'doubtful').length;
  // A doubt that arose is for the card to show.
  const shown = await pinCard(board, questions.collection, told, FACE);
  const channel = (await board.channel.address())?.conversationId;
  await questions.change(question.id, (old) =>
    doubts(old) === doubts(shown) ? tidied(old, shown, channel, clock()) : undefined,
  );
}

/** Closes what nobody answered in time, and removes what has been kept long enough. */
export async function endOld({ board, questions, clock }: LookingAfter): Promise<void> {
  const now = clock();
  const limit = new Date(now.getTime() - DAYS_OPEN * DAY_MS).toISOString();
  for (const state of ['open', 'taken'] as const) {
    for await (const { id, askedAt } of questions.inState(state)) {
      if (askedAt >= limit) break;
      await questions.change(id, (old) => (isWaiting(old) ? closed(old, 'abandoned', '', now) : undefined));
    }
  }
  for (const question of await questions.oldest()) {
    if (question.askedAt >= oldestKept(now)) break;
    await unpinCards(board, question, FACE.name, forgottenMessage);
    await questions.remove(question.id);
  }
}

/** A channel that was just named gets what waits already. */
async function fillChannel({ board: { channel }, questions }: LookingAfter): Promise<void> {
  if (!(await channel.isNew())) return;
  for (const state of ['open', 'taken'] as const)
    for await (const { id } of questions.inState(state))
      await questions.change(id, (old) => ({ ...old, isBehind: true, posting: null }));
  await channel.isFilled();
}

/** Does whatever there is left to do for the questions: cards, news, and forgetting who asked. */
export async function lookAfterQuestions(parts: LookingAfter): Promise<void> {
  await fillChannel(parts);
  const behind: Question[] = [];
  for await (const question of parts.questions.behind()) behind.push(question);
  await Promise.all(behind.map((question) => lookAfterOne(parts, question)));
}
