import type { Draft } from '../../src/features/posts/kinds/draft.ts';
import { POST_KINDS } from '../../src/features/posts/kinds/kinds.ts';
import { TOPICS } from '../../src/chat/vocabulary/topics.ts';
import { newPost, type Post } from '../../src/features/posts/post.ts';

/** Fewer for a quick look: `BENCH_POSTS=5000 npm run bench:posts`. */
export const POSTS = Number(process.env.BENCH_POSTS ?? 50_000);
export const CHANNELS = 2_000;
export const PEOPLE = 5_000;
export const NOW = new Date('2026-12-01T08:05:00Z');

/** The same numbers in every run (Lehmer). */
export function numbers(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const SYLLABLES =
  'pro cess ro bot da ta plan ning fo rm in voi ce ser vi ce le arn ing team coun cil sys tem re port cus tom er wel fare hous ing che ck tri al lic ence'.split(
    ' ',
  );

/** Twenty thousand words, the frequent ones far more frequent (Zipf), as texts have them. */
const roll = numbers(3);
const WORDS = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 2 + roll(3) }, () => SYLLABLES[roll(SYLLABLES.length)] ?? '').join(''),
);
const wordFrom = (throws: (sides: number) => number): string =>
  WORDS[Math.floor(WORDS.length ** (throws(1_000_000) / 1_000_000)) - 1] ?? 'robot';
export const words = (throws: (sides: number) => number, count: number): string =>
  Array.from({ length: count }, () => wordFrom(throws)).join(' ');

const pick = <T>(throws: (sides: number) => number, list: readonly T[]): T => list[throws(list.length)]!;

/** A post among fifty thousand: one a few minutes, the last of them just before now; half of them in both languages. */
export function postNumber(index: number, throws: (sides: number) => number): Post {
  const isBoth = throws(2) === 0;
  const text = (count: number) => ({ en: words(throws, count), ...(isBoth && { cy: words(throws, count) }) });
  const draft: Draft = {
    kind: pick(throws, POST_KINDS),
    title: text(7),
    summary: text(60),
    topics: [pick(throws, TOPICS), ...(throws(3) === 0 ? [pick(throws, TOPICS)] : [])],
    details: {
      technologies: [`tool ${throws(40)}`],
      benefit: { amount: 1 + throws(50), measure: 'hours', period: 'week' },
    },
  };
  const at = new Date(NOW.getTime() - (POSTS - index) * 11 * 60_000);
  return {
    ...newPost(`post-${index}`, draft, { memberId: `m${throws(3000)}`, tenantId: `t${throws(150)}` }, at),
    announced: true,
  };
}
