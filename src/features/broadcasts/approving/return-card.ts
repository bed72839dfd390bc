import { button, langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { Broadcast } from '../broadcast.ts';

export const REASON_LIMIT = 500;

/** Asks why an update is not approved, with what was typed and what is to be mended. */
export function returnForm(
  edition: Edition,
  { id, title: about }: Broadcast,
  reason = '',
  problem?: Problem,
): Form {
  const title = labelIn(edition, 'broadcasts.returnTitle');
  return {
    title,
    card: {
      template: 'broadcasts/return',
      data: {
        edition,
        lang: langOf(edition),
        title,
        about: inEdition(edition, about),
        mending: problem ? [{ lines: problemLines(edition, [problem]) }] : [],
        label: labelIn(edition, 'broadcasts.returnReason'),
        reason,
        buttons: [
          button(edition, 'broadcasts.returnIt', 'broadcasts.return', { id }),
          button(edition, 'broadcasts.backToPreview', 'broadcasts.look', { id, look: 'both' }),
        ],
      },
    },
  };
}
