import { isAddressed, isDeclined, type Audience, type Kind } from '../../../chat/announcing/audience.ts';
import type { Messenger } from '../../../chat/ports/messenger.ts';
import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { recipientOf, type Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import { organisationIdOf, organisationName } from '../organisations/organisation.ts';
import type { Organisations } from '../organisations/organisations.ts';

/** An organisation that an audience names, and how many people are in its teams, each team counted once. */
export interface PeopleOf {
  readonly id: string;
  readonly name: Bilingual;
  readonly sector?: Sector;
  readonly channels: number;
  /** `null` where the platform does not tell it of every team. */
  readonly people: number | null;
}

/** Makes one request a team. A group chat has no team, so nobody knows how many are in it. */
export async function peopleAsked(
  channels: Channels,
  organisations: Organisations,
  messenger: Pick<Messenger, 'peopleInTeam'> | undefined,
  { audience, kind }: { readonly audience: Audience; readonly kind: Kind },
): Promise<readonly PeopleOf[]> {
  const described = await organisations.all();
  const byTenant = new Map<string, Channel[]>();
  for await (const channel of channels.all()) {
    const recipient = recipientOf(channel, described.get(channel.tenantId)?.sector);
    const gets = recipient.state === 'reachable' && isAddressed(audience, recipient);
    if (gets && !isDeclined(recipient, kind))
      byTenant.set(channel.tenantId, [...(byTenant.get(channel.tenantId) ?? []), channel]);
  }

  async function peopleIn(of: readonly Channel[]): Promise<number | null> {
    const byTeam = new Map(of.map((channel) => [channel.teamId, channel]));
    const sizes = await Promise.all(
      [...byTeam].map(([teamId, { address }]) =>
        teamId === undefined || !messenger
          ? Promise.resolve(undefined)
          : messenger.peopleInTeam(address, teamId),
      ),
    );
    return sizes.reduce<number | null>(
      (sum, size) => (sum === null || size === undefined ? null : sum + size),
      0,
    );
  }

  const found: PeopleOf[] = [];
  for (const [tenantId, own] of byTenant) {
    const organisation = described.get(tenantId);
    found.push({
      id: organisationIdOf(tenantId),
      name: organisationName(organisation, own[0]?.teamName),
      ...(organisation?.sector && { sector: organisation.sector }),
      channels: own.length,
      people: await peopleIn(own),
    });
  }
  return found;
}
