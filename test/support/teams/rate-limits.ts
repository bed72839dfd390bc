import { openLimiter, type LimiterKind, type Window } from './limiter.ts';

/**
 * What the platform takes from one bot, as documented in 2026 ("Optimize your bot with rate limiting in Teams"). Told
 * here a second time on purpose: a mistake in the table of `delivery/` must not be a mistake of its judge.
 */
const TENANT: readonly Window[] = [{ count: 50, windowMs: 1_000 }];
const CONVERSATION: readonly Window[] = [
  { count: 7, windowMs: 1_000 },
  { count: 8, windowMs: 2_000 },
  { count: 60, windowMs: 30_000 },
  { count: 1_800, windowMs: 3_600_000 },
];

/** Both limits together: a request that either refuses is counted by neither. */
export interface RateLimits {
  /** 0: admitted, and counted. Otherwise refused: in so many milliseconds there is room. */
  ask(tenantId: string, conversationId: string | undefined, now: number): number;
}

const NO_LIMITS: RateLimits = { ask: () => 0 };

/** Microsoft documents numbers, not the algorithm, so there are two; `none` for tests of other things. */
export function openRateLimits(kind: LimiterKind | 'none'): RateLimits {
  if (kind === 'none') return NO_LIMITS;
  const tenants = openLimiter(kind, TENANT);
  const conversations = openLimiter(kind, CONVERSATION);
  return {
    ask(tenantId, conversationId, now) {
      const wait = Math.max(
        tenants.wait(tenantId, now),
        conversationId === undefined ? 0 : conversations.wait(conversationId, now),
      );
      if (wait > 0) return wait;
      tenants.count(tenantId, now);
      if (conversationId !== undefined) conversations.count(conversationId, now);
      return 0;
    },
  };
}
