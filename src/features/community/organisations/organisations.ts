import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { change, listAll, type Database } from '../../../storage/collection.ts';
import { ORGANISATIONS, organisationIdOf, type Organisation } from './organisation.ts';

/** What an owner says about their organisation. */
export interface OrganisationChoices {
  readonly name?: Bilingual;
  readonly sector?: Sector;
}

/** The organisations of the community, by tenant. */
export interface Organisations {
  of(tenantId: string): Promise<Organisation | undefined>;
  /** Every organisation that was described, by tenant. */
  all(): Promise<ReadonlyMap<string, Organisation>>;
  describe(tenantId: string, choices: OrganisationChoices): Promise<void>;
}

export function openOrganisations(database: Database): Organisations {
  const collection = database.collection<Organisation>('organisations');
  return {
    of: async (tenantId) => (await collection.get(ORGANISATIONS, organisationIdOf(tenantId)))?.value,
    async all() {
      const organisations = new Map<string, Organisation>();
      for await (const { value } of listAll(collection, { partition: ORGANISATIONS }))
        organisations.set(value.tenantId, value);
      return organisations;
    },
    async describe(tenantId, choices) {
      const described = { id: organisationIdOf(tenantId), partition: ORGANISATIONS, tenantId, ...choices };
      await change(collection, described, () => described);
    },
  };
}
