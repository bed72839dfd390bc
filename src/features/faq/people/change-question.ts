import { shownAnew } from '../board/pinned.ts';
import { newLetter, type News } from './letter.ts';
import { isWaiting, type CloseReason, type Question, type QuestionState } from './question.ts';

/** What a manager does with a question. */
export type Act =
  | { readonly kind: 'take' }
  | { readonly kind: 'give back' }
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'close'; readonly reason: CloseReason; readonly note: string };

/** Why it cannot be done: somebody else was faster, or it is over. */
export type Refusal =
  'taken-by-another' | 'not-taken' | 'already-answered' | 'already-closed' | 'withdrawn' | 'gone';

export type Decision = { readonly kind: 'changed'; readonly question: Question } | { readonly kind: Refusal };

/** The question in another state, with the news for whoever asked, where they wanted any. */
function become(old: Question, state: QuestionState, news: News, now: Date): Question {
  const letters = old.replyTo ? [...old.letters, newLetter(old.letters.length + 1, news, now)] : [];
  return shownAnew({ ...old, state, stateAt: now.toISOString(), letters });
}

const over = ({ state }: Question): Refusal =>
  state === 'answered' ? 'already-answered' : state === 'closed' ? 'already-closed' : 'withdrawn';

/**
 * Decides what becomes of a question. What one manager has taken, others neither answer nor close; but any of them may give
 * it back, so that nothing is stuck while somebody is away.
 */
export function changeQuestion(old: Question | undefined, act: Act, by: string, now: Date): Decision {
  if (!old) return { kind: 'gone' };
  if (!isWaiting(old)) return { kind: over(old) };
  if (act.kind === 'give back') {
    if (old.state !== 'taken') return { kind: 'not-taken' };
    return { kind: 'changed', question: { ...become(old, 'open', 'givenBack', now), takenBy: '' } };
  }
  if (old.takenBy !== '' && old.takenBy !== by) return { kind: 'taken-by-another' };
  switch (act.kind) {
    case 'take':
      return old.state === 'taken'
        ? { kind: 'changed', question: old }
        : { kind: 'changed', question: { ...become(old, 'taken', 'taken', now), takenBy: by } };
    case 'answer': {
      const question = become(old, 'answered', 'answered', now);
      return { kind: 'changed', question: { ...question, answer: act.answer, takenBy: '' } };
    }
    case 'close':
      return { kind: 'changed', question: closed(old, act.reason, act.note, now) };
  }
}

export const closed = (old: Question, reason: CloseReason, note: string, now: Date): Question => ({
  ...become(old, 'closed', 'closed', now),
  ...{ takenBy: '', reason, ...(note !== '' && { note }) },
});

/** The question without anything of whoever asked; what was told them stays counted. */
export function withoutAsker(question: Question): Question {
  const kept: { -readonly [K in keyof Question]: Question[K] } = { ...question, askedBy: '' };
  delete kept.replyTo;
  return kept;
}

/** Whoever asked takes the question back: nothing of them stays, and nothing of their words. */
export const withdrawn = (old: Question, now: Date): Question => ({
  ...shownAnew(withoutAsker(old)),
  ...{ state: 'withdrawn', stateAt: now.toISOString(), text: '', takenBy: '', letters: [] },
});
