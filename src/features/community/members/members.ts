import type { Edition } from '../../../language/edition.ts';
import type { Clock } from '../../../lib/clock.ts';
import { change, type Database } from '../../../storage/collection.ts';
import { MEMBERS, newMember, type Member } from './member.ts';
import { recent } from '../recent.ts';
import { without } from '../../../lib/without.ts';

/** What members chose for themselves. */
export interface Members {
  /** At most five seconds old; a member of whom nothing is kept has neither choice nor welcome. */
  get(tenantId: string, memberId: string): Promise<Member>;
  choose(tenantId: string, memberId: string, edition: Edition): Promise<void>;
  /** Notes that the member is being welcomed; true for exactly one caller. */
  welcome(tenantId: string, memberId: string): Promise<boolean>;
  /** The member removed the bot from their chat: they may be welcomed again. Their choice stays. */
  leave(tenantId: string, memberId: string): Promise<void>;
  erase(tenantId: string, memberId: string): Promise<void>;
}

export function openMembers(database: Database, clock: Clock): Members {
  const collection = database.collection<Member>('members');
  const known = recent<Member>(clock);
  const changed = async (nobody: Member, decide: (old: Member) => Member | undefined): Promise<void> => {
    const member = await change(collection, nobody, (old) => decide(old ?? nobody));
    if (member) known.set(member.id, member);
  };

  const members: Members = {
    async get(tenantId, memberId) {
      const nobody = newMember(tenantId, memberId);
      const member = known.get(nobody.id) ?? (await collection.get(MEMBERS, nobody.id))?.value ?? nobody;
      known.set(nobody.id, member);
      return member;
    },
    choose: (tenantId, memberId, edition) =>
      changed(newMember(tenantId, memberId), (old) =>
        old.edition === edition ? undefined : { ...old, edition },
      ),
    async welcome(tenantId, memberId) {
      if ((await members.get(tenantId, memberId)).welcomed) return false;
      let welcome = false;
      await changed(newMember(tenantId, memberId), (old) => {
        welcome = !old.welcomed;
        return welcome ? { ...old, welcomed: true } : undefined;
      });
      return welcome;
    },
    async leave(tenantId, memberId) {
      const { edition } = await members.get(tenantId, memberId);
      if (edition === undefined) return members.erase(tenantId, memberId);
      return changed(newMember(tenantId, memberId), (old) => without(old, 'welcomed'));
    },
    async erase(tenantId, memberId) {
      const { id } = newMember(tenantId, memberId);
      await collection.remove(MEMBERS, id);
      known.forget(id);
    },
  };
  return members;
}
