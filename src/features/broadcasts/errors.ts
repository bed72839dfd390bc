import { botError } from '../../lib/errors.ts';

export const broadcastNotFound = botError(
  'broadcast_not_found',
  404,
  () => 'Somebody asked for an update that is not there; nothing was done.',
);
export const broadcastAlreadySent = botError(
  'broadcast_already_sent',
  409,
  () => 'Somebody changed or discarded an update that is no draft any more; nothing was changed.',
);
export const broadcastNotSent = botError(
  'broadcast_not_sent',
  409,
  () => 'Somebody cancelled or recalled an update that is still a draft; nothing was changed.',
);
export const broadcastStopped = botError(
  'broadcast_stopped',
  409,
  () => 'Somebody sent an update that was cancelled or recalled; nothing was sent.',
);
export const broadcastTooLarge = botError(
  'broadcast_too_large',
  422,
  () => 'An update has more text, lines and links than one card can carry; nothing was stored.',
);
export const audienceNotFound = botError(
  'audience_not_found',
  404,
  () => 'Somebody asked for a named audience that is not there; nothing was done.',
);
export const templateNotFound = botError(
  'template_not_found',
  404,
  () => 'Somebody asked for a template of an update that is not there; nothing was done.',
);
export const broadcastNotApproved = botError(
  'broadcast_not_approved',
  409,
  () => 'Somebody sent an update that nobody else has approved as it stands; nothing was sent.',
);
export const broadcastNotProposed = botError(
  'broadcast_not_proposed',
  409,
  () => 'Somebody approved or returned an update that nobody proposed as it stands; nothing was changed.',
);
export const broadcastChanged = botError(
  'broadcast_changed',
  409,
  () => 'Somebody approved an update that has changed since they saw it; nothing was changed.',
);
export const ownApproval = botError(
  'own_approval',
  403,
  () =>
    'Somebody approved or returned an update that they wrote or proposed themselves; nothing was changed.',
);
export const approvalNotNeeded = botError(
  'approval_not_needed',
  409,
  () => 'Somebody proposed an update where UPDATES_NEED_APPROVAL is off; nothing was changed.',
);
export const timeInvalid = botError(
  'broadcast_time_invalid',
  422,
  () => 'The time of an update is no local time like 2026-12-01T14:00; nothing was scheduled.',
);
export const timeSkipped = botError(
  'broadcast_time_skipped',
  422,
  () =>
    'The time of an update falls into the hour that is skipped when the clocks go forward; nothing was scheduled.',
);
export const timePast = botError(
  'broadcast_time_past',
  422,
  () => 'The time of an update is not in the future; nothing was scheduled.',
);
export const timeFar = botError(
  'broadcast_time_far',
  422,
  () => 'The time of an update is more than three years ahead; nothing was scheduled.',
);

export const managersChatUnknown = botError(
  'managers_chat_unknown',
  409,
  () => 'Somebody had a test sent to a manager whose own chat the bot does not know; nothing was sent.',
);
export const testNotTaken = botError<{ code: string }>(
  'test_not_taken',
  502,
  ({ code }) => `Teams did not take the test of an update (${code}); no channel got anything.`,
);
export const broadcastNotYours = botError(
  'broadcast_not_yours',
  403,
  () => 'An author asked for an update that somebody else began; nothing was shown or changed.',
);
