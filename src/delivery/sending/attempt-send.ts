import { messageFor } from '../../chat/announcing/announcement.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import type { Message } from '../../chat/message.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { newId } from '../../lib/ids.ts';
import { change, type Stored } from '../../storage/collection.ts';
import { wantedOf } from '../changing/amendment.ts';
import { givePlaceBack, takePlace } from './channel-week.ts';
import { ofReply, ORIGINAL_GONE, threadOf } from './follow-up.ts';
import { inTurn } from './in-turn.ts';
import { weekOf } from './london-time.ts';
import { claimed, type OutboxRow } from './outbox-row.ts';
import type { Parts } from '../parts.ts';
import { settledRow } from './settle-row.ts';
import { pieceOf, toAmendPiece } from '../work.ts';

/** What is sent where. */
interface Attempt {
  readonly row: OutboxRow;
  readonly claim: string;
  readonly channel: Recipient;
  /** The message under which it is to stand. */
  readonly under: string | null;
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
  { channel, under }: Pick<Attempt, 'channel' | 'under'>,
  onTurn: () => void,
): Promise<number | undefined> {
  const { announcementId, channelId } = row;
  const { urgency } = (await parts.records.of(announcementId))?.announcement ?? {};
  const attempt = { row, claim: `${parts.holder}/${newId()}`, channel, under };
  const placed = under === null ? {} : { under };
  let written: Stored<OutboxRow> | undefined;
  parts.inHand.add(attempt.claim);
  try {
    const outcome = await inTurn(
      parts,
      threadOf(channel.address, under),
      {
        facts: { announcementId, channelId },
        ...(urgency && { urgency }),
      },
      async () => {
        onTurn();
        const ready = await mayGo(parts, attempt, etag);
        written = ready?.written;
        return ready && (() => parts.messenger.send(channel.address, ready.message, placed));
      },
    );
    return outcome.kind === 'later' ? outcome.ms : await writeOutcome(parts, attempt, outcome, written);
  } finally {
    parts.inHand.delete(attempt.claim);
  }
}

/**
 * The last look before the request: what is to be said, in the words as they are now. `undefined`: something changed
 * since the row was read, so it is looked at again.
 */
async function mayGo(
  parts: Parts,
  { row, claim, channel, under }: Attempt,
  etag: string,
): Promise<{ message: Message; written: Stored<OutboxRow> } | undefined> {
  const { stores, records, clock, sendTimeoutMs } = parts;
  const record = await records.of(row.announcementId);
  if (record?.cancelledAt !== null) return undefined;
  const { edition, weeklyCap } = channel;
  const { announcement, revision } = record;
  const now = clock();
  if (weeklyCap !== undefined && !(await takePlace(stores.channelWeeks, row, weekOf(now), weeklyCap)))
    return undefined;
  const until = new Date(now.getTime() + sendTimeoutMs);
  const next = claimed(row, { claim, edition, revision, under, now, until });
  const written = await stores.outbox.replace(next, etag);
  return written === 'stale' ? undefined : { message: messageFor(announcement, channel, edition), written };
}

async function writeOutcome(
  parts: Parts,
  { row, claim, channel, under }: Attempt,
  answer: SendOutcome,
  claimedAs: Stored<OutboxRow> | undefined,
): Promise<number | undefined> {
  const { stores, records, clock, directory } = parts;
  const now = clock();
  const outcome = under === null ? answer : ofReply(answer);
  const hasArrived = outcome.kind === 'sent' || outcome.kind === 'uncertain';
  if (hasArrived && channel.weeklyCap === undefined)
    await takePlace(stores.channelWeeks, row, weekOf(now), undefined);
  const record = await records.of(row.announcementId);
  const settle = (old: OutboxRow | undefined): OutboxRow | undefined =>
    old?.claim === claim && (old.state === 'sending' || old.state === 'uncertain')
      ? settledRow(old, outcome, now, record?.announcement.ifUncertain)
      : undefined;
  const written = await change(stores.outbox, row, settle, claimedAs);
  if (written?.claim !== claim) return undefined;
  if (!hasArrived && channel.weeklyCap !== undefined) await givePlaceBack(stores.channelWeeks, row);
  if (outcome.kind === 'unreachable' && written.state !== 'queued' && outcome.code !== ORIGINAL_GONE)
    await directory.becameUnreachable(channel.id, outcome.code, outcome.howLong);
  // Edited or recalled while the request was under way, perhaps after its rows were gone through.
  const latest = await records.of(row.announcementId);
  if (latest && wantedOf(latest, written) !== undefined) await parts.push(toAmendPiece(pieceOf(written)));
  return written.state === 'queued' ? new Date(written.dueAt).getTime() - now.getTime() : undefined;
}
