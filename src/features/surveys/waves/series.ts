import type { Survey } from '../asking/survey.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';

/** What every wave of a series is asked with. */
export type Asked = Pick<
  Survey,
  'title' | 'intro' | 'questions' | 'layout' | 'audience' | 'places' | 'privacy' | 'rules' | 'reminds'
> & { readonly breakdown: NonNullable<Survey['breakdown']>['by'] | null };

/** A survey that is asked again and again: what is asked, when, and which waves there were. */
export interface Series extends Document {
  readonly partition: 'series';
  readonly asked: Asked;
  /** RFC 5545, as in `FREQ=MONTHLY;INTERVAL=3;COUNT=8`. */
  readonly rule: string;
  /** The first wave's local time in Europe/London: the others come at the same time of the day. */
  readonly starts: string;
  readonly daysOpen: number;
  /** In their order; the first is number 1. */
  readonly waves: readonly { readonly surveyId: string; readonly opensAt: string }[];
  /** ISO 8601; nothing comes any more. */
  readonly endedAt: string | null;
}

export const waveIdOf = (seriesId: string, number: number): string =>
  idOf('survey-wave', seriesId, String(number));

export const askedBy = (survey: Survey): Asked => ({
  title: survey.title,
  intro: survey.intro,
  questions: survey.questions,
  layout: survey.layout,
  audience: survey.audience,
  places: survey.places,
  privacy: survey.privacy,
  rules: survey.rules,
  reminds: survey.reminds,
  breakdown: survey.breakdown?.by ?? null,
});
