import type { Broadcast } from '../broadcast.ts';
import { withAct } from '../history.ts';

/** Whether its present words wait for another person's word. */
export const isProposed = ({ state, proposal, revision, returned, lapsedAt }: Broadcast): boolean =>
  state === 'draft' && proposal?.revision === revision && returned === null && lapsedAt === null;

/** Whether its present words were approved. */
export const isApproved = ({ approval, revision }: Broadcast): boolean => approval?.revision === revision;

/** Whether these words are `by`'s own: begun, changed last, or proposed by them. The API counts as one person. */
export const isOwn = ({ createdBy, wordsBy, proposal }: Broadcast, by: string | null): boolean =>
  createdBy === by || wordsBy === by || proposal?.by === by;

/** The tick has to look at a draft that somebody must be told of, or that has a time. */
export const noticed = (draft: Broadcast): Broadcast => ({
  ...draft,
  isPending: draft.untold !== null || draft.schedule !== null,
});

/** The draft, put before the other managers as it stands. */
export const proposed = (draft: Broadcast, by: string | null, now: Date): Broadcast =>
  noticed(
    withAct(
      {
        ...draft,
        proposal: { by, at: now.toISOString(), revision: draft.revision },
        ...{ approval: null, returned: null, lapsedAt: null, untold: 'proposed' },
      },
      'proposed',
      by,
      now,
    ),
  );

/** The proposed draft, approved as it stands. */
export const approved = (draft: Broadcast, by: string | null, now: Date): Broadcast =>
  noticed(
    withAct(
      {
        ...draft,
        approval: { by, at: now.toISOString(), revision: draft.revision },
        untold: 'approved',
      },
      'approved',
      by,
      now,
    ),
  );

/** The proposed draft, given back with the reason. A time that was set stays. */
export const returned = (draft: Broadcast, by: string | null, reason: string, now: Date): Broadcast =>
  noticed(
    withAct(
      {
        ...draft,
        untold: 'returned',
        returned: { by, at: now.toISOString(), reason },
      },
      'returned',
      by,
      now,
    ),
  );

/** The draft whose time came before anybody approved it: not sent, and to be proposed anew with another time. */
export const lapsed = (draft: Broadcast, now: Date): Broadcast =>
  noticed(
    withAct(
      { ...draft, ...{ schedule: null, untold: 'lapsed' }, lapsedAt: now.toISOString() },
      'lapsed',
      null,
      now,
    ),
  );
