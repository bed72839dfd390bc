import { OUTBOX_STATES, type DeliveryReport, type OutboxState } from '../../chat/announcement.ts';
import type { Reach } from '../../chat/audience.ts';
import { announcementIdOf, type Broadcast } from './broadcast.ts';
import type { Parts } from './parts.ts';
import { groupReasons, type Reason } from './reasons.ts';

/** How far an update has come. */
export interface Progress {
  readonly state: 'draft' | DeliveryReport['state'];
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** How far it reached when it was written out; before that, how far it would reach now. */
  readonly reach: Reach;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly reasons: readonly Reason[];
}

const NOTHING = Object.fromEntries(OUTBOX_STATES.map((state) => [state, 0])) as Record<OutboxState, number>;

/** Asks delivery how far an update has come. A draft has gone nowhere. */
export async function progressOf(
  { delivery, reachOf }: Pick<Parts, 'delivery' | 'reachOf'>,
  broadcast: Broadcast,
): Promise<Progress> {
  const reachNow = () => reachOf(broadcast.audience, 'broadcasts');
  if (broadcast.state === 'draft') {
    return {
      ...{ state: 'draft', counts: NOTHING, reach: await reachNow() },
      ...{ startedAt: null, finishedAt: null, reasons: [] },
    };
  }
  const { state, counts, audience, startedAt, finishedAt, troubles } = await delivery.report(
    announcementIdOf(broadcast.id),
  );
  // What was stopped before delivery heard of it will never start: that is its end.
  const wasNeverTold = broadcast.stoppedAt !== null && !broadcast.isPending && state === 'waiting';
  return {
    state: wasNeverTold ? 'finished' : state,
    counts,
    reach: audience ?? (await reachNow()),
    startedAt,
    finishedAt: wasNeverTold ? broadcast.stoppedAt : finishedAt,
    reasons: groupReasons(troubles),
  };
}
