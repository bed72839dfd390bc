import { button, saying } from '../../../chat/cards/card-words.ts';
import type { WayOut } from '../../../chat/announcing/delivery-report.ts';
import type { Form } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import type { Broadcast } from '../broadcast.ts';
import { formCard } from '../cards/form-card.ts';

const WAYS = {
  resend: 'broadcasts.decideResend',
  arrived: 'broadcasts.decideArrived',
  leave: 'broadcasts.decideLeave',
} as const satisfies Readonly<Record<WayOut, MessageKey>>;

/** Asks what is to be done about messages of which nobody knows whether they arrived: all of them, or one. */
export function decideForm(
  edition: Edition,
  { id }: Broadcast,
  channels: readonly { readonly title: string; readonly value: string }[],
): Form {
  return formCard(edition, {
    title: 'broadcasts.decideTitle',
    hints: [saying('broadcasts.decideHint'), saying('broadcasts.decideTwice')],
    groups: [
      {
        choices: [
          {
            id: 'channel',
            label: labelIn(edition, 'broadcasts.decideWhich'),
            value: 'all',
            isMultiSelect: false,
            choices: [{ title: labelIn(edition, 'broadcasts.decideAll'), value: 'all' }, ...channels],
          },
        ],
      },
    ],
    buttons: [
      ...Object.entries(WAYS).map(([way, title]) =>
        button(edition, title, 'broadcasts.endDoubt', { id, way }),
      ),
      button(edition, 'broadcasts.toReport', 'broadcasts.report', { id }),
    ],
  });
}
