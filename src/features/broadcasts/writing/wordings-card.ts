import { button, saying } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { audienceLines } from '../audiences/audience-lines.ts';
import { MOST_WORDINGS } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import type { NamedAudience } from '../audiences/named-audience.ts';
import type { Organisation } from '../parts.ts';
import { rowsCard } from '../cards/rows-card.ts';

/** The wordings of its own that an update has, each with whom it is for. */
export const wordingsCard = (
  edition: Edition,
  { id, wordings }: Broadcast,
  organisations: readonly Organisation[],
  audiences: readonly NamedAudience[],
): Card =>
  rowsCard(edition, 'broadcasts.wordingsTitle', {
    rows: wordings.map((own, at) => ({
      title: labelIn(edition, 'broadcasts.wordingNumber', { number: at + 1 }),
      lines: audienceLines(
        own.audience,
        organisations,
        audiences.find((named) => named.id === own.audienceId)?.name,
      ),
      buttons: [button(edition, 'broadcasts.change', 'broadcasts.wording', { id, at })],
    })),
    empty: [saying('broadcasts.wordingsNone')],
    buttons: [
      ...(wordings.length < MOST_WORDINGS
        ? [button(edition, 'broadcasts.wordingAdd', 'broadcasts.wording', { id })]
        : []),
      button(edition, 'broadcasts.backToPreview', 'broadcasts.look', { id, look: 'both' }),
    ],
  });
