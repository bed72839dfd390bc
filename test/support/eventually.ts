import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; fails after a long while, saying what never came. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  { limitMs = 120_000, everyMs = 50 } = {},
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Never came: ${what}.`);
    await sleep(everyMs);
  }
}
