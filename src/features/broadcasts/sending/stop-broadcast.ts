import { wordsOf } from './broadcast-announcement.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import { broadcastNotSent } from '../errors.ts';
import { withAct } from '../history.ts';
import type { Carrier, Parts } from '../parts.ts';

type Stopping = Pick<Parts, 'records' | 'clock' | 'nudge' | 'delivery'>;

/** Lets delivery do what the state says; before an update was announced there is nothing to stop. */
async function tellDelivery(broadcast: Broadcast, delivery: Carrier): Promise<void> {
  const { id, state, editedAt } = broadcast;
  if (editedAt !== null && state !== 'recalled')
    await delivery.edit(announcementIdOf(id), wordsOf(broadcast));
  if (state === 'cancelled') await delivery.cancel(announcementIdOf(id));
  if (state === 'recalled') await delivery.recall(announcementIdOf(id));
}

/** Lets delivery do what the state says, and notes that it knows. A state or words that change meanwhile stay pending. */
export async function carryOut(
  { records, delivery }: Pick<Parts, 'records' | 'delivery'>,
  broadcast: Broadcast,
): Promise<Broadcast> {
  await tellDelivery(broadcast, delivery);
  return records.change(broadcast.id, (old) =>
    old.state === broadcast.state && old.editedAt === broadcast.editedAt && old.isPending
      ? { ...old, isPending: false }
      : undefined,
  );
}

/**
 * Stops what is not sent yet. The mark on the record comes first and is what counts: should the update be handed over
 * at this very moment, or the process die, whoever hands it over sees the mark (`tell-due.ts`). Again, or when all is
 * sent: nothing changes. Throws `broadcast_not_found` and `broadcast_not_sent`.
 */
export async function cancelBroadcast(parts: Stopping, id: string, by: string | null): Promise<Broadcast> {
  const isOver = await parts.delivery.isOver(announcementIdOf(id));
  return stop(parts, id, by, (old) => (old.state === 'sending' && !isOver ? 'cancelled' : undefined));
}

/** Stops what is not sent yet and takes back what is. Again: nothing changes. Throws as `cancelBroadcast`. */
export const recallBroadcast = (parts: Stopping, id: string, by: string | null): Promise<Broadcast> =>
  stop(parts, id, by, (old) => (old.state === 'recalled' ? undefined : 'recalled'));

async function stop(
  parts: Stopping,
  id: string,
  by: string | null,
  decide: (old: Broadcast) => 'cancelled' | 'recalled' | undefined,
): Promise<Broadcast> {
  const { records, clock, nudge, delivery } = parts;
  const now = clock();
  const before = { isPending: false };
  const broadcast = await records.change(id, (old) => {
    if (old.state === 'draft') throw broadcastNotSent({});
    before.isPending = old.isPending;
    const state = decide(old);
    return state && { ...withAct(old, state, by, now), state, stoppedAt: now.toISOString(), isPending: true };
  });
  if (!broadcast.isPending) return broadcast;
  if (!before.isPending) return carryOut(parts, broadcast);
  // It may be handed over at this very moment: stop it now, and let the tick look again once it is.
  await tellDelivery(broadcast, delivery);
  nudge();
  return broadcast;
}
