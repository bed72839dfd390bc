import { editionsFor, type Announcement } from '../chat/announcement.ts';
import type { Recipient } from '../chat/audience.ts';
import type { SendOutcome } from '../chat/messenger.ts';
import { newId } from '../lib/ids.ts';
import { change, type Stored } from '../storage/collection.ts';
import { givePlaceBack, takePlace } from './channel-week.ts';
import { inTurn } from './in-turn.ts';
import { weekOf } from './london-time.ts';
import { claimed, type OutboxRow } from './outbox-row.ts';
import type { Parts } from './parts.ts';
import { settled } from './settle-row.ts';

/** What is sent where. */
interface Attempt {
  readonly row: OutboxRow;
  readonly claim: string;
  readonly announcement: Announcement;
  readonly channel: Recipient;
}

/**
 * Makes one request for a queued row when its turn has come, and writes down what came of it. Of several who try at once,
 * only the one whose claim is written makes the request; after that write the row is never `queued` again unless the
 * platform said no, or the kind of announcement allows to send it once more. `onTurn`: nobody waits any more. Resolves
 * to how long until the row's next step, if it has one.
 */
export async function attemptSend(
  parts: Parts,
  { value: row, etag }: Stored<OutboxRow>,
  announcement: Announcement,
  channel: Recipient,
  onTurn: () => void,
): Promise<number | undefined> {
  const { announcementId, channelId } = row;
  const attempt = { row, claim: newId(), announcement, channel };
  const message = editionsFor(announcement, channel)[channel.edition];
  parts.inHand.add(attempt.claim);
  try {
    const outcome = await inTurn(
      parts,
      channel.address,
      {
        facts: { announcementId, channelId },
        ...(announcement.urgency && { urgency: announcement.urgency }),
        before() {
          onTurn();
          return mayGo(parts, attempt, etag);
        },
      },
      () => parts.messenger.send(channel.address, message),
    );
    return outcome.kind === 'later' ? outcome.ms : await writeOutcome(parts, attempt, outcome);
  } finally {
    parts.inHand.delete(attempt.claim);
  }
}

/** The last look before the request. `false`: something changed since the row was read, so it is looked at again. */
async function mayGo(parts: Parts, { row, claim, channel }: Attempt, etag: string): Promise<boolean> {
  const { stores, records, clock, sendTimeoutMs } = parts;
  if ((await records.of(row.announcementId))?.cancelledAt !== null) return false;
  const { edition, weeklyCap } = channel;
  const now = clock();
  if (weeklyCap !== undefined && !(await takePlace(stores.channelWeeks, row, weekOf(now), weeklyCap)))
    return false;
  const until = new Date(now.getTime() + sendTimeoutMs);
  return (await stores.outbox.replace(claimed(row, { claim, edition, now, until }), etag)) === 'replaced';
}

async function writeOutcome(
  parts: Parts,
  { row, claim, announcement, channel }: Attempt,
  outcome: SendOutcome,
): Promise<number | undefined> {
  const { stores, clock, directory } = parts;
  const now = clock();
  const hasArrived = outcome.kind === 'sent' || outcome.kind === 'uncertain';
  if (hasArrived && channel.weeklyCap === undefined)
    await takePlace(stores.channelWeeks, row, weekOf(now), undefined);
  const written = await change(stores.outbox, row, (old) =>
    old?.claim === claim && (old.state === 'sending' || old.state === 'uncertain')
      ? settled(old, outcome, now, announcement.ifUncertain)
      : undefined,
  );
  if (written?.claim !== claim) return undefined;
  if (!hasArrived && channel.weeklyCap !== undefined) await givePlaceBack(stores.channelWeeks, row);
  if (outcome.kind === 'unreachable' && written.state === 'failed')
    await directory.becameUnreachable(channel.id, outcome.code, outcome.howLong);
  return written.state === 'queued' ? new Date(written.dueAt).getTime() - now.getTime() : undefined;
}
