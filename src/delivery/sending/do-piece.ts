import type { Urgency } from '../../chat/announcing/announcement.ts';
import type { Work } from '../../queue/work-queue.ts';
import type { Parts } from '../parts.ts';
import type { PieceOfWork, WhichRow } from '../work.ts';

/** What comes back within this time of each other comes back together. */
const TOGETHER_MS = 500;

/** What is done to the rows of a piece. */
export interface PieceJob {
  /** Takes one row a step further; resolves to how long until its next one, if any. `onTurn`: it waits no more. */
  readonly step: (which: WhichRow, onTurn: () => void) => Promise<number | undefined>;
  /** The same for the rows whose next step is not now. */
  readonly toWork: (piece: PieceOfWork) => Work;
  readonly urgency: Urgency;
}

/** A row whose next step is not now. */
interface Returning {
  readonly channelId: string;
  readonly ms: number;
}

/**
 * Takes some rows of one tenant one step further, side by side. Those whose turn is too far away go back to the queue,
 * each with its own time, so that little is in hand when the process dies.
 */
export async function doPiece(
  { lanes, push, emergencyStop }: Pick<Parts, 'lanes' | 'push' | 'emergencyStop'>,
  piece: PieceOfWork,
  { step, toWork, urgency }: PieceJob,
): Promise<void> {
  const { announcementId, tenantId, channelIds } = piece;
  const ms = await emergencyStop.wait();
  if (ms > 0) return push(toWork(piece), ms);
  const seats = await lanes.enter(tenantId, urgency, channelIds.length);
  if (seats.kind === 'later') return push(toWork(piece), seats.ms);

  async function stepOf(channelId: string, leave: () => void): Promise<Returning | undefined> {
    let isSeated = true;
    const leaveOnce = (): void => {
      if (isSeated) leave();
      isSeated = false;
    };
    try {
      const ms = await step({ announcementId, channelId }, leaveOnce);
      return ms === undefined ? undefined : { channelId, ms };
    } finally {
      leaveOnce();
    }
  }
  const returning = await Promise.all(channelIds.map((channelId) => stepOf(channelId, () => seats.leave())));
  for (const { channelIds: together, ms } of gathered(returning.filter((one) => one !== undefined)))
    await push(toWork({ ...piece, channelIds: together }), ms);
}

function gathered(returning: readonly Returning[]): { channelIds: string[]; ms: number }[] {
  const groups: { channelIds: string[]; ms: number; first: number }[] = [];
  for (const { channelId, ms } of [...returning].sort((a, b) => a.ms - b.ms)) {
    const last = groups.at(-1);
    if (last && ms <= last.first + TOGETHER_MS) {
      last.channelIds.push(channelId);
      last.ms = ms;
    } else groups.push({ channelIds: [channelId], ms, first: ms });
  }
  return groups;
}
