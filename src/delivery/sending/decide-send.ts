import type { Announcement, WaitCode } from '../../chat/announcing/announcement.ts';
import { isDeclined, type Recipient } from '../../chat/announcing/audience.ts';
import { ORIGINAL_GONE } from './follow-up.ts';
import { nextWeek, pauseEnd, quietEnd, weekOf } from './london-time.ts';

/** What is known when a row's turn comes. */
export interface SendFacts {
  readonly announcement: Pick<Announcement, 'kind' | 'sender' | 'uselessAfter'>;
  readonly isCancelled: boolean;
  /** `undefined` when the channel left since. */
  readonly channel: Recipient | undefined;
  /** It is a follow-up, and what it follows is not there any more. */
  readonly isOriginalGone: boolean;
  /** Other announcements that the channel had, or is about to have, in this week. */
  readonly sentThisWeek: number;
}

export type SendDecision =
  | { readonly kind: 'send'; readonly channel: Recipient }
  | { readonly kind: 'wait'; readonly until: Date; readonly code: WaitCode }
  | { readonly kind: 'drop'; readonly state: 'failed' | 'cancelled'; readonly code: string };

const drop = (state: 'failed' | 'cancelled', code: string): SendDecision => ({ kind: 'drop', state, code });

/** Decides what is to be done with a queued row at `now`. What still matters waits; it is never dropped. */
export function decideSend(facts: SendFacts, now: Date): SendDecision {
  const { announcement, isCancelled, channel } = facts;
  if (isCancelled) return drop('cancelled', 'cancelled');
  const { uselessAfter } = announcement;
  if (uselessAfter !== undefined && now > new Date(uselessAfter)) return drop('failed', 'too_late');
  if (!channel) return drop('failed', 'channel_gone');
  if (isDeclined(channel, announcement.kind, announcement.sender)) return drop('cancelled', 'declined');
  if (channel.state === 'unreachable') return drop('failed', 'channel_unreachable');
  if (facts.isOriginalGone) return drop('failed', ORIGINAL_GONE);
  return waitFor(channel, facts.sentThisWeek, now) ?? { kind: 'send', channel };
}

/** The first moment that neither a pause, nor quiet hours, nor a full week forbids; the first reason counts. */
function waitFor(channel: Recipient, sentThisWeek: number, now: Date): SendDecision | undefined {
  const isFull = channel.weeklyCap !== undefined && sentThisWeek >= channel.weeklyCap;
  let wait: Extract<SendDecision, { kind: 'wait' }> | undefined;
  for (;;) {
    const at = wait?.until ?? now;
    const hindrance = hindranceAt(channel, isFull && weekOf(at) === weekOf(now), at);
    if (!hindrance) return wait;
    wait = { kind: 'wait', code: wait?.code ?? hindrance.code, until: hindrance.until };
  }
}

function hindranceAt(
  { pausedUntil, quietHours }: Recipient,
  isFullWeek: boolean,
  at: Date,
): { code: WaitCode; until: Date } | undefined {
  const pause = pausedUntil === undefined ? undefined : pauseEnd(pausedUntil, at);
  if (pause) return { code: 'paused', until: pause };
  if (isFullWeek) return { code: 'weekly_cap', until: nextWeek(at) };
  const quiet = quietHours && quietEnd(quietHours, at);
  return quiet && { code: 'quiet_hours', until: quiet };
}
