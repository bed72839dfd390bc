import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { OFFERS } from './details.ts';

/** What somebody offers to do together. */
export const OFFER_NAMES = {
  'shared-project': 'posts.offerSharedProject',
  'joint-position': 'posts.offerJointPosition',
} as const satisfies Readonly<Record<(typeof OFFERS)[number], MessageKey>>;
