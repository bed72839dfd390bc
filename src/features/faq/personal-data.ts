import type { PersonalDataSource } from '../../chat/ports/personal-data.ts';

/** What one part of this room keeps about a member. */
export type KeptOfMember = Omit<PersonalDataSource, 'name'>;

/** Several sources as one, under one heading. */
export const asOneSource = (
  name: PersonalDataSource['name'],
  sources: readonly KeptOfMember[],
): PersonalDataSource => ({
  name,
  describe: async (memberId, tenantId) =>
    (await Promise.all(sources.map((source) => source.describe(memberId, tenantId)))).flat(),
  async erase(memberId, tenantId) {
    for (const source of sources) await source.erase(memberId, tenantId);
  },
});
