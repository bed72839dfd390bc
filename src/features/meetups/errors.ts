import { botError } from '../../lib/errors.ts';

export const meetupNotFound = botError(
  'meetup_not_found',
  404,
  () => 'Somebody asked for a meetup that is not there; nothing was done.',
);
export const meetupStarted = botError(
  'meetup_started',
  409,
  () => 'Somebody replied to, changed or cancelled a meetup after its start; nothing was changed.',
);
export const meetupCancelled = botError(
  'meetup_cancelled',
  409,
  () => 'Somebody replied to or changed a meetup that is cancelled; nothing was changed.',
);
export const meetupNotOver = botError(
  'meetup_not_over',
  409,
  () =>
    'Somebody entered what is known only afterwards for a meetup that has not begun or is cancelled; nothing was stored.',
);
export const meetupRepliesFull = botError(
  'meetup_replies_full',
  409,
  () => 'A meetup has as many replies as one record holds; the reply was not stored.',
);
export const capacityTaken = botError<{ coming: number }>(
  'meetup_capacity_taken',
  409,
  ({ coming }) =>
    `The places of a meetup were to be fewer than the ${coming} people who have one; nothing was changed.`,
);
export const startInvalid = botError(
  'meetup_start_invalid',
  422,
  () => 'The start of a meetup is no local time like 2026-12-01T14:00; nothing was stored.',
);
export const startSkipped = botError(
  'meetup_start_skipped',
  422,
  () =>
    'The start of a meetup falls into the hour that is skipped when the clocks go forward; nothing was stored.',
);
export const startPast = botError(
  'meetup_start_past',
  422,
  () => 'The start of a meetup is not in the future; nothing was stored.',
);
export const startFar = botError(
  'meetup_start_far',
  422,
  () => 'The start of a meetup is more than three years ahead; nothing was stored.',
);
export const endBeforeStart = botError(
  'meetup_end_before_start',
  422,
  () => 'The end of a meetup is not after its start, or more than a day later; nothing was stored.',
);
export const whereMissing = botError(
  'meetup_where_missing',
  422,
  () => 'A meetup was to have neither a place nor a link; nothing was stored.',
);
export const zoneUnknown = botError(
  'meetup_zone_unknown',
  422,
  () => 'The time zone of a meetup is no name of the IANA list; nothing was stored.',
);
export const seriesNotFound = botError(
  'meetup_series_not_found',
  404,
  () => 'Somebody asked for a series of meetups that is not there; nothing was done.',
);
export const seriesCancelled = botError(
  'meetup_series_cancelled',
  409,
  () => 'Somebody changed a series of meetups that is cancelled; nothing was changed.',
);
export const seriesPartNone = botError(
  'meetup_series_part_none',
  409,
  () =>
    'Somebody changed or cancelled parts of a series of which none can be changed any more; nothing was changed.',
);
export const seriesFull = botError<{ parts: number }>(
  'meetup_series_full',
  422,
  ({ parts }) => `A series would have more than ${parts} parts; nothing was added.`,
);
export const seriesPartEarly = botError(
  'meetup_series_part_early',
  422,
  () => 'A part to add to a series is not after its last part; nothing was added.',
);
export const ruleInvalid = botError(
  'meetup_rule_invalid',
  422,
  () => 'The rule of a series is no RRULE that is understood; nothing was stored.',
);
export const ruleEndless = botError(
  'meetup_rule_endless',
  422,
  () => 'The rule of a series has neither COUNT nor UNTIL; nothing was stored.',
);
export const ruleEmpty = botError(
  'meetup_rule_empty',
  422,
  () => 'The rule of a series names no day that there is; nothing was stored.',
);
export const ruleLong = botError<{ parts: number; years: number }>(
  'meetup_rule_long',
  422,
  ({ parts, years }) =>
    `A series would have more than ${parts} meetups or go beyond ${years} years; nothing was stored.`,
);
export const ruleException = botError(
  'meetup_rule_exception',
  422,
  () => 'A series excepts a day on which its rule has no meetup; nothing was stored.',
);
export const reportNotFetched = botError(
  'meetup_report_not_fetched',
  502,
  () => 'An attendance report that was sent in the chat could not be fetched; nothing was stored.',
);

export const reportUnreadable = botError(
  'meetup_report_unreadable',
  422,
  () => 'A file is no attendance report of Teams, or names nobody; nothing was stored.',
);
