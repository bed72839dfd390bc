import type { Membership } from '../../../chat/ports/presence.ts';
import type { Authors } from '../authors/authors.ts';
import type { Channels } from '../channels/channels.ts';
import type { Managers } from '../managers/managers.ts';
import type { Members } from './members.ts';

/** Which organisations may use the bot. */
export interface Admission {
  /** `any` in local mode, whose test client invents its own. */
  readonly tenants: 'any' | readonly string[];
}

/** Who may do what, and in which language: what dispatch asks at every turn. */
export function membershipOf(
  { tenants }: Admission,
  managers: Managers,
  authors: Authors,
  members: Members,
  channels: Channels,
): Membership {
  const admitted = tenants === 'any' ? undefined : new Set(tenants.map((tenant) => tenant.toLowerCase()));
  return {
    admits: (tenantId) => admitted === undefined || admitted.has(tenantId.toLowerCase()),
    isManager: (tenantId, memberId) => managers.has({ tenantId, memberId }),
    authorsAudience: (tenantId, memberId) => authors.audienceOf({ tenantId, memberId }),
    async choiceOf(memberId, { scope, address }) {
      const { edition } = await members.get(address.tenantId, memberId);
      if (edition !== undefined || scope === 'personal') return edition;
      return (await channels.at(address))?.edition;
    },
  };
}
