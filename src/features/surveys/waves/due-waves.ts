import { change } from '../../../storage/collection.ts';
import { createSurvey } from '../asking/create-survey.ts';
import { openSurvey } from '../asking/open-survey.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { allSeries } from './all-series.ts';
import { changedSince } from './changed.ts';
import { nextMoment } from './occurrences.ts';
import { nextOf } from './waves-to-come.ts';
import { waveIdOf, type Series } from './series.ts';
import { closingOf, waveOf } from './wave-of.ts';

type WaveParts = Pick<Parts, 'records' | 'fillCard' | 'peopleAsked' | 'ownChats'>;

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

/**
 * Opens the waves that are due. Of several that were missed, as after a long stop, only the latest, and only while it is
 * not over.
 */
export async function openDueWaves(parts: WaveParts, now: Date): Promise<void> {
  for (const series of await allSeries(parts.records.series)) {
    let due = nextOf(series);
    for (let later = due; due && later && later <= now; later = nextMoment(series.rule, series.starts, later))
      due = later;
    if (!due || due > now) continue;
    const closes = closingOf(series, due, nextMoment(series.rule, series.starts, due));
    if (closes > now) await openWave(parts, series, due, now);
  }
}
