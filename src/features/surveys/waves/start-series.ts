import { idOf } from '../../../lib/ids.ts';
import { instantToLocal } from '../../../language/dates.ts';
import { openSurvey } from '../asking/open-survey.ts';
import type { Survey } from '../asking/survey.ts';
import { surveyEmpty } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { change } from '../../../storage/collection.ts';
import { nextMoment } from './occurrences.ts';
import { askedBy, type Series } from './series.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysBetween = (from: Date, to: string | null, otherwise: number): number =>
  to === null ? otherwise : Math.max(1, Math.round((Date.parse(to) - from.getTime()) / DAY_MS));
const DAYS_OPEN = 7;

/**
 * Makes a draft the first wave of a series. It opens now, or on the day that was chosen; the others follow by the rule.
 * Doing it again changes nothing. Resolves to the moment of the next wave.
 */
export async function startSeries(
  parts: Pick<Parts, 'records' | 'peopleAsked' | 'ownChats'>,
  {
    surveyId,
    rule,
    opensDay,
  }: { readonly surveyId: string; readonly rule: string; readonly opensDay: string },
  now: Date,
): Promise<Date | undefined> {
  const draft = await requireSurvey(parts.records, surveyId);
  if (draft.questions.length === 0) throw surveyEmpty({});
  const id = idOf('survey-series', surveyId);
  const starts = opensDay === '' ? instantToLocal(now) : `${opensDay}T09:00`;
  const first = nextMoment(rule, starts, new Date(0)) ?? now;
  const series: Series = {
    ...{ id, partition: 'series', asked: askedBy(draft), rule, starts, endedAt: null },
    daysOpen: daysBetween(first, draft.closesAt, DAYS_OPEN),
    waves: [{ surveyId, opensAt: first.toISOString() }],
  };
  await parts.records.series.create(series);
  await change(parts.records.surveys, draft, (old): Survey | undefined =>
    old?.state === 'draft'
      ? {
          ...old,
          wave: { series: id, number: 1, changed: [] },
          opensAt: opensDay === '' ? null : first.toISOString(),
        }
      : undefined,
  );
  if (opensDay === '') await openSurvey(parts, surveyId, now);
  return nextMoment(rule, starts, first);
}
