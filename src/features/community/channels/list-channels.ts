import type { Recipient } from '../../../chat/announcing/audience.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';
import { recipientOf, type Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import { organisationName } from '../organisations/organisation.ts';
import type { Organisations } from '../organisations/organisations.ts';

/** A channel with what people call it. */
export interface ListedChannel {
  readonly recipient: Recipient;
  readonly name: Bilingual;
  readonly organisationName: Bilingual;
}

/** Teams names the first channel of a team in each reader's language, so it has no name of its own. */
function channelName({ teamId, teamName, channelName: own }: Channel): Bilingual {
  const first = sayBoth(teamId === undefined ? 'community.unnamedChannel' : 'community.firstChannel');
  const name = own === undefined ? first : { cy: own, en: own };
  return teamName === undefined ? name : { cy: `${teamName}, ${name.cy}`, en: `${teamName}, ${name.en}` };
}

/** Every channel that the bot is in, reachable or not, without holding them all. */
export async function* listChannels(
  channels: Channels,
  organisations: Organisations,
): AsyncGenerator<ListedChannel> {
  const described = await organisations.all();
  for await (const channel of channels.all()) {
    const organisation = described.get(channel.tenantId);
    yield {
      recipient: recipientOf(channel, organisation?.sector),
      name: channelName(channel),
      organisationName: organisationName(organisation, channel.teamName),
    };
  }
}
