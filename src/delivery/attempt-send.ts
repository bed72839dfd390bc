import { editionsFor, type Announcement } from '../chat/announcement.ts';
import type { Recipient } from '../chat/audience.ts';
import type { SendOutcome } from '../chat/messenger.ts';
import { newId } from '../lib/ids.ts';
import { change } from '../storage/collection.ts';
import { givePlaceBack } from './channel-week.ts';
import { claimed, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { isThrottling, pauseAfter, settled } from './settle-row.ts';
import { transmit } from './transmit.ts';
import { toSend } from './work.ts';

/**
 * Makes one request for a queued row and writes down what came of it. Of several who try at once, only the one whose
 * claim is written makes the request; after that write the row is never `queued` again unless the platform said no.
 */
export async function attemptSend(
  parts: Parts,
  row: OutboxRow,
  announcement: Announcement,
  channel: Recipient,
): Promise<void> {
  const claim = newId();
  parts.inHand.add(claim);
  try {
    if (!(await writeClaim(parts, row, claim, channel))) return;
    const message = editionsFor(announcement, channel)[channel.edition];
    const facts = { announcementId: row.announcementId, channelId: row.channelId };
    const outcome = await transmit(() => parts.messenger.send(channel.address, message), parts.log, facts);
    await writeOutcome(parts, row, claim, channel, outcome);
  } finally {
    parts.inHand.delete(claim);
  }
}

async function writeClaim(
  { stores, clock, sendTimeoutMs }: Parts,
  row: OutboxRow,
  claim: string,
  { edition }: Recipient,
): Promise<boolean> {
  const now = clock();
  const until = new Date(now.getTime() + sendTimeoutMs);
  const written = await change(stores.outbox, row, (old) =>
    old?.state === 'queued' ? claimed(old, { claim, edition, now, until }) : undefined,
  );
  return written?.claim === claim;
}

async function writeOutcome(
  parts: Parts,
  row: OutboxRow,
  claim: string,
  channel: Recipient,
  outcome: SendOutcome,
): Promise<void> {
  const { stores, clock, pacing, directory } = parts;
  const now = clock();
  const written = await change(stores.outbox, row, (old) =>
    old?.claim === claim && (old.state === 'sending' || old.state === 'uncertain')
      ? settled(old, outcome, now)
      : undefined,
  );
  if (written?.claim !== claim) return;
  if (isThrottling(outcome)) {
    pacing.holdBack(channel.address.tenantId, now.getTime() + pauseAfter(written, outcome));
  }
  if (written.state === 'queued' || written.state === 'failed') await givePlaceBack(stores.channelWeeks, row);
  if (written.state === 'queued') {
    await parts.push(toSend(row), new Date(written.dueAt).getTime() - now.getTime());
  }
  if (outcome.kind === 'unreachable') await directory.becameUnreachable(channel.id, outcome.code);
}
