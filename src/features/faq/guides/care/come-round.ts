import type { Announcement } from '../../../../chat/announcement.ts';
import { BotError } from '../../../../lib/errors.ts';
import type { Log } from '../../../../lib/log.ts';

type Due = (now: Date) => AsyncIterable<Announcement>;

/** What the house does when it comes round, besides announcing: each chore by itself, so that none stops the next. */
export const comeRound = (due: Due, chores: readonly ((now: Date) => Promise<void>)[], log: Log): Due =>
  async function* (now) {
    yield* due(now);
    for (const chore of chores) {
      try {
        await chore(now);
      } catch (error) {
        log.error({ err: error, ...(error instanceof BotError && { code: error.code }) }, 'A chore of the guides failed');
      }
    }
  };
