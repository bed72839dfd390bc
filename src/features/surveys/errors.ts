import { botError } from '../../lib/errors.ts';

export const unknownSurvey = botError(
  'unknown_survey',
  404,
  () => 'A survey was asked for that is not there; nothing was done.',
);
export const surveyNotOpen = botError(
  'survey_not_open',
  409,
  () => 'A survey that was never opened was to be answered or closed; nothing was done.',
);
export const surveyClosed = botError(
  'survey_closed',
  409,
  () => 'A survey that has closed was to be answered or opened; nothing was stored.',
);
export const surveyAlreadyOpen = botError(
  'survey_already_open',
  409,
  () => 'The questions or rules of a survey that is open were to be changed; nothing was done.',
);
export const surveyStillOpen = botError(
  'survey_still_open',
  409,
  () => 'Results were asked for before the survey closed; none were counted.',
);
export const surveyEndsInPast = botError(
  'survey_ends_in_past',
  409,
  () =>
    'The closing time of a survey had already passed when it was to be created or opened; nothing was done.',
);
export const surveyTooLong = botError<{ question: number; bytes: number; limit: number }>(
  'survey_too_long',
  413,
  ({ question, bytes, limit }) =>
    `The cards of a survey would have ${bytes} bytes where ${limit} fit, most of them in question ${question}; it was not stored.`,
);
export const surveyKeyChanged = botError(
  'survey_key_changed',
  500,
  () =>
    'The secret under which receipts are made (BALLOT_SECRET, or else API_KEY) is another than when the survey opened; the answer was not stored, for everybody could answer twice. Put the old one back until the survey has closed.',
);
export const unknownSeries = botError(
  'unknown_series',
  404,
  () => 'A series of surveys was asked for that is not there; nothing was done.',
);
export const surveyEmpty = botError(
  'survey_empty',
  409,
  () => 'A survey without questions was to be opened; nothing was done.',
);
