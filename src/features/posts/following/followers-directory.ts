import type { Recipient } from '../../../chat/announcing/audience.ts';
import type { HowLong } from '../../../chat/ports/messenger.ts';
import type { Database } from '../../../storage/collection.ts';
import { isPerson, recipientOf } from './follower.ts';
import { openFollowers } from './follower-store.ts';

/** The persons who follow posts, as delivery asks for them: by id alone, so that no other audience ever names them. */
export interface FollowingPeople {
  recipient(id: string): Promise<Recipient | undefined>;
  becameUnreachable(id: string, howLong: HowLong): Promise<void>;
}

/** `organisationOf`: the id of the organisation that a tenant is. */
export function followingPeople(
  database: Database,
  organisationOf: (tenantId: string) => string,
): FollowingPeople {
  const followers = openFollowers(database);
  return {
    async recipient(id) {
      const follower = await followers.find(id);
      return follower?.person && recipientOf(follower, organisationOf(follower.person.tenantId));
    },
    async becameUnreachable(id) {
      await followers.change(id, (old) =>
        old && isPerson(old) ? { ...old, person: { ...old.person, isUnreachable: true } } : undefined,
      );
    },
  };
}
