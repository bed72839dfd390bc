import type { Urgency } from '../../chat/announcing/announcement.ts';
import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { AnnouncementRecord } from '../announcement-record.ts';
import { backoffMs } from '../sending/backoff.ts';
import { ended, type OutboxRow, type Target } from '../sending/outbox-row.ts';
import { isThrottling } from '../sending/settle-row.ts';

/** Changing a message twice does no harm, so every failure that may pass is tried again, for some minutes. */
const ATTEMPTS = 8;
const THROTTLED_ATTEMPTS = 30;
const FIRST_BACKOFF_MS = 1_000;
const MOST_BACKOFF_MS = 60_000;

/** What a row should become, and has not yet. Recalling comes before editing. */
export function wantedOf(
  { revision, recalledAt }: Pick<AnnouncementRecord, 'revision' | 'recalledAt'>,
  row: Pick<OutboxRow, 'state' | 'revision' | 'amendment'>,
): Target | undefined {
  if (row.state !== 'sent') return undefined;
  const wanted = recalledAt === null ? revision : 'recall';
  if (wanted !== 'recall' && row.revision >= wanted) return undefined;
  return row.amendment?.isGivenUp && row.amendment.to === wanted ? undefined : wanted;
}

/** Taking a message back overtakes what is still to be said; an edit is as urgent as what it changes. */
export const urgencyOf = ({
  announcement,
  recalledAt,
}: Pick<AnnouncementRecord, 'announcement' | 'recalledAt'>): Urgency =>
  recalledAt === null ? (announcement.urgency ?? 'normal') : 'urgent';

/** Whether the message, once it is sent, will have to be changed. */
export const isBehind = (
  { revision, recalledAt }: Pick<AnnouncementRecord, 'revision' | 'recalledAt'>,
  row: Pick<OutboxRow, 'state' | 'revision'>,
): boolean => row.state === 'sending' && (recalledAt !== null || row.revision < revision);

const attemptsFor = ({ amendment }: OutboxRow, to: Target): number =>
  amendment?.to === to ? amendment.attempts : 0;

/** The row while a request to change its message is under way. */
export const amending = (row: OutboxRow, to: Target, claim: string, until: Date): OutboxRow => ({
  ...row,
  amendment: {
    to,
    attempts: attemptsFor(row, to) + 1,
    claim,
    dueAt: until.toISOString(),
    code: row.amendment?.code ?? null,
    isGivenUp: false,
  },
});

/** The row whose message cannot be changed: it stays as it is, with the reason. */
export const unamendable = (row: OutboxRow, to: Target, code: string, now: Date): OutboxRow => ({
  ...row,
  amendment: {
    to,
    attempts: attemptsFor(row, to),
    claim: null,
    dueAt: now.toISOString(),
    code,
    isGivenUp: true,
  },
});

/** What a row becomes by the outcome of the change that is under way. */
export function amended(row: OutboxRow, now: Date, outcome: SendOutcome): OutboxRow {
  const { amendment } = row;
  if (amendment === null) return row;
  const { to, attempts, code } = amendment;
  const again = (reason: string, ms: number, most = ATTEMPTS): OutboxRow => {
    if (attempts >= most) return unamendable(row, to, reason, now);
    const dueAt = new Date(now.getTime() + ms).toISOString();
    return { ...row, amendment: { ...amendment, claim: null, code: reason, dueAt } };
  };
  const soon = backoffMs(row.id, attempts, FIRST_BACKOFF_MS, MOST_BACKOFF_MS);
  switch (outcome.kind) {
    case 'sent':
      return done(row, to, now);
    case 'postponed':
      return again(
        outcome.code,
        Math.max(soon, outcome.retryAfterMs ?? 0),
        isThrottling(outcome) ? THROTTLED_ATTEMPTS : ATTEMPTS,
      );
    case 'uncertain':
      return again(outcome.code, soon);
    case 'unreachable':
      if (outcome.isDoubtful && code !== outcome.code) return again(outcome.code, soon);
      return unamendable(row, to, outcome.code, now);
    case 'refused':
      // Whoever took it away before us did what was asked for.
      if (to === 'recall' && outcome.code.startsWith(MESSAGE_GONE)) return done(row, to, now);
      return unamendable(row, to, outcome.code, now);
    default:
      return assertNever(outcome);
  }
}

/** How the platform says that the message is not there any more. */
const MESSAGE_GONE = '404 ActivityNotFound';

const done = (row: OutboxRow, to: Target, now: Date): OutboxRow =>
  to === 'recall'
    ? { ...ended(row, 'recalled', null, now), amendment: null }
    : { ...row, revision: to, editedAt: now.toISOString(), amendment: null };
