/** At most `count` requests in any stretch of `windowMs`. */
export interface Window {
  readonly count: number;
  readonly windowMs: number;
}

/**
 * What the platform takes from one bot. Source: Microsoft Teams documentation, "Optimize your bot with rate limiting
 * in Teams" (bots/how-to/rate-limit): 50 requests a second per app and tenant; send to conversation, per bot and thread.
 */
export const LIMITS = {
  tenant: [{ count: 50, windowMs: 1_000 }],
  conversation: [
    { count: 7, windowMs: 1_000 },
    { count: 8, windowMs: 2_000 },
    { count: 60, windowMs: 30_000 },
    { count: 1_800, windowMs: 3_600_000 },
  ],
} as const satisfies Readonly<Record<string, readonly Window[]>>;
