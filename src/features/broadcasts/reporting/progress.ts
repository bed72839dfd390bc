import {
  OUTBOX_STATES,
  type DeliveryReport,
  type OutboxState,
} from '../../../chat/announcing/announcement.ts';
import type { Reach } from '../../../chat/announcing/audience.ts';
import type { AudienceReport } from '../../../chat/announcing/delivery-report.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { groupReasons, type Reason } from './reasons.ts';
import { fromOf } from '../approving/voice.ts';

/** How far an update has come, and everything that is known of it. */
export interface Progress extends Pick<
  AudienceReport,
  'edited' | 'toAmend' | 'resent' | 'left' | 'retriable' | 'coverage' | 'buried'
> {
  readonly state: 'draft' | DeliveryReport['state'];
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** How far it reached when it was written out; before that, how far it would reach now. */
  readonly reach: Reach;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly reasons: readonly Reason[];
  /** Why channels still have what was to be edited or recalled. */
  readonly notAmended: readonly Reason[];
  /** How often each reaction stands under it. */
  readonly reactions: Readonly<Record<string, number>>;
}

const NOTHING = Object.fromEntries(OUTBOX_STATES.map((state) => [state, 0])) as Record<OutboxState, number>;
const NO_MARKS = { edited: 0, toAmend: 0, resent: 0, left: 0, retriable: 0 };

/** Asks delivery how far an update has come. A draft has gone nowhere. */
export async function progressOf(
  { delivery, reachOf, reactions }: Pick<Parts, 'delivery' | 'reachOf' | 'reactions'>,
  broadcast: Broadcast,
): Promise<Progress> {
  const reachNow = () => reachOf(broadcast.audience, 'broadcasts', fromOf(broadcast));
  if (broadcast.state === 'draft') {
    return {
      ...{ state: 'draft', counts: NOTHING, reach: await reachNow(), startedAt: null, finishedAt: null },
      ...{ reasons: [], notAmended: [], ...NO_MARKS, coverage: [], buried: [], reactions: {} },
    };
  }
  const report = await delivery.report(announcementIdOf(broadcast.id));
  const { state, counts, audience, startedAt, finishedAt, coverage, buried } = report;
  // What was stopped before delivery heard of it will never start: that is its end.
  const wasNeverTold = broadcast.stoppedAt !== null && !broadcast.isPending && state === 'waiting';
  const { edited, toAmend, resent, left, retriable } = report;
  return {
    state: wasNeverTold ? 'finished' : state,
    ...{ counts, edited, toAmend, resent, left, retriable, coverage, buried, startedAt },
    reach: audience ?? (await reachNow()),
    finishedAt: wasNeverTold ? broadcast.stoppedAt : finishedAt,
    reasons: groupReasons(report.reasons),
    notAmended: groupReasons(report.notAmended.map((reason) => ({ state: 'sent', ...reason }))),
    reactions: await reactions.of(broadcast.id),
  };
}

/** Whether nothing is under way any more: nothing to hand over, to send, to edit or to recall. */
export const isSettled = (
  { isPending }: Pick<Broadcast, 'isPending'>,
  { state, toAmend }: Pick<Progress, 'state' | 'toAmend'>,
): boolean => state === 'draft' || (!isPending && state === 'finished' && toAmend === 0);

/** What a card shows of an update, to tell whether it has changed. */
export const showsOf = (
  { state, editedAt }: Broadcast,
  progress: Pick<Progress, 'state' | 'counts'> & Partial<Pick<Progress, 'toAmend'>>,
): string => JSON.stringify([state, editedAt, progress.state, progress.counts, progress.toAmend ?? 0]);
