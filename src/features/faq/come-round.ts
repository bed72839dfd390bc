import type { Announcement } from '../../chat/announcing/announcement.ts';
import { BotError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Something that is to be done again and again. */
export type Chore = (now: Date) => Promise<void>;

/** What a part of this room does by itself: some of it every time, and at most once an hour what can wait. */
export interface Chores {
  readonly everyTime?: readonly Chore[];
  readonly hourly?: readonly Chore[];
}

/**
 * What this room does by itself when the house comes round. It announces nothing. A chore that fails does not stop the next,
 * and is tried again when its time comes. Several processes doing it at once do no harm.
 */
export function comeRound(parts: readonly Chores[], log: Log) {
  const everyTime = parts.flatMap((part) => part.everyTime ?? []);
  const hourly = parts.flatMap((part) => part.hourly ?? []);
  let doneAt = Number.NEGATIVE_INFINITY;
  return async function* (now: Date): AsyncGenerator<Announcement> {
    const isHourOver = now.getTime() - doneAt >= HOUR_MS;
    if (isHourOver) doneAt = now.getTime();
    for (const chore of isHourOver ? [...hourly, ...everyTime] : everyTime) {
      try {
        await chore(now);
      } catch (error) {
        const code = error instanceof BotError ? { code: error.code } : {};
        log.error({ err: error, ...code }, 'A chore of the answers failed');
      }
    }
    yield* [];
  };
}
