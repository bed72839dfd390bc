import type { Live, Shown } from '../../chat/announcing/live.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { openNewestOnly } from '../../lib/newest-only.ts';
import { change, listAll } from '../../storage/collection.ts';
import { edit } from '../changing/change-of-mind.ts';
import { inTurn } from '../sending/in-turn.ts';
import type { Later } from '../pacing/lane.ts';
import { A_CHANNEL_MS, LIVE, liveKey, showing, shownAs, wanting, type LiveRecord } from './live-record.ts';
import type { Parts } from '../parts.ts';
import { toShow } from '../work.ts';

/** Overdue for so long, it has lost its work. */
const LOST_WORK_MS = 60_000;

/** Writes down what is to be shown, and pushes the work of showing it unless that is in the queue already. */
export function openLive(parts: Pick<Parts, 'stores' | 'clock' | 'push' | 'log'>): Live {
  const { stores, clock, push, log } = parts;

  async function want({ shown, isLast }: { shown: Shown; isLast: boolean }): Promise<void> {
    const now = clock();
    const before = { isBehind: false };
    const record = await change(stores.live, liveKey(shown.key), (old) => {
      before.isBehind = old?.isBehind ?? false;
      return wanting(old, shown, isLast, now);
    });
    if (!record?.isBehind || before.isBehind) return;
    // Whoever is being answered need not know that the queue is away: the sweep pushes it again.
    await push(toShow(shown.key), msUntil(record, now)).catch((err: unknown) =>
      log.warn({ err, key: shown.key }, 'What changed will be shown later'),
    );
  }
  // What closes it stands by itself, so that nothing newer takes its place while it waits.
  const refresh = openNewestOnly((shown: Shown) => want({ shown, isLast: false }));
  return {
    refresh: (shown) => refresh(shown.key, shown),
    close: (shown) => want({ shown, isLast: true }),
  };
}

const msUntil = ({ dueAt }: LiveRecord, now: Date): number =>
  Math.max(0, new Date(dueAt).getTime() - now.getTime());

/** Shows the newest of what is to be shown under a key. Harmless when done twice or side by side. */
export async function show(parts: Parts, key: string): Promise<void> {
  const { stores, clock, push, sendTimeoutMs } = parts;
  const at = liveKey(key);
  const stored = await stores.live.get(at.partition, at.id);
  if (!stored?.value.isBehind || stored.value.shown === null) return;
  const { value: record, etag } = stored;
  const ms = msUntil(record, clock());
  if (ms > 0) return push(toShow(key), ms);

  const outcome = await showIt(parts, key, stored.value.shown, async () => {
    const until = new Date(clock().getTime() + sendTimeoutMs);
    return (await stores.live.replace(showing(record, until), etag)) !== 'stale';
  });
  if (outcome.kind === 'later') return push(toShow(key), outcome.ms);
  const next = await change(stores.live, at, (old) => old && shownAs(old, record.version, outcome, clock()));
  if (next?.isBehind) await push(toShow(key), msUntil(next, clock()));
}

/** What became of it, and in how many channels. */
type Showing = (SendOutcome & { readonly channels?: number }) | Later;

/** Makes the one change. `claim`: of several who try at once only one does. */
async function showIt(
  parts: Parts,
  key: string,
  shown: Shown,
  claim: () => Promise<boolean>,
): Promise<Showing> {
  if ('announcementId' in shown) {
    if (!(await claim())) return { kind: 'later', ms: 0 };
    await edit(parts, shown.announcementId, { editions: shown.editions }, A_CHANNEL_MS);
    const { reach } = (await parts.records.of(shown.announcementId)) ?? {};
    return { kind: 'sent', messageId: '', channels: reach?.channels ?? 0 };
  }
  const { address, messageId, message } = shown;
  return inTurn(parts, address, { facts: { key } }, async () =>
    (await claim()) ? () => parts.messenger.edit(address, messageId, message) : undefined,
  );
}

/** Has shown what lost its work in a crash. */
export async function mendLive({
  stores,
  clock,
  push,
}: Pick<Parts, 'stores' | 'clock' | 'push'>): Promise<void> {
  const now = clock();
  for await (const { value } of listAll(stores.live, { partition: LIVE, where: { isBehind: true } })) {
    if (now.getTime() - new Date(value.dueAt).getTime() < LOST_WORK_MS) continue;
    await change(stores.live, value, (old) =>
      old?.isBehind ? { ...old, dueAt: now.toISOString() } : undefined,
    );
    await push(toShow(value.key));
  }
}
