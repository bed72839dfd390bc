import { createRequire } from 'node:module';

interface Mapper {
  type: { additionalProperties?: { type: { name: string } } };
}

/**
 * The connector client writes only the `type` of an entity and drops the rest, citations among it. This tells its
 * mapper to let every other property pass. Needed once, before the first message; doing it again does no harm.
 */
export function letCitationsPass(): void {
  const load = createRequire(import.meta.url);
  const mappers = load('botframework-connector/lib/connectorApi/models/mappers.js') as { Entity: Mapper };
  mappers.Entity.type.additionalProperties = { type: { name: 'Object' } };
}
