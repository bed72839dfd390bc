import type { Document } from './collection.ts';

/**
 * What both adapters can hold as an id: 255 characters, none that Cosmos DB refuses (`/ \ ? #`, control characters,
 * halves of a surrogate pair, a space at the end), and no `.` or `..`, which a URL would swallow.
 */
const LEGAL = /^(?!\.{1,2}$)[^/\\?#\p{Cc}\p{Cs}]{1,255}(?<! )$/u;

/** Names of collections and of fields: what can stand in a query or before a separator without quoting. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;
const FIELD = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/** Lets a legal key pass. An illegal one is a mistake of ours, not of a member's: ids are made by `lib/ids.ts`. */
export function requireKey({ partition, id }: Document): Document {
  if (!LEGAL.test(id)) throw new TypeError(`Not a legal document id: ${JSON.stringify(id)}`);
  requirePartition(partition);
  return { partition, id };
}

/** Lets a legal partition pass; throws a TypeError for any other. */
export function requirePartition(partition: string): void {
  if (!LEGAL.test(partition)) throw new TypeError(`Not a legal partition: ${JSON.stringify(partition)}`);
}

/** The name of a collection, or a TypeError. */
export function collectionName(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`Not a legal name of a collection: ${JSON.stringify(name)}`);
  return name;
}

/** The name of a field, safe to be written into a query, or a TypeError. */
export function fieldName(name: string): string {
  if (!FIELD.test(name)) throw new TypeError(`Not a field that a list can use: ${JSON.stringify(name)}`);
  return name;
}
