import { botError } from '../../lib/errors.ts';

export const channelOwnersOnly = botError(
  'channel_owners_only',
  403,
  () => 'A member who does not own the channel asked to change it; nothing was changed.',
);

export const unknownChannel = botError(
  'unknown_channel',
  404,
  () => 'A program asked for a channel that the bot is not in; nothing was changed.',
);

export const channelSettingsChanged = botError(
  'channel_settings_changed',
  409,
  () => 'The settings of a channel are not those that a program had read; nothing was changed.',
);

export const channelPausePast = botError(
  'channel_pause_past',
  422,
  () => 'A program paused a channel until a day that is not to come; nothing was changed.',
);

export const unknownSender = botError(
  'unknown_sender',
  422,
  () => 'A program refused, for a channel, a sender that there is not; nothing was changed.',
);

export const unknownAuthor = botError(
  'unknown_author',
  404,
  () => 'Somebody asked to remove an author who is none; nothing was changed.',
);
