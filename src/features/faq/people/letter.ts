import type { SendOutcome } from '../../../chat/ports/messenger.ts';

/** What can happen to a question that whoever asked is told. */
export type News = 'taken' | 'givenBack' | 'answered' | 'closed';

/**
 * One message to whoever asked. It stands in the question itself, so that a change and its news are one write; its number
 * never comes twice, so that telling it twice is telling it once.
 */
export interface Letter {
  readonly number: number;
  readonly news: News;
  /** `sending`: a request is or was under way. `doubtful`: it may have arrived. `lost`: it cannot arrive. */
  readonly state: 'due' | 'sending' | 'told' | 'doubtful' | 'lost';
  /** ISO 8601. Due: not before this; sending: since; later: when that was settled. */
  readonly at: string;
  readonly attempts: number;
}

/** Longer than the messenger ever waits for an answer: whoever made the request is no more. */
const LOST_SIGHT_MS = 90_000;
const FIRST_PAUSE_MS = 5_000;
const MOST_PAUSE_MS = 60 * 60_000;
/** With pauses that double, about a day. */
const MOST_ATTEMPTS = 30;

export const newLetter = (number: number, news: News, now: Date): Letter => ({
  ...{ number, news, state: 'due', at: now.toISOString(), attempts: 0 },
});

export const isSettled = ({ state }: Letter): boolean => state !== 'due' && state !== 'sending';

/** What is to be done with letters: one at a time, in their order, so that nobody is told the end before the beginning. */
export function nextStep(letters: readonly Letter[], now: Date): 'nothing' | 'send' | 'give up' {
  const first = letters.find((letter) => !isSettled(letter));
  if (!first) return 'nothing';
  const waitedMs = now.getTime() - new Date(first.at).getTime();
  if (first.state === 'sending') return waitedMs > LOST_SIGHT_MS ? 'give up' : 'nothing';
  return waitedMs >= 0 ? 'send' : 'nothing';
}

/** The letters with the first that is not settled changed. */
export const withNext = (
  letters: readonly Letter[],
  become: (letter: Letter) => Letter,
): readonly Letter[] => {
  const at = letters.findIndex((letter) => !isSettled(letter));
  return letters.map((letter, place) => (place === at ? become(letter) : letter));
};

export const claimed = (letter: Letter, now: Date): Letter => ({
  ...{ ...letter, state: 'sending', at: now.toISOString(), attempts: letter.attempts + 1 },
});

const settledAs = (letter: Letter, state: Letter['state'], now: Date): Letter => ({
  ...{ ...letter, state, at: now.toISOString() },
});

/** Nobody saw the end of a request: it may have arrived, so it is never made again by itself. */
export const lostSight = (letter: Letter, now: Date): Letter => settledAs(letter, 'doubtful', now);

/** The letter after the platform has answered. */
export function answered(letter: Letter, outcome: SendOutcome, now: Date): Letter {
  switch (outcome.kind) {
    case 'sent':
      return settledAs(letter, 'told', now);
    case 'uncertain':
      return settledAs(letter, 'doubtful', now);
    case 'postponed': {
      const attempts = letter.attempts - (outcome.isUntried ? 1 : 0);
      if (attempts >= MOST_ATTEMPTS) return settledAs(letter, 'lost', now);
      const pause = Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
      const at = new Date(now.getTime() + Math.max(outcome.retryAfterMs ?? 0, pause)).toISOString();
      return { ...letter, state: 'due', at, attempts };
    }
    case 'unreachable':
    case 'refused':
      return settledAs(letter, 'lost', now);
  }
}
