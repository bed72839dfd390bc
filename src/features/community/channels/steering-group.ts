import type { Asker } from '../../../chat/asker.ts';
import type { Audience } from '../../../chat/announcing/audience.ts';
import type { Message, Reply } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { labelIn } from '../../../language/say.ts';
import { without } from '../../../lib/without.ts';
import type { Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import { ownChannel } from './own-channel.ts';

/** The channels in which the steering group is asked; `undefined` while no manager has said which they are. */
export async function steeringGroup(channels: Channels): Promise<Audience | undefined> {
  const found: string[] = [];
  for await (const { id, isSteering } of channels.all()) if (isSteering) found.push(id);
  return found.length === 0 ? undefined : { channels: found };
}

const TITLES = { yes: 'community.steeringHere', no: 'community.steeringNotHere' } as const;

function card({ isSteering }: Pick<Channel, 'isSteering'>, { edition }: Asker): Message {
  const title = TITLES[isSteering ? 'yes' : 'no'];
  const step = isSteering
    ? ({ title: 'community.steeringEnd', verb: 'community.endSteering' } as const)
    : ({ title: 'community.steeringBegin', verb: 'community.beginSteering' } as const);
  return {
    card: sayingCard(edition, title, ['community.steeringWhat'], [step]),
    summary: labelIn(edition, title),
  };
}

/** `grŵp llywio` / `steering group`: says whether the steering group is asked in this channel, and lets a manager change it. */
export async function showSteering(channels: Channels, asker: Asker): Promise<readonly Message[]> {
  if (asker.scope === 'personal')
    return [
      {
        card: sayingCard(asker.edition, 'community.steeringElsewhere', ['community.steeringWhat']),
        summary: labelIn(asker.edition, 'community.steeringElsewhere'),
      },
    ];
  return [card(await ownChannel(channels, asker), asker)];
}

/** A manager says that the steering group is asked here, or no longer. */
export async function chooseSteering(channels: Channels, asker: Asker, isSteering: boolean): Promise<Reply> {
  const { id } = await ownChannel(channels, asker);
  const channel = await channels.change(id, (old) =>
    isSteering ? { ...old, isSteering } : without(old, 'isSteering'),
  );
  return { ...card(channel ?? {}, asker), forEveryone: true };
}
