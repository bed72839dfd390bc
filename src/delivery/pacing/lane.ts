import type { Address } from '../../chat/address.ts';
import type { Urgency } from '../../chat/announcing/announcement.ts';
import type { Clock, Sleep } from '../../lib/clock.ts';
import { LIMITS } from './limits.ts';
import { openRest } from '../rest.ts';
import { openTenantPace } from './tenant-pace.ts';
import { openWay, UNANSWERED_MS } from './way.ts';
import { openWindowCount, type Counted, type WindowCount } from './window-count.ts';

/** It is not the request's turn for longer than anybody waits with a hand of the worker: come back after `ms`. */
export interface Later {
  readonly kind: 'later';
  readonly ms: number;
}

/** The request is counted and may be made. */
export interface Turn {
  readonly kind: 'turn';
  /** It leaves now. */
  leaves(): void;
  /** It is over, whatever came of it. `retryAfterMs`: the platform asks us to be slower. */
  over(retryAfterMs?: number): void;
}

/** Everybody who wants to write to one tenant: they leave one after the other, as its windows allow. */
export interface Lane {
  /** Nobody waits, no answer is still to come, and nothing is left to remember. */
  isIdle(): boolean;
  /** How long nothing goes to the tenant because the platform asked for it, when that is too long to wait in hand. */
  heldMs(): number;
  /** Resolves when it is this request's turn; who is urgent overtakes who is not. */
  take(to: Pick<Address, 'conversationId'>, urgency: Urgency): Promise<Turn | Later>;
}

/** Longer than this nobody waits in hand: what waits there is lost for a while when the process dies. */
const LONGEST_HOLD_MS = 1_300;
/** A tenant whose answers stay away has no more than this under way; the other tenants do not notice. */
const MOST_IN_FLIGHT = 100;
/** So much later leave the last ones: a full window, and a few that were refused in the one before. */
const CARE_MS = 40;
const LAST_ONES = 1.2 * LIMITS.tenant[0].count;
const RANK: Readonly<Record<Urgency, number>> = { urgent: 0, normal: 1, bulk: 2 };

interface Waiting {
  readonly conversationId: string;
  readonly rank: number;
  go(answer: Turn | Later): void;
}

export interface LaneParts {
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly conversations: WindowCount;
  /** Told whether requests leave one after the other, or the lane rests. */
  readonly leaving: (isLeaving: boolean) => void;
  /** Whether others were sent away who will come back to this line. */
  readonly expectsMore: () => boolean;
}

export function openLane({ clock, sleep, conversations, leaving, expectsMore }: LaneParts): Lane {
  const pace = openTenantPace();
  const way = openWay();
  const count = openWindowCount(LIMITS.tenant);
  const line: Waiting[] = [];
  const rest = openRest(sleep);
  let inFlight = 0;
  let isMoving = false;
  let onAnswer: (() => void) | undefined;
  const now = (): number => clock().getTime();

  /** Who is refused comes back a window later: that costs the last ones a whole second, so they take no chance. */
  const careMs = (): number => (line.length < LAST_ONES && !expectsMore() ? CARE_MS : 0);

  const tenantWait = (): number =>
    Math.max(pace.heldUntil() - now(), count.wait('tenant', now() - careMs(), pace.windows()));

  const waitOf = ({ conversationId }: Waiting): number => conversations.wait(conversationId, now());

  function turn(conversationId: string): Turn {
    const counted: Counted = { at: now() };
    count.note('tenant', counted);
    conversations.note(conversationId, counted);
    inFlight += 1;
    let leftAt: number | undefined;
    return {
      kind: 'turn',
      leaves() {
        leftAt = now();
        counted.at = leftAt + UNANSWERED_MS;
      },
      over(retryAfterMs) {
        inFlight -= 1;
        if (leftAt !== undefined) counted.at = way.countedFrom(leftAt, now());
        if (pace.answered(now(), inFlight, retryAfterMs)) {
          count.drop('tenant', counted);
          conversations.drop(conversationId, counted);
          rest.wake();
        }
        onAnswer?.();
      },
    };
  }

  /** One step of the line: somebody goes, or all are sent away; otherwise how long nobody's turn comes. */
  function step(): 'moved' | 'full' | number {
    const wait = tenantWait();
    if (wait > LONGEST_HOLD_MS) {
      for (const one of line.splice(0)) one.go({ kind: 'later', ms: wait });
      return 'moved';
    }
    if (wait > 0) return wait;
    if (inFlight >= MOST_IN_FLIGHT) return 'full';
    const free = line.findIndex((one) => waitOf(one) === 0);
    const [next] = free < 0 ? [] : line.splice(free, 1);
    if (!next) return Math.min(...line.map(waitOf));
    next.go(turn(next.conversationId));
    return 'moved';
  }

  /** One after the other: whoever goes has really left before the next one does, so that it is counted when it leaves. */
  async function move(): Promise<void> {
    isMoving = true;
    while (line.length > 0) {
      const how = step();
      leaving(how === 'moved');
      if (how === 'moved') await new Promise(setImmediate);
      else if (how === 'full') await new Promise<void>((resolve) => (onAnswer = resolve));
      else await rest.take(Math.ceil(how));
    }
    isMoving = false;
    leaving(false);
  }

  return {
    isIdle: () => line.length + inFlight + tenantWait() === 0,
    heldMs() {
      const ms = pace.heldUntil() - now();
      return ms > LONGEST_HOLD_MS ? ms : 0;
    },
    take({ conversationId }, urgency) {
      const wait = Math.max(tenantWait(), conversations.wait(conversationId, now()));
      if (wait > LONGEST_HOLD_MS) return Promise.resolve({ kind: 'later', ms: wait });
      const rank = RANK[urgency];
      return new Promise((go) => {
        const behind = line.findIndex((other) => other.rank > rank);
        line.splice(behind < 0 ? line.length : behind, 0, { conversationId, rank, go });
        if (isMoving) rest.wake();
        else void move();
      });
    },
  };
}
