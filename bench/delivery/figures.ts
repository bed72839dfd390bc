import type { Said } from '../../test/support/teams/control.ts';
import { postsBy, type Asked } from '../../test/support/teams/record.ts';
import type { Performance } from './run-contender.ts';

/** What a contender did, in the eyes of those it wrote to. */
export interface Figures {
  readonly makespanMs: number;
  /** The shortest time that the limits allow, divided by the time it took. */
  readonly efficiency: number;
  /** Channels that saw the message. */
  readonly sent: number;
  /** Messages beyond the first in a channel that nobody marked as uncertain. */
  readonly duplicates: number;
  /** Channels that saw nothing, and that nobody marked as uncertain. */
  readonly lost: number;
  /** Channels of which it says that it does not know. */
  readonly uncertain: number;
  /** Requests after which nobody can know, in channels that are not marked as uncertain. */
  readonly unaccounted: number;
  readonly requests: number;
  /** Requests answered with 429. */
  readonly throttled: number;
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
  /** It sent to so many channels only; its time and CPU are extrapolated from them. */
  readonly measuredChannels?: number;
}

/** The line broke, or a gateway or the service gave up: accepted or not, nobody can tell. */
const AMBIGUOUS: ReadonlySet<number> = new Set([0, 500, 502, 504]);

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** `of`: how many channels there were to write to, where fewer were written to. */
export function figuresOf(
  { makespanMs, cpuSeconds, peakRssMb, uncertain }: Performance,
  { heard, asked }: { readonly heard: readonly Said[]; readonly asked: readonly Asked[] },
  { channels, of, idealMs }: { readonly channels: number; readonly of: number; readonly idealMs: number },
): Figures {
  const posts = postsBy(heard);
  const marked = new Set(uncertain);
  const seen = [...posts].filter(([conversation]) => !marked.has(conversation));
  const reached = seen.length;
  const scale = of / channels;
  return {
    makespanMs: Math.round(makespanMs * scale),
    efficiency: round(idealMs / (makespanMs * scale), 3),
    sent: posts.size,
    duplicates: seen.reduce((sum, [, times]) => sum + times - 1, 0),
    lost: channels - marked.size - reached,
    uncertain: marked.size,
    unaccounted: asked.filter(
      ({ status, conversationId }) => AMBIGUOUS.has(status) && !marked.has(conversationId),
    ).length,
    requests: asked.length,
    throttled: asked.filter(({ status }) => status === 429).length,
    cpuSeconds: round(cpuSeconds * scale, 2),
    peakRssMb: Math.round(peakRssMb),
    ...(channels < of && { measuredChannels: channels }),
  };
}
