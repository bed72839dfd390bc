import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { KINDS } from '../../../chat/announcing/audience.ts';
import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Reply } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { say, sayIn } from '../../../language/say.ts';
import type { Channel } from '../channels/channel.ts';
import { ownChannel } from '../channels/own-channel.ts';
import type { SettingsParts } from './change-settings.ts';
import { sendersOf } from './senders.ts';
import { noted, whoOf } from './settings-log.ts';
import { changesBetween, KIND_NAMES } from './settings-changes.ts';
import { tellChanges } from './tell-changes.ts';
import { without } from '../../../lib/without.ts';

/** What a card brings along: what kind of message it is, and whose. */
const about = z.object({ kind: z.enum(KINDS), sender: z.string().min(1).max(100).optional() });

/** What is not to come any more, or is to come again: a kind, or what one sender sends. */
const choice = z.object({
  what: z.union([z.object({ kind: z.enum(KINDS) }), z.object({ sender: z.string().min(1).max(100) })]),
  comes: z.boolean(),
});
type Choice = z.output<typeof choice>;

const toggled = <T>(list: readonly T[], one: T, comes: boolean): readonly T[] => [
  ...list.filter((other) => other !== one),
  ...(comes ? [] : [one]),
];

/** The channel after the choice. */
function chosen(channel: Channel, { what, comes }: Choice): Channel {
  if ('kind' in what) return { ...channel, declinedKinds: toggled(channel.declinedKinds, what.kind, comes) };
  const declinedSenders = toggled(channel.declinedSenders ?? [], what.sender, comes);
  return declinedSenders.length > 0 ? { ...channel, declinedSenders } : without(channel, 'declinedSenders');
}

const step = (title: NextStep['title'], data: Choice): NextStep => ({
  ...{ title, data },
  verb: 'community.chooseMessages',
});
const SETTINGS: NextStep = { title: 'community.settingsButton', verb: 'community.settings' };

/**
 * The quiet button under what a channel gets: shows its owner, and nobody else, what that message was, and how to get
 * no more of the kind or of the sender. In a personal chat, where it stands under a preview, it says what it does and leaves
 * the preview as it is. Throws `channel_owners_only`, which says whom to ask.
 */
export async function askWhichMessages(parts: SettingsParts, payload: unknown, asker: Asker): Promise<Reply> {
  const { edition, scope } = asker;
  if (scope === 'personal') return { notice: sayIn(edition, 'community.whichElsewhere') };
  await ownChannel(parts.channels, asker);
  const { kind, sender: id } = parse(about, payload);
  const [sender] = await sendersOf(parts, id === undefined ? [] : [id]);
  const steps = [
    ...(sender ? [step('community.noMoreOfSender', { what: { sender: sender.id }, comes: false })] : []),
    step('community.noMoreOfKind', { what: { kind }, comes: false }),
    SETTINGS,
  ];
  const card = noticeCard(
    edition,
    (language) => ({
      title: say(language, 'chat.whichMessages'),
      lines: [
        ...(sender ? [say(language, 'community.whichSender', { sender: sender.name[language] })] : []),
        say(language, 'community.whichKind', { kind: say(language, KIND_NAMES[kind]) }),
        say(language, 'community.whichWhat'),
      ],
    }),
    steps,
  );
  return { card };
}

/** Writes the choice down, tells the channel, and offers to take it back. Again: nothing changes. */
export async function chooseMessages(parts: SettingsParts, payload: unknown, asker: Asker): Promise<Reply> {
  const { channels, organisations, clock } = parts;
  const { edition } = asker;
  const channel = await ownChannel(channels, asker);
  const picked = parse(choice, payload);
  const next = chosen(channel, picked);
  const organisation = (await organisations.of(channel.tenantId)) ?? {};
  const ids = [...(channel.declinedSenders ?? []), ...(next.declinedSenders ?? [])];
  const changes = changesBetween(
    { channel, organisation },
    { channel: next, organisation },
    await sendersOf(parts, ids),
  );
  if (changes.length === 0) return { card: sayingCard(edition, 'community.settingsSame', [], [SETTINGS]) };
  await channels.change(channel.id, (old) => noted(chosen(old, picked), whoOf(asker), changes, clock()));
  const undo = step(picked.comes ? 'community.stopAgain' : 'community.takeAgain', {
    ...picked,
    comes: !picked.comes,
  });
  return {
    card: sayingCard(edition, 'community.settingsSaved', [], [undo, SETTINGS]),
    messages: [tellChanges(changes, channel.edition)],
  };
}
