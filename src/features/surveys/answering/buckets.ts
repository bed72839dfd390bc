import type { Survey } from '../asking/survey.ts';

/** A bucket for so many invited people: with one in five answering, each holds twice the default threshold. */
const ANSWER_RATE = 0.2;
/** Where the platform does not say how many people are in a channel. */
const PEOPLE_A_CHANNEL = 10;
/** More would make closing and counting slow, and keep nobody safer. */
const MOST_BUCKETS = 200;

/**
 * Into how many buckets a survey's ballots go: so few that each can expect twice the threshold, so many that no
 * document grows large and that people who answer at the same time seldom wait for each other.
 */
export function bucketsFor({ invited, rules }: Pick<Survey, 'invited' | 'rules'>): number {
  const people = invited?.people ?? (invited?.channels ?? 0) * PEOPLE_A_CHANNEL;
  const wanted = Math.floor((people * ANSWER_RATE) / (2 * rules.threshold));
  return Math.min(MOST_BUCKETS, Math.max(1, wanted));
}

/** In which bucket whoever has this receipt is: by the receipt alone, so that it says nothing more about them. */
export const bucketOf = (receipt: string, buckets: number): number =>
  Buffer.from(receipt, 'base64url').readUInt32BE(0) % buckets;
