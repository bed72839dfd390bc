import type { Address } from '../../../chat/address.ts';
import type { Presence } from '../../../chat/ports/presence.ts';
import { idOf } from '../../../lib/ids.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';
import type { Author } from '../author.ts';

/** What is kept of a member who does more than read: where they are told something, and what they saved. */
export interface Person extends Document, Author {
  /** Their personal chat with the bot, once they have written there. */
  readonly address?: Address;
  /** The posts that they saved for later, the latest first. */
  readonly saved: readonly string[];
  /** Posts of others that hold something of theirs: an answer, a translation, that it helped. */
  readonly touched: readonly string[];
}

export const MOST_SAVED = 200;
const PEOPLE = 'people';

export const personId = ({ tenantId, memberId }: Author): string => idOf('person', tenantId, memberId);

export interface PeopleStore {
  find(who: Author): Promise<Person | undefined>;
  /** Changes what is kept of somebody; whoever is new begins with nothing. */
  change(who: Author, decide: (old: Person) => Person | undefined): Promise<Person>;
  /** Notes that a post is about to hold something of theirs, so that it can be shown and erased. */
  touch(who: Author, postId: string): Promise<void>;
  erase(who: Author): Promise<void>;
}

export function openPeople(database: Database): PeopleStore {
  const people = database.collection<Person>('post-people');
  const store: PeopleStore = {
    find: async (who) => (await people.get(PEOPLE, personId(who)))?.value,
    async change(who, decide) {
      const { tenantId, memberId } = who;
      const key = { partition: PEOPLE, id: personId(who) };
      const nobody: Person = { ...key, tenantId, memberId, saved: [], touched: [] };
      return (await change(people, key, (old) => decide(old ?? nobody))) ?? nobody;
    },
    async touch(who, postId) {
      await store.change(who, (old) =>
        old.touched.includes(postId) ? undefined : { ...old, touched: [...old.touched, postId] },
      );
    },
    async erase(who) {
      await people.remove(PEOPLE, personId(who));
    },
  };
  return store;
}

/** Notes where somebody is told what became of their posts: the chat from which they write them. */
export async function noteAddress(
  people: PeopleStore,
  asker: Author & { readonly scope: string; readonly address: Address },
): Promise<void> {
  if (asker.scope !== 'personal') return;
  const { conversationId, serviceUrl, tenantId } = asker.address;
  const address: Address = { conversationId, serviceUrl, tenantId, memberId: asker.memberId };
  await people.change(asker, (old) =>
    old.address?.conversationId === conversationId && old.address.serviceUrl === serviceUrl
      ? undefined
      : { ...old, address },
  );
}

/** Forgets where somebody is to be told something, when they remove the bot. */
export const forgetAddress = (people: PeopleStore): Presence => ({
  added: () => Promise.resolve([]),
  seen: () => Promise.resolve([]),
  async removed({ scope, address: { tenantId, memberId } }) {
    if (scope !== 'personal' || memberId === undefined) return;
    const who = { tenantId, memberId };
    if (!(await people.find(who))) return;
    await people.change(who, ({ address, ...old }) => (address === undefined ? undefined : old));
  },
});
