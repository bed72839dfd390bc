import { button, saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { MOST_ATTACHMENTS, MOST_BUTTONS, MOST_WORDINGS } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import { roomLine } from './room.ts';
import { rowsCard } from '../cards/rows-card.ts';
import { buttonsTaken } from '../preview/update-card.ts';

/** What an update is made of, part by part: how each stands, and the form that changes it. */
export function changeCard(edition: Edition, draft: Broadcast): Card {
  const { id, image, buttons, attachments, wordings } = draft;
  const row = (title: MessageKey, lines: readonly Worded[], verb: string, data: object = {}) => ({
    title: labelIn(edition, title),
    lines,
    buttons: [button(edition, 'broadcasts.change', verb, { id, ...data })],
  });
  const counted = (taken: number, most: number) => [saying('broadcasts.partCount', { taken, most })];
  return rowsCard(edition, 'broadcasts.changeHeading', {
    rows: [
      row('broadcasts.partWords', [roomLine(draft)], 'broadcasts.write'),
      row(
        'broadcasts.partImage',
        [saying(image ? 'broadcasts.partThere' : 'broadcasts.partNone')],
        'broadcasts.image',
      ),
      row('broadcasts.partButtons', counted(buttonsTaken(buttons), MOST_BUTTONS), 'broadcasts.links', {
        list: 'buttons',
      }),
      row('broadcasts.partAttachments', counted(attachments.length, MOST_ATTACHMENTS), 'broadcasts.links', {
        list: 'attachments',
      }),
      row('broadcasts.partWordings', counted(wordings.length, MOST_WORDINGS), 'broadcasts.wordings'),
    ],
    buttons: [button(edition, 'broadcasts.backToPreview', 'broadcasts.look', { id, look: 'both' })],
  });
}
