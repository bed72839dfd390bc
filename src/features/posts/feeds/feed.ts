import type { TopicId } from '../../../chat/vocabulary/topics.ts';
import type { Language } from '../../../language/bilingual.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';
import type { PostKind } from '../kinds/kinds.ts';
import type { Validators } from '../../../web/web.ts';
import type { FeedFailure } from './failure-words.ts';

/** What a manager says of a feed. */
export interface FeedChoice {
  readonly url: string;
  /** How it is called where its posts stand; what it calls itself, unless told. */
  readonly name?: string;
  readonly topics: readonly TopicId[];
  readonly kind: PostKind;
  /** Its items go out at once; otherwise each waits for a manager. */
  readonly trusted: boolean;
  /** In which language it is, where it does not say so itself. */
  readonly language?: Language;
}

/** `broken`: it is not asked any more until a manager says so. */
export type FeedState = 'active' | 'broken';

/** A feed of another site, and how reading it went. */
export interface Feed extends Document, FeedChoice {
  readonly state: FeedState;
  /** Nothing was ever read: what stands in it now is no news. */
  readonly isNew: boolean;
  readonly validators: Validators;
  /** ISO 8601: not asked again before. */
  readonly nextAt: string;
  /** In a row. */
  readonly failures: number;
  /** Why the last reading brought nothing; `null` after a good one. */
  readonly lastCode: FeedFailure | null;
  /** ISO 8601. */
  readonly readAt: string | null;
  readonly items: number;
  /** It broke, and no manager was told yet. */
  readonly isUntold?: true;
}

export const FEEDS = 'feeds';
const feedIdOf = (url: string): string => idOf('feed', url);

/** How a feed is called where people read of it. */
export const nameOf = ({ name, url }: Pick<FeedChoice, 'name' | 'url'>): string => name ?? new URL(url).host;

export const newFeed = (choice: FeedChoice, now: Date): Feed => ({
  ...choice,
  ...{ partition: FEEDS, id: feedIdOf(choice.url), state: 'active', isNew: true, validators: {} },
  nextAt: now.toISOString(),
  ...{ failures: 0, lastCode: null, readAt: null, items: 0 },
});

const MINUTE_MS = 60_000;
/** No site is asked more often, whatever it allows; and none less often than once a day while it is well. */
const SOONEST_MS = 30 * MINUTE_MS;
const LATEST_MS = 24 * 60 * MINUTE_MS;
const USUAL_MS = 60 * MINUTE_MS;
/** After so many failures in a row it is broken. With the waits that lengthen, that is about two days. */
const MOST_FAILURES = 8;

/** Failures that asking again does not mend. */
const FINAL: ReadonlySet<FeedFailure> = new Set(['gone', 'robots']);

const within = (ms: number): number => Math.min(LATEST_MS, Math.max(SOONEST_MS, ms));

/** The feed after a reading that brought something, or nothing new. `everyMs`: how often its site wants to be asked. */
export const wasRead = (
  feed: Feed,
  {
    validators,
    everyMs,
    items = 0,
    url,
  }: {
    readonly validators: Validators;
    readonly everyMs?: number | undefined;
    readonly items?: number;
    readonly url?: string | undefined;
  },
  now: Date,
): Feed => ({
  ...feed,
  ...(url !== undefined && { url }),
  ...{ state: 'active', isNew: false, validators, failures: 0, lastCode: null },
  readAt: now.toISOString(),
  nextAt: new Date(now.getTime() + within(everyMs ?? USUAL_MS)).toISOString(),
  items: feed.items + items,
});

/** The feed after a reading that failed: asked again later and later, and in the end not any more. */
export function wasNotRead(
  feed: Feed,
  {
    code,
    isFinal,
    retryAfterMs = 0,
  }: {
    readonly code: FeedFailure;
    readonly isFinal: boolean;
    readonly retryAfterMs?: number | undefined;
  },
  now: Date,
): Feed {
  const failures = feed.failures + 1;
  const isBroken = isFinal || failures >= MOST_FAILURES || (FINAL.has(code) && failures >= 2);
  const waitMs = Math.min(LATEST_MS, Math.max(retryAfterMs, USUAL_MS * 2 ** (failures - 1)));
  return {
    ...feed,
    ...{ failures, lastCode: code, readAt: now.toISOString() },
    nextAt: new Date(now.getTime() + waitMs).toISOString(),
    ...(isBroken && { state: 'broken' as const, isUntold: true as const }),
  };
}
