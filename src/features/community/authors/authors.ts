import { isDeepStrictEqual } from 'node:util';
import type { Audience } from '../../../chat/announcing/audience.ts';
import type { Clock } from '../../../lib/clock.ts';
import { change, listAll, type Database } from '../../../storage/collection.ts';
import { authorIdOf, AUTHORS, newAuthor, type Author } from './author.ts';
import type { ManagerId } from '../managers/manager.ts';
import { recent } from '../recent.ts';

/** Who may write updates without being a manager, and to whom. */
export interface Authors {
  /** At most five seconds old: asked at every turn. `undefined` is no author. */
  audienceOf(one: ManagerId): Promise<Audience | undefined>;
  /** As it is now: asked before something is sent in their name. */
  audienceNow(one: ManagerId): Promise<Audience | undefined>;
  /** Every author, in an order that stays the same. */
  all(): Promise<readonly Author[]>;
  /** Names an author, or gives one another audience. False when nothing changed. */
  name(one: ManagerId, audience: Audience): Promise<boolean>;
  /** False when they were no author. */
  remove(id: string): Promise<boolean>;
}

export function openAuthors(database: Database, clock: Clock): Authors {
  const collection = database.collection<Author>('authors');
  const known = recent<Partial<Pick<Author, 'audience'>>>(clock);
  const read = async (id: string): Promise<Audience | undefined> => {
    const author = (await collection.get(AUTHORS, id))?.value ?? {};
    known.set(id, author);
    return (author as Partial<Author>).audience;
  };
  return {
    async audienceOf(one) {
      const id = authorIdOf(one);
      const copy = known.get(id);
      return copy ? copy.audience : read(id);
    },
    audienceNow: (one) => read(authorIdOf(one)),
    async all() {
      const authors: Author[] = [];
      for await (const { value } of listAll(collection, { partition: AUTHORS })) authors.push(value);
      return authors;
    },
    async name(one, audience) {
      const author = newAuthor(one, audience);
      let isNew = false;
      await change(collection, author, (old) => {
        isNew = !isDeepStrictEqual(old?.audience, audience);
        return isNew ? author : undefined;
      });
      known.set(author.id, author);
      return isNew;
    },
    async remove(id) {
      const outcome = await collection.remove(AUTHORS, id);
      known.set(id, {});
      return outcome === 'removed';
    },
  };
}
