import type { Asker } from '../../../chat/asker.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { announcementIdOf, authorOf, type Broadcast } from '../broadcast.ts';
import type { Look } from './look.ts';
import { unreachableLines } from '../audiences/audience-lines.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';
import { previewCard } from './preview-card.ts';
import { toldBy } from '../sending/scheduled.ts';
import { fromOf } from '../approving/voice.ts';

/** The preview of a draft, made anew: its audience and its reach are those of this moment. */
export async function preview(
  parts: Pick<
    Parts,
    | 'reachOf'
    | 'organisations'
    | 'channels'
    | 'audiences'
    | 'needsApproval'
    | 'overloadOn'
    | 'clock'
    | 'delivery'
  >,
  asker: Asker,
  draft: Broadcast,
  look: Look = { edition: 'both' },
  note?: MessageKey,
): Promise<Card> {
  const { reachOf, audiences, needsApproval, overloadOn, clock } = parts;
  const broadcast = (await readAudiences(audiences))(draft);
  const named = broadcast.audienceId === null ? undefined : await audiences.find(broadcast.audienceId);
  const sendsAt = draft.schedule ? new Date(draft.schedule.at) : clock();
  const from = fromOf(broadcast);
  const reach = await reachOf(broadcast.audience, 'broadcasts', from);
  const { edits } = broadcast;
  return previewCard(asker.edition, {
    ...{ broadcast, look, offersTest: asker.scope === 'personal', audienceName: named?.name },
    sending: { needsApproval, viewer: authorOf(asker) },
    reach,
    unreachable: await unreachableLines(parts, reach, { audience: broadcast.audience, ...from }),
    original: edits === null ? undefined : (await parts.delivery.progress(announcementIdOf(edits))).counts,
    overload: await overloadOn(sendsAt, toldBy(broadcast), announcementIdOf(draft.id)),
    organisations: await parts.organisations(),
    ...(note && { note }),
  });
}
