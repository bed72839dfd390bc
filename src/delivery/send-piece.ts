import type { Parts } from './parts.ts';
import { sendRow } from './send-row.ts';
import { toSendPiece, type SendWork } from './work.ts';

/** What comes back within this time of each other comes back together. */
const TOGETHER_MS = 500;

/** A row whose next step is not now. */
interface Returning {
  readonly channelId: string;
  readonly ms: number;
}

/**
 * Takes some rows of one tenant one step further, side by side. Those whose turn is too far away go back to the queue,
 * each with its own time, so that little is in hand when the process dies.
 */
export async function sendPiece(parts: Parts, piece: SendWork): Promise<void> {
  const { announcementId, tenantId, channelIds } = piece;
  const record = await parts.records.of(announcementId);
  if (!record) return;
  const { urgency = 'normal' } = record.announcement;
  const seats = await parts.lanes.enter(tenantId, urgency, channelIds.length);
  if (seats.kind === 'later') return parts.push(toSendPiece(piece), seats.ms);

  const returning = await Promise.all(
    channelIds.map(async (channelId): Promise<Returning | undefined> => {
      const ms = await sendRow(parts, { announcementId, channelId }, seats);
      return ms === undefined ? undefined : { channelId, ms };
    }),
  );
  await pushAgain(
    parts,
    piece,
    returning.filter((one) => one !== undefined),
  );
}

async function pushAgain(parts: Parts, piece: SendWork, returning: readonly Returning[]): Promise<void> {
  const inOrder = [...returning].sort((a, b) => a.ms - b.ms);
  while (inOrder[0]) {
    const latest = inOrder[0].ms + TOGETHER_MS;
    const end = inOrder.findIndex(({ ms }) => ms > latest);
    const together = inOrder.splice(0, end < 0 ? inOrder.length : end);
    const channelIds = together.map(({ channelId }) => channelId);
    await parts.push(toSendPiece({ ...piece, channelIds }), together.at(-1)?.ms);
  }
}
