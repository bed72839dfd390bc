import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { FailureCode, RefusalCode } from '../../../web/web.ts';
import type { FeedRefusal } from './read-feed.ts';

/** Why a feed could not be read: the web's reasons, the feed's own, and that its site asks machines to stay away. */
export type FeedFailure = RefusalCode | FailureCode | FeedRefusal | 'robots';

const WORDS: Readonly<Record<FeedFailure, MessageKey>> = {
  bad_address: 'posts.feedWhyAddress',
  not_https: 'posts.feedWhyAddress',
  host_not_allowed: 'posts.feedWhyAddress',
  private_address: 'posts.feedWhyAddress',
  too_many_redirects: 'posts.feedWhySite',
  status: 'posts.feedWhySite',
  broken: 'posts.feedWhySite',
  unknown_host: 'posts.feedWhyReach',
  unreachable: 'posts.feedWhyReach',
  insecure: 'posts.feedWhyReach',
  timeout: 'posts.feedWhyReach',
  busy: 'posts.feedWhyBusy',
  gone: 'posts.feedWhyGone',
  forbidden: 'posts.feedWhyForbidden',
  robots: 'posts.feedWhyForbidden',
  too_large: 'posts.feedWhyLarge',
  wrong_type: 'posts.feedWhyNone',
  not_a_feed: 'posts.feedWhyNone',
  empty: 'posts.feedWhyNone',
  encoding: 'posts.feedWhyWritten',
  entities: 'posts.feedWhyWritten',
  unreadable: 'posts.feedWhyWritten',
};

/** What a manager reads of the last reading. */
export const failureWords = (code: FeedFailure): MessageKey => WORDS[code];
