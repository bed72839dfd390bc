import { botError } from '../../../lib/errors.ts';

export const verifiedNotFound = botError(
  'verified_answer_not_found',
  404,
  () => 'A verified answer was named that does not exist; nothing was done.',
);
export const verifiedChanged = botError(
  'verified_answer_changed',
  409,
  () =>
    'Somebody changed a verified answer while another one was editing it; the later change was not stored.',
);
export const nothingToUndo = botError(
  'nothing_to_undo',
  409,
  () => 'A verified answer has no earlier version to go back to; nothing was done.',
);
export const verifiedIncomplete = botError(
  'verified_answer_incomplete',
  422,
  () => 'A verified answer was to have no question, or no answer, in either language; it was not stored.',
);
