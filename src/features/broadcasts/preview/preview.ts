import type { Asker } from '../../../chat/asker.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { announcementIdOf, authorOf, type Broadcast } from '../broadcast.ts';
import type { Look } from './look.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';
import { previewCard } from './preview-card.ts';
import { toldBy } from '../sending/scheduled.ts';
import { fromOf } from '../approving/voice.ts';

/** The preview of a draft, made anew: its audience and its reach are those of this moment. */
export async function preview(
  {
    reachOf,
    organisations,
    audiences,
    needsApproval,
    overloadOn,
    clock,
  }: Pick<Parts, 'reachOf' | 'organisations' | 'audiences' | 'needsApproval' | 'overloadOn' | 'clock'>,
  asker: Asker,
  draft: Broadcast,
  look: Look = { edition: 'both' },
  note?: MessageKey,
): Promise<Card> {
  const broadcast = (await readAudiences(audiences))(draft);
  const named = broadcast.audienceId === null ? undefined : await audiences.find(broadcast.audienceId);
  const sendsAt = draft.schedule ? new Date(draft.schedule.at) : clock();
  return previewCard(asker.edition, {
    ...{ broadcast, look, offersTest: asker.scope === 'personal', audienceName: named?.name },
    sending: { needsApproval, viewer: authorOf(asker) },
    reach: await reachOf(broadcast.audience, 'broadcasts', fromOf(broadcast)),
    overload: await overloadOn(sendsAt, toldBy(broadcast), announcementIdOf(draft.id)),
    organisations: await organisations(),
    ...(note && { note }),
  });
}
