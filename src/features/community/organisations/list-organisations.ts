import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sortedIn } from '../../../language/collate.ts';
import type { Channels } from '../channels/channels.ts';
import { organisationIdOf, organisationName } from './organisation.ts';
import type { Organisations } from './organisations.ts';

/** An organisation that has a channel in the community, with the number of its channels. */
export interface ListedOrganisation {
  readonly id: string;
  readonly tenantId: string;
  readonly name: Bilingual;
  readonly sector?: Sector;
  readonly channels: number;
}

/** Every organisation that the bot is in, in the order of its Welsh name. */
export async function listOrganisations(
  channels: Channels,
  organisations: Organisations,
): Promise<readonly ListedOrganisation[]> {
  const described = await organisations.all();
  const found = new Map<string, ListedOrganisation>();
  for await (const { tenantId, teamName } of channels.all()) {
    const organisation = described.get(tenantId);
    const before = found.get(tenantId);
    found.set(tenantId, {
      id: organisationIdOf(tenantId),
      tenantId,
      name: before?.name ?? organisationName(organisation, teamName),
      ...(organisation?.sector && { sector: organisation.sector }),
      channels: (before?.channels ?? 0) + 1,
    });
  }
  return sortedIn('cy', [...found.values()], ({ name }) => name.cy);
}
