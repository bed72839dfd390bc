import { botError } from '../../lib/errors.ts';

export const unknownPost = botError(
  'unknown_post',
  404,
  () => 'A post was asked for that is not there: withdrawn, erased, or never published; nothing was done.',
);
export const postNotYours = botError(
  'post_not_yours',
  403,
  () => 'A member asked to change or withdraw a post of somebody else; nothing was changed.',
);
export const postNotInReview = botError(
  'post_not_in_review',
  409,
  () => 'A manager decided about a post that does not wait for a decision any more; nothing was changed.',
);
export const ownWords = botError(
  'post_own_words',
  403,
  () => 'A manager asked to approve or return a post of their own; a second pair of eyes is needed.',
);
export const notAQuestion = botError(
  'post_not_a_question',
  409,
  () => 'An answer was given to a post that is no question, or takes no more answers; nothing was stored.',
);
export const unknownFeed = botError(
  'unknown_feed',
  404,
  () => 'A feed was asked for that is not there; nothing was done.',
);
export const feedsAway = botError(
  'feeds_away',
  503,
  () => 'This house cannot fetch from the web, so feeds cannot be added; nothing was stored.',
);
export const circlePlanWrong = botError<{ detail: string }>(
  'circle_plan_wrong',
  400,
  ({ detail }) => `A division or merger of circles does not add up (${detail}); nothing was changed.`,
);
export const importUnreadable = botError<{ detail: string }>(
  'import_unreadable',
  400,
  ({ detail }) => `Posts could not be imported (${detail}); none was.`,
);
export const followOwnersOnly = botError(
  'follow_owners_only',
  403,
  () => 'A member asked to settle which posts come to a channel that they do not own; nothing was changed.',
);
