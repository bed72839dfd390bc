import type { Asker } from '../../../chat/asker.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card, Reply } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { idOf } from '../../../lib/ids.ts';
import { cardFor } from '../approving/for-authors.ts';
import { fromOf } from '../approving/voice.ts';
import { unreachableLines } from '../audiences/audience-lines.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import { announcementIdOf, authorOf, type Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { toldBy } from '../sending/scheduled.ts';
import type { Look } from './look.ts';
import { asHandedOver, messageSeen } from './message-seen.ts';
import { previewCard } from './preview-card.ts';
import { postControls, postMessage, previewInChat } from './post-preview.ts';

type Previewing = Pick<
  Parts,
  | 'reachOf'
  | 'organisations'
  | 'channels'
  | 'audiences'
  | 'needsApproval'
  | 'overloadOn'
  | 'clock'
  | 'delivery'
  | 'records'
  | 'voiceOf'
  | 'messenger'
  | 'previews'
>;

/** How it is shown, and what there is to know first. */
interface Around {
  readonly isApart: boolean;
  readonly notes: readonly MessageKey[];
}

/** The card of a draft, made anew: its audience and its reach are those of this moment. */
async function cardOf(
  parts: Previewing,
  asker: Asker,
  draft: Broadcast,
  look: Look,
  around: Around,
): Promise<Card> {
  const { reachOf, audiences, needsApproval, overloadOn, clock } = parts;
  const broadcast = (await readAudiences(audiences))(draft);
  const named = broadcast.audienceId === null ? undefined : await audiences.find(broadcast.audienceId);
  const sendsAt = draft.schedule ? new Date(draft.schedule.at) : clock();
  const from = fromOf(broadcast);
  const reach = await reachOf(broadcast.audience, 'broadcasts', from);
  const { edits } = broadcast;
  return previewCard(asker.edition, {
    ...{ broadcast, look, ...around, audienceName: named?.name },
    shown: await asHandedOver(parts, broadcast),
    sending: { needsApproval, viewer: authorOf(asker) },
    reach,
    unreachable: await unreachableLines(parts, reach, { audience: broadcast.audience, ...from }),
    original: edits === null ? undefined : (await parts.delivery.progress(announcementIdOf(edits))).counts,
    overload: await overloadOn(sendsAt, toldBy(broadcast), announcementIdOf(draft.id)),
    organisations: await parts.organisations(),
  });
}

/**
 * Shows a draft before channels see it. In the own chat of whoever asks, the very message that a channel would get stands
 * there by itself, and the card that was pressed becomes the one that it is looked at with; a dialog closes, and that
 * card stands below the message. Where others would see it, or where the client does not take it, the card shows the
 * update within.
 */
export async function showPreview(
  parts: Previewing,
  asker: Asker,
  draft: Broadcast,
  look: Look = { edition: 'both' },
  note?: MessageKey,
): Promise<Reply> {
  const notes = note === undefined ? [] : [note];
  if (asker.scope !== 'personal')
    return inPlace(asker, await cardOf(parts, asker, draft, look, { isApart: false, notes }));
  const { address } = asker;
  const message = await messageSeen(parts, draft, look);
  const shows = idOf('shows', JSON.stringify(message));
  const before = await previewInChat(parts, asker, draft);
  const messageId = await postMessage(parts, asker, message, before, shows);
  if (messageId === undefined) {
    const around = { isApart: false, notes: [...notes, 'broadcasts.previewNotShown'] as const };
    return inPlace(asker, await cardOf(parts, asker, draft, look, around));
  }
  const card = cardFor(asker, await cardOf(parts, asker, draft, look, { isApart: true, notes }));
  const controlsId = asker.inDialog
    ? await postControls(parts, asker, card, before?.controlsId ?? null)
    : (asker.messageId ?? null);
  const important = message.important ?? false;
  await parts.previews.note(address, { broadcastId: draft.id, messageId, controlsId, shows, important });
  return asker.inDialog && controlsId !== null ? {} : inPlace(asker, card);
}
