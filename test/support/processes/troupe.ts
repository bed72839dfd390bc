import { loadDelivery, type DeliveryProcess } from './delivery-process.ts';
import type { Place } from './places.ts';

/** So many are loaded and wait while the others work. */
const SPARES = 3;

/** Processes that deliver at one place, and whoever takes over when one of them dies. */
export interface Troupe {
  begin(): Promise<void>;
  /** Kills one of them with SIGKILL; resolves when it is gone. */
  kill(member: number): Promise<void>;
  /** Another takes over from one that was killed, as soon as it is loaded. */
  replace(member: number): void;
  /** Kills them all. */
  end(): Promise<void>;
}

export function openTroupe(place: Place, size: number): Troupe {
  const everybody: Promise<DeliveryProcess>[] = [];
  const spares: Promise<DeliveryProcess>[] = [];
  const members: Promise<DeliveryProcess>[] = [];

  function load(): void {
    const coming = loadDelivery(place);
    // Whoever waits for it hears of it.
    coming.catch(() => undefined);
    everybody.push(coming);
    spares.push(coming);
  }

  async function enter(): Promise<DeliveryProcess> {
    load();
    const next = await spares.shift()!;
    next.begin();
    return next;
  }

  return {
    async begin() {
      for (let n = 0; n < size + SPARES; n += 1) load();
      await Promise.all(spares);
      for (let member = 0; member < size; member += 1) members.push(enter());
      await Promise.all(members);
    },
    kill: async (member) => (await members[member])?.kill(),
    replace: (member) => void (members[member] = enter()),
    async end() {
      // Whoever never came to be loaded is gone already.
      await Promise.allSettled(everybody.map(async (one) => (await one).kill()));
    },
  };
}
