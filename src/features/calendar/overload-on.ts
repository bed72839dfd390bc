import type { OverloadOn } from '../../chat/scheduled.ts';
import { localDay, startOfLocalDay } from '../../language/dates.ts';
import { daysAfter } from './days.ts';
import { overloadsOf, wouldGet } from './overload.ts';
import type { Parts } from './parts.ts';

/** Counts what is in the calendar of that day and this message beside it, in the channels that would get the message. */
export const overloadOnOf =
  ({ scheduled, channels, dailyLimit }: Parts): OverloadOn =>
  async (at, told, exceptId) => {
    const day = localDay(at);
    const [from, to] = [startOfLocalDay(day) ?? at, startOfLocalDay(daysAfter(day, 1)) ?? at];
    const tellings = [told];
    for await (const { id, tells } of scheduled(from, to))
      if (tells !== null && id !== exceptId) tellings.push(tells);
    const concerned = async function* () {
      for await (const channel of channels()) if (wouldGet(channel, told)) yield channel;
    };
    const overloads = await overloadsOf(concerned(), new Map([[day, tellings]]), dailyLimit);
    return overloads.get(day) ?? { channels: 0, worst: 0, limit: dailyLimit };
  };
