import { createHmac, randomBytes } from 'node:crypto';
import { localDay } from '../../../language/dates.ts';

/** Whether somebody does something for the first time on a day. */
export type IsFirstToday = (who: string, what: string, now: Date) => boolean;

/**
 * Remembers for a day, in memory alone, under a key that is made anew each day and known to nobody. So one person who asks
 * again and again counts once; a process that is started anew counts them once more.
 */
export function onceADay(): IsFirstToday {
  let day = '';
  let key = randomBytes(32);
  let seen = new Set<string>();
  return (who, what, now) => {
    if (localDay(now) !== day) {
      day = localDay(now);
      key = randomBytes(32);
      seen = new Set();
    }
    const mark = createHmac('sha256', key)
      .update(JSON.stringify([who, what]))
      .digest('base64');
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  };
}
