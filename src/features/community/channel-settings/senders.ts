import { THE_COMMUNITY } from '../../../chat/announcing/announcement.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';
import type { Channels } from '../channels/channels.ts';
import { listOrganisations } from '../organisations/list-organisations.ts';
import type { Organisations } from '../organisations/organisations.ts';

/** Whoever sends updates: an organisation, or the community. */
export interface Sender {
  readonly id: string;
  readonly name: Bilingual;
}

/** What senders are called, in the order of their ids; an organisation that left is its own id. */
export async function sendersOf(
  { channels, organisations }: { readonly channels: Channels; readonly organisations: Organisations },
  ids: readonly string[] = [],
): Promise<readonly Sender[]> {
  const isListed = ids.some((id) => id !== THE_COMMUNITY);
  const listed = isListed ? await listOrganisations(channels, organisations) : [];
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  return ids.map((id) => ({
    id,
    name: id === THE_COMMUNITY ? sayBoth('chat.theCommunity') : (names.get(id) ?? { cy: id, en: id }),
  }));
}
