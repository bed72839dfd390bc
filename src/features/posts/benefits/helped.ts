import type { Author } from '../author.ts';
import type { Benefit } from '../kinds/benefit.ts';

/** That a post helped a member's organisation, and with how much, where they say so. One a member and post. */
export interface HelpedUs extends Author {
  /** ISO 8601. */
  readonly at: string;
  readonly benefit?: Benefit;
}

/** So many are kept with one post: a document has its limits. */
const MOST_HELPED = 1000;

/** The list with what somebody says now in the place of what they said before. */
export const withHelped = (list: readonly HelpedUs[], now: HelpedUs): readonly HelpedUs[] =>
  [
    ...list.filter(({ memberId, tenantId }) => memberId !== now.memberId || tenantId !== now.tenantId),
    now,
  ].slice(-MOST_HELPED);
