/** Does one thing at a time for each key; of what comes meanwhile only the newest is done. */
export type NewestOnly<T> = (key: string, value: T) => Promise<void>;

/** Everybody who asks for the same key is answered when the newest is done, or has failed. */
export function openNewestOnly<T>(act: (value: T) => Promise<void>): NewestOnly<T> {
  const waiting = new Map<string, T>();
  const running = new Map<string, Promise<void>>();

  async function run(key: string): Promise<void> {
    try {
      while (waiting.has(key)) {
        const value = waiting.get(key) as T;
        waiting.delete(key);
        await act(value);
      }
    } finally {
      waiting.delete(key);
      running.delete(key);
    }
  }

  return (key, value) => {
    waiting.set(key, value);
    const going = running.get(key) ?? run(key);
    running.set(key, going);
    return going;
  };
}
