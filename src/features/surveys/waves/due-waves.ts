import { change, listAll, type Collection } from '../../../storage/collection.ts';
import { createSurvey } from '../asking/create-survey.ts';
import { openSurvey } from '../asking/open-survey.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { changedSince } from './changed.ts';
import { nextMoment } from './occurrences.ts';
import { waveIdOf, type Series } from './series.ts';
import { waveOf } from './wave-of.ts';

type WaveParts = Pick<Parts, 'records' | 'fillCard' | 'peopleAsked'>;

/** Opens one wave, and writes it down with its series. Doing it again, after a crash, opens the same one. */
async function openWave(parts: WaveParts, series: Series, opens: Date, now: Date): Promise<void> {
  const last = series.waves.at(-1);
  const before = last
    ? (await requireSurvey(parts.records, last.surveyId)).questions
    : series.asked.questions;
  const changed = changedSince(before, series.asked.questions);
  const after = nextMoment(series.rule, series.starts, opens);
  await createSurvey(parts, waveOf(series, opens, { changed, after }), now);
  const number = series.waves.length + 1;
  const surveyId = waveIdOf(series.id, number);
  await openSurvey(parts, surveyId, now);
  await change(parts.records.series, series, (old): Series | undefined =>
    old?.waves.length === number - 1
      ? { ...old, waves: [...old.waves, { surveyId, opensAt: opens.toISOString() }] }
      : undefined,
  );
}

/** When the next wave of a series is due; `undefined` when none will come. */
export function nextOf({ rule, starts, waves, endedAt }: Series): Date | undefined {
  if (endedAt !== null) return undefined;
  const last = waves.at(-1);
  return nextMoment(rule, starts, last ? new Date(last.opensAt) : new Date(0));
}

export async function allSeries(collection: Collection<Series>): Promise<Series[]> {
  const found: Series[] = [];
  for await (const { value } of listAll(collection, { partition: 'series' })) found.push(value);
  return found;
}

/** Opens the waves that are due. Of several that were missed, as after a long stop, only the latest. */
export async function openDueWaves(parts: WaveParts, now: Date): Promise<void> {
  for (const series of await allSeries(parts.records.series)) {
    let due = nextOf(series);
    for (let later = due; due && later && later <= now; later = nextMoment(series.rule, series.starts, later))
      due = later;
    if (due && due <= now) await openWave(parts, series, due, now);
  }
}
