import type { OverloadOn, Told } from '../../chat/announcing/scheduled.ts';
import { localDay, startOfLocalDay } from '../../language/dates.ts';
import { daysAfter } from './days.ts';
import { overloadsOf, wouldGet } from './overload.ts';
import type { Parts } from './parts.ts';

/**
 * Counts what channels were told on that day, what is in the calendar of it, and this message beside that, in the channels
 * that would get the message.
 */
export const overloadOnOf =
  ({ scheduled, toldOn, channels, dailyLimit }: Parts): OverloadOn =>
  async (at, told, exceptId) => {
    const day = localDay(at);
    const [from, to] = [startOfLocalDay(day) ?? at, startOfLocalDay(daysAfter(day, 1)) ?? at];
    const others = new Map<string, Told>();
    for await (const { id, told: had } of toldOn(day)) others.set(id, had);
    for await (const { id, tells } of scheduled(from, to)) if (tells !== null) others.set(id, tells);
    if (exceptId !== undefined) others.delete(exceptId);
    const tellings = [told, ...others.values()];
    const concerned = async function* () {
      for await (const channel of channels()) if (wouldGet(channel, told)) yield channel;
    };
    const overloads = await overloadsOf(concerned(), new Map([[day, tellings]]), dailyLimit);
    return overloads.get(day) ?? { channels: 0, worst: 0, limit: dailyLimit };
  };
