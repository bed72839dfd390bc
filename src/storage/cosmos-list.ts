import type { SqlQuerySpec } from '@azure/cosmos';
import type { Document, ListQuery, Plain } from './collection.ts';
import { fieldName } from './ids.ts';

type Parameter = NonNullable<SqlQuerySpec['parameters']>[number];

/**
 * Turns a list into a query for Cosmos DB. The partition is named in the text as well as in the request: the
 * emulator of the tests knows only the text, and a query that says all of what it means is easier to read in a log.
 */
export function cosmosQuery<T extends Document>(pk: string, query: ListQuery<T>): SqlQuerySpec {
  const conditions = ['c.pk = @pk'];
  const parameters: Parameter[] = [{ name: '@pk', value: pk }];

  for (const [index, [field, value]] of Object.entries<Plain | undefined>(query.where ?? {}).entries()) {
    if (value === undefined) throw new TypeError(`The filter on ${field} has no value.`);
    conditions.push(`c.body["${fieldName(field)}"] = @where${index}`);
    parameters.push({ name: `@where${index}`, value });
  }

  const order = query.orderBy === undefined ? 'c.id' : `c.body["${fieldName(query.orderBy)}"]`;
  const direction = query.descending === true ? 'DESC' : 'ASC';
  return {
    query: `SELECT * FROM c WHERE ${conditions.join(' AND ')} ORDER BY ${order} ${direction}`,
    parameters,
  };
}
