import type { Address } from '../../../chat/address.ts';
import type { Asker } from '../../../chat/asker.ts';
import type { Action } from '../../../chat/feature.ts';
import type { Edition } from '../../../language/edition.ts';
import { idOf } from '../../../lib/ids.ts';
import { change, listAll, type Database, type Document } from '../../../storage/collection.ts';
import type { ManagerId } from '../broadcast.ts';

/** A card in a manager's own chat that shows how far an update has come. */
export interface Watch extends Document {
  readonly broadcastId: string;
  readonly address: Address;
  readonly messageId: string;
  readonly edition: Edition;
  /** What it shows, to tell whether anything has changed. */
  readonly shows: string;
  /** ISO 8601. */
  readonly since: string;
}

const PARTITION = 'watches';

/** The cards that go on changing while an update is under way. */
export interface Watching {
  /** The card that was pressed shows this update from now on. Cards that others see too are left as they are. */
  begin(asker: Asker, broadcastId: string, shows: string, now: Date): Promise<void>;
  /** The card that was pressed shows something else now. */
  leave(asker: Asker): Promise<void>;
  note(watch: Watch, shows: string): Promise<void>;
  end(watch: Watch): Promise<void>;
  /** Ends those in the chat of a person. */
  forget(who: ManagerId): Promise<void>;
  all(): AsyncIterable<Watch>;
}

export function openWatching(database: Database): Watching {
  const watches = database.collection<Watch>('broadcast-watches');
  const keyOf = ({ conversationId }: Address, messageId: string): Document => ({
    partition: PARTITION,
    id: idOf('watch', conversationId, messageId),
  });
  const end = async ({ partition, id }: Document): Promise<void> => {
    await watches.remove(partition, id);
  };
  async function* all(): AsyncGenerator<Watch> {
    for await (const { value } of listAll(watches, { partition: PARTITION })) yield value;
  }
  return {
    async begin({ scope, address, messageId, edition }, broadcastId, shows, now) {
      if (scope !== 'personal' || messageId === undefined) return;
      const key = keyOf(address, messageId);
      const since = now.toISOString();
      await change(watches, key, () => ({ ...key, broadcastId, address, messageId, edition, shows, since }));
    },
    async leave({ scope, address, messageId }) {
      if (scope === 'personal' && messageId !== undefined) await end(keyOf(address, messageId));
    },
    async note(watch, shows) {
      await change(watches, watch, (old) => old && { ...old, shows });
    },
    end,
    async forget({ tenantId, memberId }) {
      for await (const watch of all()) {
        const { address } = watch;
        if (address.tenantId === tenantId && address.memberId === memberId) await end(watch);
      }
    },
    all,
  };
}

/** Actions before which the card that was pressed is left: what it shows next is for each of them to say. */
export const leavingFirst = (
  watching: Pick<Watching, 'leave'>,
  actions: Readonly<Record<string, Action>>,
): Readonly<Record<string, Action>> =>
  Object.fromEntries(
    Object.entries(actions).map(([verb, action]): [string, Action] => [
      verb,
      {
        ...action,
        async run(payload, asker) {
          await watching.leave(asker);
          return action.run(payload, asker);
        },
      },
    ]),
  );
