import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Post } from '../post.ts';

/** So long posts are filed at a stretch; then everybody else in the process has a turn. */
const STRETCH_MS = 15;

/** Posts that still have to be filed before they can be found. */
export interface Filing {
  put(post: Post): void;
  forget(id: string): void;
  /** Files what waits for so long at most. Resolves to how many still wait: after a start with many posts, not none. */
  settle(patienceMs: number): Promise<number>;
}

/**
 * Files posts in the pauses between other work: a start with fifty thousand posts keeps nobody waiting who only lists or tells
 * them, and whoever searches meanwhile is answered from what is filed.
 */
export function openFiling(file: (post: Post) => void): Filing {
  const waiting = new Map<string, Post>();
  let filing: Promise<void> | undefined;

  function fileSome(): void {
    const end = performance.now() + STRETCH_MS;
    for (const [id, post] of waiting) {
      waiting.delete(id);
      file(post);
      if (performance.now() > end) break;
    }
  }

  async function fileAll(): Promise<void> {
    while (waiting.size > 0) {
      fileSome();
      await nextTurn();
    }
    filing = undefined;
  }

  return {
    put(post) {
      waiting.set(post.id, post);
      filing ??= nextTurn().then(fileAll);
    },
    forget: (id) => void waiting.delete(id),
    async settle(patienceMs) {
      const end = performance.now() + patienceMs;
      while (waiting.size > 0 && performance.now() < end) {
        fileSome();
        await nextTurn();
      }
      return waiting.size;
    },
  };
}
