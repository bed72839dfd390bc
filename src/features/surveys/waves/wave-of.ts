import type { NewSurvey } from '../asking/create-survey.ts';
import { waveIdOf, type Series } from './series.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The next wave as a survey. It closes before the one after it opens. */
export function waveOf(
  { id, asked, daysOpen, waves }: Series,
  opens: Date,
  { changed, after }: { readonly changed: readonly string[]; readonly after: Date | undefined },
): NewSurvey {
  const number = waves.length + 1;
  const planned = new Date(opens.getTime() + daysOpen * DAY_MS);
  const { intro, breakdown, ...rest } = asked;
  return {
    ...rest,
    id: waveIdOf(id, number),
    intro: intro ?? undefined,
    breakdown: breakdown ?? undefined,
    closesAt: after && after < planned ? after : planned,
    wave: { series: id, number, changed },
  };
}
