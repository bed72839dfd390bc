import type { Document, ListQuery, Plain } from './collection.ts';
import { fieldName, requirePartition } from './ids.ts';
import { pageSize } from './list-limit.ts';

/** A list as sqlite understands it. `bind` fills the question marks, in order. */
interface Select {
  readonly sql: string;
  readonly bind: readonly (string | number)[];
  readonly limit: number;
}

/** Absent and null come before everything else, as in Cosmos DB; JSON cannot hold minus infinity itself. */
const sortKey = (json: string, path: string): string => `ifnull(json_extract(${json}, '${path}'), -9e999)`;

/**
 * Turns a list into SQL. Values never stand in the text; names of fields do, checked. A filter compares the field's
 * JSON with the value's: one number, string or boolean has one spelling in JSON, and no type turns into another.
 */
export function selectFor<T extends Document>(collection: string, query: ListQuery<T>): Select {
  requirePartition(query.partition);
  const limit = pageSize(query.limit);
  const conditions = ['collection = ?', 'partition = ?'];
  const bind: (string | number)[] = [collection, query.partition];

  for (const [field, value] of Object.entries<Plain | undefined>(query.where ?? {})) {
    if (value === undefined) throw new TypeError(`The filter on ${field} has no value.`);
    conditions.push(`body -> '$.${fieldName(field)}' = ?`);
    bind.push(JSON.stringify(value));
  }

  const key = query.orderBy === undefined ? `''` : sortKey('body', `$.${fieldName(query.orderBy)}`);
  const [beyond, direction] = query.descending === true ? ['<', 'DESC'] : ['>', 'ASC'];
  if (query.after !== undefined) {
    const { value, id } = readContinuation(query.after);
    conditions.push(
      query.orderBy === undefined ? `id ${beyond} ?` : `(${key}, id) ${beyond} (${sortKey('?', '$')}, ?)`,
    );
    bind.push(...(query.orderBy === undefined ? [id] : [JSON.stringify(value), id]));
  }

  const order = query.orderBy === undefined ? `id ${direction}` : `${key} ${direction}, id ${direction}`;
  const sql = `SELECT etag, body FROM documents WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`;
  return { sql, bind: [...bind, limit + 1], limit };
}

/** Where a list goes on after `last`: its place in the order, not a count, so that writes in between move nothing. */
export function continuationAfter<T extends Document>(last: T, orderBy: ListQuery<T>['orderBy']): string {
  const value = orderBy === undefined ? null : (last[orderBy] ?? null);
  return Buffer.from(JSON.stringify([value, last.id])).toString('base64url');
}

function readContinuation(after: string): { value: unknown; id: string } {
  const place = parsed(Buffer.from(after, 'base64url').toString());
  const [value, id] = Array.isArray(place) ? (place as readonly unknown[]) : [];
  if (value === undefined || typeof id !== 'string') throw new TypeError('Not a continuation of this list.');
  return { value, id };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
