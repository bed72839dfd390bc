import type { NewSurvey } from '../asking/create-survey.ts';
import { waveIdOf, type Series } from './series.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a wave closes: after its days, and before the one after it opens. */
export function closingOf(
  { daysOpen }: Pick<Series, 'daysOpen'>,
  opens: Date,
  after: Date | undefined,
): Date {
  const planned = new Date(opens.getTime() + daysOpen * DAY_MS);
  return after && after < planned ? after : planned;
}

/** The next wave as a survey. */
export function waveOf(
  series: Series,
  opens: Date,
  { changed, after }: { readonly changed: readonly string[]; readonly after: Date | undefined },
): NewSurvey {
  const { id, asked, waves } = series;
  const number = waves.length + 1;
  const { intro, breakdown, ...rest } = asked;
  return {
    ...rest,
    id: waveIdOf(id, number),
    intro: intro ?? undefined,
    breakdown: breakdown ?? undefined,
    closesAt: closingOf(series, opens, after),
    wave: { series: id, number, changed },
  };
}
