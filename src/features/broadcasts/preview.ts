import type { Asker } from '../../chat/asker.ts';
import type { Card } from '../../chat/message.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { authorOf, type Broadcast } from './broadcast.ts';
import type { Look } from './look.ts';
import { readAudiences } from './named-audience.ts';
import type { Parts } from './parts.ts';
import { previewCard } from './preview-card.ts';

/** The preview of a draft, made anew: its audience and its reach are those of this moment. */
export async function preview(
  {
    reachOf,
    organisations,
    audiences,
    needsApproval,
  }: Pick<Parts, 'reachOf' | 'organisations' | 'audiences' | 'needsApproval'>,
  asker: Asker,
  draft: Broadcast,
  look: Look = { edition: 'both' },
  note?: MessageKey,
): Promise<Card> {
  const broadcast = (await readAudiences(audiences))(draft);
  const named = broadcast.audienceId === null ? undefined : await audiences.find(broadcast.audienceId);
  return previewCard(asker.edition, {
    ...{ broadcast, look, offersTest: asker.scope === 'personal', audienceName: named?.name },
    sending: { needsApproval, viewer: authorOf(asker) },
    reach: await reachOf(broadcast.audience, 'broadcasts'),
    organisations: await organisations(),
    ...(note && { note }),
  });
}
