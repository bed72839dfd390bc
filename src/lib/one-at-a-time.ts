/** Does what is asked for under the same key one after the other, in the order in which it was asked. */
export type OneAtATime = <T>(key: string, act: () => Promise<T>) => Promise<T>;

export function openOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return (key, act) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(act, act);
    const settled = mine
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return mine;
  };
}
