/* c8 ignore start: reached only by a value that the types say cannot exist */
/** Makes a `switch` exhaustive: the compiler complains here about every case that was forgotten. */
export function assertNever(value: never): never {
  throw new TypeError(`Unforeseen case: ${JSON.stringify(value)}`);
}
/* c8 ignore stop */
