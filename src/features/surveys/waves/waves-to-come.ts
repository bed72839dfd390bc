import { nextMoment } from './occurrences.ts';
import { closingOf } from './wave-of.ts';
import { waveIdOf, type Series } from './series.ts';

/** When the next wave of a series is due; `undefined` when none will come. */
export function nextOf({ rule, starts, waves, endedAt }: Series): Date | undefined {
  if (endedAt !== null) return undefined;
  const last = waves.at(-1);
  return nextMoment(rule, starts, last ? new Date(last.opensAt) : new Date(0));
}

/** A wave that has not opened yet. */
interface WaveToCome {
  readonly surveyId: string;
  readonly opens: Date;
  readonly closes: Date;
}

/** The waves to come of which something falls between two moments: they open before `to` and close after `from`. */
export function wavesBetween(series: Series, from: Date, to: Date): readonly WaveToCome[] {
  const { id, rule, starts, waves } = series;
  const found: WaveToCome[] = [];
  let number = waves.length + 1;
  for (let opens = nextOf(series); opens && opens < to; number += 1) {
    const after = nextMoment(rule, starts, opens);
    const closes = closingOf(series, opens, after);
    if (closes >= from) found.push({ surveyId: waveIdOf(id, number), opens, closes });
    opens = after;
  }
  return found;
}
