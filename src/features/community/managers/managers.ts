import type { Clock } from '../../../lib/clock.ts';
import { change, type Database } from '../../../storage/collection.ts';
import {
  decideRemoval,
  isAmong,
  isSame,
  MANAGERS,
  type ManagerId,
  type NamedManagers,
  type Removal,
} from './manager.ts';
import { recent } from '../recent.ts';

/** Who manages the community: those of the settings, and those whom managers named since. */
export interface Managers {
  readonly first: readonly ManagerId[];
  /** At most five seconds old. */
  named(): Promise<readonly ManagerId[]>;
  has(one: ManagerId): Promise<boolean>;
  /** False when they were a manager before. */
  add(one: ManagerId): Promise<boolean>;
  remove(one: ManagerId): Promise<Removal>;
}

export function openManagers(database: Database, clock: Clock, first: readonly ManagerId[]): Managers {
  const collection = database.collection<NamedManagers>('managers');
  const known = recent<NamedManagers>(clock);
  const changed = async (decide: (named: readonly ManagerId[]) => readonly ManagerId[] | undefined) => {
    const document = await change(collection, MANAGERS, (old) => {
      const named = decide(old?.named ?? []);
      return named && { ...MANAGERS, named };
    });
    if (document) known.set(MANAGERS.id, document);
  };

  const managers: Managers = {
    first,
    async named() {
      const copy = known.get(MANAGERS.id);
      if (copy) return copy.named;
      const stored = await collection.get(MANAGERS.partition, MANAGERS.id);
      const document = stored?.value ?? { ...MANAGERS, named: [] };
      known.set(MANAGERS.id, document);
      return document.named;
    },
    has: async (one) => isAmong(first, one) || isAmong(await managers.named(), one),
    async add(one) {
      let added = false;
      await changed((named) => {
        added = !isAmong(first, one) && !isAmong(named, one);
        return added ? [...named, one] : undefined;
      });
      return added;
    },
    async remove(one) {
      let removal: Removal = 'no-manager';
      await changed((named) => {
        removal = decideRemoval(first, named, one);
        return removal === 'removed' ? named.filter((manager) => !isSame(manager, one)) : undefined;
      });
      return removal;
    },
  };
  return managers;
}
