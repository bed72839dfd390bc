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
