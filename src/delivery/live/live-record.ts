import type { Shown } from '../../chat/announcing/live.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { idOf } from '../../lib/ids.ts';
import type { Document } from '../../storage/collection.ts';
import { backoffMs } from '../sending/backoff.ts';

/** What a message that changes is to show, and how far that has come. */
export interface LiveRecord extends Document {
  readonly key: string;
  /** `null` once the last was shown. */
  readonly shown: Shown | null;
  readonly version: number;
  /** Something newer is to be shown than was. */
  readonly isBehind: boolean;
  readonly isClosed: boolean;
  /** When the next step is due: showing it, or the answer to the request under way. */
  readonly dueAt: string;
  readonly attempts: number;
  /** Why it could not be shown last time. */
  readonly code: string | null;
}

/** All stand in one partition, where the sweep looks for those that are behind. */
export const LIVE = 'live';

/** At most 20 changes of a message in 30 seconds, by our own rule: the platform counts 60, with all that is sent there. */
const GAP_MS = 1_600;
/** An announcement is changed in its channels one after the other, and no sooner again than that takes. */
export const A_CHANNEL_MS = 20;
const ATTEMPTS = 8;
const FIRST_BACKOFF_MS = 2_000;
const MOST_BACKOFF_MS = 60_000;

export const liveKey = (key: string): Document => ({ partition: LIVE, id: idOf('live', key) });

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** Stored without the member to whom a personal chat belongs: the conversation is enough. */
function stripped(shown: Shown): Shown {
  if ('announcementId' in shown) return shown;
  const { conversationId, serviceUrl, tenantId } = shown.address;
  return { ...shown, address: { conversationId, serviceUrl, tenantId } };
}

/** The record with what is newly to be shown; `undefined`: nothing changes. */
export function wanting(
  old: LiveRecord | undefined,
  shown: Shown,
  isLast: boolean,
  now: Date,
): LiveRecord | undefined {
  if (old?.isClosed) return undefined;
  const kept = stripped(shown);
  const isSame = old !== undefined && JSON.stringify(old.shown) === JSON.stringify(kept);
  if (isSame && !isLast) return undefined;
  return {
    ...liveKey(shown.key),
    key: shown.key,
    shown: kept,
    version: (old?.version ?? 0) + 1,
    isBehind: true,
    isClosed: isLast,
    dueAt: old && old.dueAt > now.toISOString() ? old.dueAt : now.toISOString(),
    attempts: old?.isBehind ? old.attempts : 0,
    code: old?.code ?? null,
  };
}

/** The record while a request is under way: nobody else makes one before `until`. */
export const showing = (record: LiveRecord, until: Date): LiveRecord => ({
  ...record,
  attempts: record.attempts + 1,
  dueAt: until.toISOString(),
});

/** The record after this version was shown, or could not be. */
export function shownAs(
  record: LiveRecord,
  version: number,
  outcome: SendOutcome & { readonly channels?: number },
  now: Date,
): LiveRecord {
  const gapMs = Math.max(GAP_MS, (outcome.channels ?? 0) * A_CHANNEL_MS);
  const isPassing = outcome.kind === 'postponed' || outcome.kind === 'uncertain';
  if (isPassing && record.attempts < ATTEMPTS) {
    const asked = outcome.kind === 'postponed' ? (outcome.retryAfterMs ?? 0) : 0;
    const ms = Math.max(asked, backoffMs(record.id, record.attempts, FIRST_BACKOFF_MS, MOST_BACKOFF_MS));
    return { ...record, dueAt: after(now, ms), code: outcome.code };
  }
  const isBehind = record.version !== version;
  return {
    ...record,
    shown: record.isClosed && !isBehind ? null : record.shown,
    isBehind,
    dueAt: after(now, gapMs),
    attempts: 0,
    code: outcome.kind === 'sent' ? null : outcome.code,
  };
}
