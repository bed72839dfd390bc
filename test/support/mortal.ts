import type { Database } from '../../src/storage/collection.ts';

/** Thrown at the step at which a process dies, and at everything that it tries afterwards. */
class Died extends Error {}

/** How many steps a process has before it dies. One call is two steps: before its effect, and after. */
export class Life {
  taken = 0;
  #steps: number;

  constructor(steps = Infinity) {
    this.#steps = steps;
  }

  get isOver(): boolean {
    return this.taken >= this.#steps;
  }

  /** Goes on for so many steps from now. Whoever is dead stays dead. */
  goOnFor(steps: number): void {
    if (!this.isOver) this.#steps = this.taken + steps;
  }

  step(): void {
    if (!this.isOver) this.taken += 1;
    if (this.isOver) throw new Died();
  }
}

type Method = (...values: unknown[]) => unknown;

/** The same object in the hands of a process that may die: before a call takes effect, or right after. */
export function mortal<T extends object>(thing: T, life: Life, names: readonly (keyof T & string)[]): T {
  return new Proxy(thing, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      const method = found.bind(target) as Method;
      if (!(names as readonly (string | symbol)[]).includes(name)) return method;
      return async (...values: unknown[]) => {
        life.step();
        const result = await method(...values);
        life.step();
        return result;
      };
    },
  });
}

/** A database of which every read and write is such a call. */
export const mortalDatabase = (database: Database, life: Life): Database => ({
  ...database,
  collection: (name) =>
    mortal(database.collection(name), life, ['get', 'create', 'replace', 'remove', 'list']),
});
