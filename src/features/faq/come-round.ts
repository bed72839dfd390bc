import type { Announcement } from '../../chat/announcement.ts';

const HOUR_MS = 60 * 60 * 1000;

type Round = (now: Date) => Promise<void>;

/**
 * What this room does by itself when the house comes round: some of it every time, and at most once an hour what removes
 * that which has been kept long enough. It announces nothing. Several processes doing it at once do no harm.
 */
export function comeRound({ everyTime, hourly }: Readonly<Record<'everyTime' | 'hourly', readonly Round[]>>) {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async function* (now: Date): AsyncGenerator<Announcement> {
    const isHourOver = now.getTime() - doneAt >= HOUR_MS;
    if (isHourOver) doneAt = now.getTime();
    for (const act of isHourOver ? [...hourly, ...everyTime] : everyTime) await act(now);
    yield* [];
  };
}
