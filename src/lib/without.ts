/** A copy without some of its fields: how an optional field is taken out of a record. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const kept = Object.entries(value).filter(([name]) => !(keys as readonly PropertyKey[]).includes(name));
  return Object.fromEntries(kept) as Omit<T, K>;
}
