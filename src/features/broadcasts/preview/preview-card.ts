import type { OutboxState } from '../../../chat/announcing/announcement.ts';
import type { Reach } from '../../../chat/announcing/audience.ts';
import { button, langOf, linesIn, saying, type Button, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { overloadLines } from '../../../chat/announcing/overload-line.ts';
import type { Overload } from '../../../chat/announcing/scheduled.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { audienceLines, reachLines, withinLines } from '../audiences/audience-lines.ts';
import { isBound } from '../writing/bound-draft.ts';
import { everyWording, type Target, type Voiced } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import { contentSeen, looksOf, sayLook, type Look } from './look.ts';
import type { Organisation } from '../parts.ts';
import { roomLine } from '../writing/room.ts';
import { sendingButtons, sendingLines, type Sending } from '../sending/sending-steps.ts';
import { updateParts } from './update-card.ts';

/** What a manager sees before sending. */
export interface Preview {
  readonly broadcast: Broadcast;
  /** The same as it would be handed over. */
  readonly shown: Broadcast;
  readonly look: Look;
  readonly reach: Reach;
  /** Where the bot cannot write, by name. */
  readonly unreachable: readonly Worded[];
  /** How far the update has come that gets these words, if it is a draft of other words. */
  readonly original: Readonly<Record<OutboxState, number>> | undefined;
  /** What the day on which it goes out would be like for its channels. */
  readonly overload: Overload;
  readonly organisations: readonly Organisation[];
  /** What its named audience is called, if it has one. */
  readonly audienceName: Bilingual | undefined;
  /** The message itself stands beside this card: so it does in a chat of this manager's own. */
  readonly isApart: boolean;
  /** Who looks, and what the house asks for before it is sent. */
  readonly sending: Sending;
  /** What there is to know first. */
  readonly notes: readonly MessageKey[];
}

/**
 * What stands around an update, or what will become one: how to look at it, what there is to know, and what can be done.
 * Where the message cannot stand by itself, it is shown within the card: all of it, with links where channels have
 * buttons, for the buttons of a card are its own.
 */
export function shownCard(
  edition: Edition,
  content: Voiced,
  look: Look,
  around: {
    readonly title: MessageKey;
    readonly notes?: readonly Worded[];
    /** Shows it another way: the menu's choice comes along as `look`. */
    readonly showButton: Button;
    readonly facts: readonly Worded[];
    readonly buttons: readonly Button[];
    /** The update stands in the conversation as a message of its own. */
    readonly isApart?: boolean;
  },
): Card {
  return {
    template: 'broadcasts/preview',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, around.title),
      about: around.isApart ? [{ text: inEdition(edition, content.title) }] : [],
      notes: linesIn(edition, around.notes ?? []),
      lookLabel: labelIn(edition, 'broadcasts.lookAs'),
      look: sayLook(look),
      looks: looksOf(edition, content),
      show: [around.showButton],
      shown: around.isApart ? [] : [updateParts(look.edition, contentSeen(content, look))],
      facts: linesIn(edition, around.facts),
      buttons: around.buttons,
    },
  };
}

const isForNobody = ({ audience, audienceId }: Target): boolean =>
  audienceId === null && 'channels' in audience && (audience.channels ?? []).length === 0;

/** What a template left to be filled in: words in square brackets that are no link. */
const isToFill = (content: Voiced): boolean =>
  everyWording(content).some(({ title, body }) =>
    [title.cy, title.en, body.cy, body.en].some((text) => /\[[^\]]+\](?!\()/.test(text)),
  );

/** How far it reaches, and whom an audience of its own names. */
function reachingLines({
  broadcast,
  reach,
  unreachable,
  original,
  organisations,
  audienceName,
}: Preview): readonly Worded[] {
  if (original) {
    const waiting = original.queued + original.sending;
    return [saying('broadcasts.editReach', { sent: original.sent, waiting })];
  }
  // Whoever has the update that it follows gets it: no audience is chosen.
  if (isBound(broadcast)) {
    const { channels, organisations: count } = reach;
    return [
      saying('broadcasts.reach', { channels, organisations: count }),
      ...(channels === 0 ? [saying('broadcasts.nobody')] : []),
    ];
  }
  return [
    ...audienceLines(broadcast.audience, organisations, audienceName),
    ...withinLines(broadcast, organisations),
    ...reachLines(reach),
    ...unreachable,
  ];
}

/** How an update is looked at, how far it reaches, and what can be done with it. */
export function previewCard(edition: Edition, preview: Preview): Card {
  const { broadcast, shown, look, reach, overload, isApart, sending, notes } = preview;
  const { id } = broadcast;
  return shownCard(edition, shown, look, {
    title: broadcast.edits === null ? 'broadcasts.previewTitle' : 'broadcasts.previewEdit',
    notes: [
      ...notes.map((note) => saying(note)),
      ...(isApart ? [saying('broadcasts.previewBeside')] : []),
      ...(isToFill(broadcast) ? [saying('broadcasts.stillToFill')] : []),
      ...(broadcast.wordings.some(isForNobody) ? [saying('broadcasts.wordingForNobody')] : []),
    ],
    showButton: button(edition, 'broadcasts.look', 'broadcasts.look', { id }),
    facts: [
      ...sendingLines(broadcast, sending),
      ...reachingLines(preview),
      ...(broadcast.edits === null ? overloadLines(overload) : []),
      roomLine(broadcast),
    ],
    isApart,
    buttons: [
      ...(reach.channels > 0 || broadcast.edits !== null ? sendingButtons(edition, broadcast, sending) : []),
      button(edition, 'broadcasts.edit', 'broadcasts.change', { id }),
      ...(isApart
        ? [button(edition, 'broadcasts.test', 'broadcasts.test', { id, look: sayLook(look) })]
        : []),
      button(edition, 'broadcasts.more', 'broadcasts.more', { id }),
    ],
  });
}
