import { forManagers, type Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { unknownSeries } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { ofSurvey } from '../survey-id.ts';
import { endSeries } from '../waves/end-series.ts';
import { askToEndNote, endedNote } from './notes.ts';

/** Ending a series, from any of its surveys. */
export const seriesActs = ({
  records,
  clock,
}: Pick<Parts, 'records' | 'clock'>): Readonly<Record<string, Action>> => ({
  'surveys.askToEnd': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(records, parse(ofSurvey, payload).surveyId);
    if (!survey.wave) throw unknownSeries({});
    return { card: askToEndNote(survey, edition) };
  }),
  'surveys.endSeries': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(records, parse(ofSurvey, payload).surveyId);
    if (!survey.wave) throw unknownSeries({});
    await endSeries(records, survey.wave.series, clock());
    return { card: endedNote(survey, edition), forEveryone: true };
  }),
});
