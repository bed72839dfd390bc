import { botError } from '../../lib/errors.ts';

export const meetupNotFound = botError(
  'meetup_not_found',
  404,
  () => 'Somebody asked for a meetup that is not there; nothing was done.',
);
export const meetupStarted = botError(
  'meetup_started',
  409,
  () => 'Somebody replied to, moved or cancelled a meetup after its start; nothing was changed.',
);
export const meetupCancelled = botError(
  'meetup_cancelled',
  409,
  () => 'Somebody replied to or moved a meetup that is cancelled; nothing was changed.',
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
