import { botError } from '../../lib/errors.ts';

export const channelOwnersOnly = botError(
  'channel_owners_only',
  403,
  () => 'A member who does not own the channel asked to change it; nothing was changed.',
);

export const unknownAuthor = botError(
  'unknown_author',
  404,
  () => 'Somebody asked to remove an author who is none; nothing was changed.',
);
