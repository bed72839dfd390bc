import { botError } from '../../lib/errors.ts';

export const unknownPost = botError(
  'unknown_post',
  404,
  () => 'A post was asked for that is not there: withdrawn, erased, or never published; nothing was done.',
);
export const postNotYours = botError(
  'post_not_yours',
  403,
  () => 'A member asked to withdraw a post of somebody else; nothing was changed.',
);
