import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Message, Reply } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn, say } from '../../../language/say.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import { mayChange, ownChannel } from './own-channel.ts';

/** More open requests than this are no requests: the oldest one lapses. */
const MOST_REQUESTS = 20;

const request = z.object({ value: z.string().max(100) });

/** What stands in the card instead of a member's id: only the channel's own record tells whose request it is. */
const referenceOf = (channel: Channel, memberId: string): string => idOf('owner', channel.id, memberId);

const buttonsFor = (value: string): readonly NextStep[] => [
  { title: 'community.ownerAccept', verb: 'community.acceptOwner', data: { value } },
  { title: 'community.ownerDecline', verb: 'community.declineOwner', data: { value } },
];

/** `perchennog` / `owner`: asks, in the channel, whoever owns it to make the member an owner too. */
export async function askOwnership(channels: Channels, asker: Asker): Promise<readonly Message[]> {
  const { scope, address, edition, memberId, name } = asker;
  const only = (title: 'community.ownerOnlyChannels' | 'community.ownerAlready') => [
    { card: sayingCard(edition, title), summary: labelIn(edition, title) },
  ];
  if (scope === 'personal') return only('community.ownerOnlyChannels');
  const { channel } = await channels.register({ scope, address }, { kind: 'seen' });
  if (mayChange(channel, asker)) return only('community.ownerAlready');
  await channels.change(channel.id, (old) => ({
    ...old,
    asking: [...old.asking.filter((id) => id !== memberId), memberId].slice(-MOST_REQUESTS),
  }));
  const card = noticeCard(
    channel.edition,
    (language) => ({
      title: say(language, 'community.ownerAsked'),
      lines: [
        name === undefined
          ? say(language, 'community.ownerAskerUnnamed')
          : say(language, 'community.ownerAsker', { name }),
        say(language, 'community.ownerDecides'),
      ],
    }),
    buttonsFor(referenceOf(channel, memberId)),
  );
  return [{ card, summary: labelIn(channel.edition, 'community.ownerAsked') }];
}

/** An owner's or manager's answer to a request, seen by everyone in the channel. */
export async function answerOwnership(
  channels: Channels,
  payload: unknown,
  asker: Asker,
  isAccepted: boolean,
): Promise<Reply> {
  const channel = await ownChannel(channels, asker);
  const { value } = parse(request, payload);
  const memberId = channel.asking.find((id) => referenceOf(channel, id) === value);
  if (memberId === undefined) return { card: sayingCard(asker.edition, 'community.ownerGone') };
  await channels.change(channel.id, (old) => ({
    ...old,
    asking: old.asking.filter((id) => id !== memberId),
    owners: isAccepted && !old.owners.includes(memberId) ? [...old.owners, memberId] : old.owners,
  }));
  const outcome = isAccepted ? 'community.ownerAccepted' : 'community.ownerDeclined';
  return { card: sayingCard(channel.edition, outcome), forEveryone: true };
}
