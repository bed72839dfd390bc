import type { OutboxState } from '../../../chat/announcing/announcement.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';

/** What managers read for each state of a message. */
export const STATE_NAMES = {
  queued: 'broadcasts.countQueued',
  sending: 'broadcasts.countSending',
  sent: 'broadcasts.countSent',
  failed: 'broadcasts.countFailed',
  uncertain: 'broadcasts.countUncertain',
  cancelled: 'broadcasts.countCancelled',
  recalled: 'broadcasts.countRecalled',
} as const satisfies Readonly<Record<OutboxState, MessageKey>>;

/** In which language or languages a channel got it. */
export const EDITION_NAMES = {
  both: 'broadcasts.inBoth',
  cy: 'common.cymraeg',
  en: 'common.english',
} as const satisfies Readonly<Record<Edition, MessageKey>>;
