import { cardFor } from '../approving/for-authors.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { isSettled, progressOf, showsOf } from './progress.ts';
import { reportCard } from './report-card.ts';
import { frameOf } from './report-frame.ts';
import type { Watch } from './watching.ts';

/** What is still held up after so long is looked at with the button. */
const WATCHED_MS = 7 * 24 * 60 * 60_000;

/** Whether nothing that a card shows has changed, as far as can be told without reading everything. */
async function isAsShown({ delivery }: Pick<Parts, 'delivery'>, watch: Watch, broadcast: Broadcast) {
  const progress = await delivery.progress(announcementIdOf(broadcast.id));
  return progress.state !== 'finished' && showsOf(broadcast, progress) === watch.shows;
}

const isManagers = async (
  { membership }: Pick<Parts, 'membership'>,
  { address: { tenantId, memberId } }: Watch,
): Promise<boolean> => memberId !== undefined && membership.isManager(tenantId, memberId);

async function show(parts: Parts, watch: Watch, now: Date): Promise<void> {
  const { records, watching, messenger } = parts;
  const broadcast = await records.find(watch.broadcastId);
  const isOver = now.getTime() - new Date(watch.since).getTime() > WATCHED_MS;
  if (!broadcast || isOver) return watching.end(watch);
  if (await isAsShown(parts, watch, broadcast)) return undefined;
  const progress = await progressOf(parts, broadcast);
  const shows = showsOf(broadcast, progress);
  if (shows !== watch.shows) {
    const frame = await frameOf(parts, watch.edition, broadcast.id, now);
    const card = cardFor(
      { isManager: await isManagers(parts, watch) },
      reportCard(watch.edition, broadcast, progress, frame),
    );
    const { kind } = await messenger.edit(watch.address, watch.messageId, { card });
    // Showing the same twice does no harm: it is shown again at the next tick.
    if (kind === 'postponed' || kind === 'uncertain') return undefined;
    if (kind !== 'sent') return watching.end(watch);
    await watching.note(watch, shows);
  }
  return isSettled(broadcast, progress) ? watching.end(watch) : undefined;
}

/**
 * Shows on every watched card how far its update has come, where that has changed; for the last time when nothing is
 * under way any more. At most once a tick, so changes come together; after a restart it goes on.
 */
export async function showProgress(parts: Parts, now: Date): Promise<void> {
  const watches: Watch[] = [];
  for await (const watch of parts.watching.all()) watches.push(watch);
  await Promise.all(watches.map((watch) => show(parts, watch, now)));
}
