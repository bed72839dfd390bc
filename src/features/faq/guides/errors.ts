import { botError } from '../../../lib/errors.ts';

export const draftGone = botError(
  'guide_draft_gone',
  404,
  () => 'A draft of a guide was asked for that is published, discarded or too old; nothing was changed.',
);
export const guideNotFound = botError(
  'guide_not_found',
  404,
  () => 'A guide or a version of it was asked for that is not there; nothing was changed.',
);
export const guideChanged = botError(
  'guide_changed',
  409,
  () => 'Somebody else published a version of the same guide at the same time; nothing was changed.',
);
export const guideWordings = botError<{ strange: string }>(
  'guide_wordings',
  422,
  () =>
    'Questions or answers were given for a section that a guide does not have, or one question was answered twice; nothing was changed.',
);
export const guideNotBrought = botError(
  'guide_not_brought',
  409,
  () => 'A guide of the folder guides/ was to be changed or removed; it changes with a deployment alone.',
);
