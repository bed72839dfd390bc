import type { Messenger } from '../../../chat/ports/messenger.ts';
import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Log } from '../../../lib/log.ts';
import { channelCommands, forgetChannel } from '../board/name-channel.ts';
import type { Board } from '../board/pin-card.ts';
import { askDialog, sendQuestion, type Asking } from './ask.ts';
import type { RoomPart } from '../room-part.ts';
import { endOld, lookAfterQuestions } from './look-after.ts';
import { managerActs } from './manager-acts.ts';
import { questionsOfMember } from './personal-data.ts';
import type { QuestionStore } from './question-store.ts';
import { tellOfQuestions } from './tell-managers.ts';

export interface PeopleParts {
  readonly questions: QuestionStore;
  readonly board: Board;
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  readonly clock: Clock;
  readonly nudge: () => void;
  /** Says something to each manager in their own chat. */
  readonly tellEach: TellManagers;
  readonly log: Log;
  /** Told of each question that was sent to the managers. */
  readonly asked: Asking['asked'];
}

/** Asking a person: what members and managers can do, and what the house does by itself. */
export function openPeople(parts: PeopleParts) {
  const { channel } = parts.board;
  const acts = managerActs(parts);
  return {
    commands: [...acts.commands, ...channelCommands({ channel, nudge: parts.nudge })],
    actions: { ...acts.actions, 'faq.send-question': sendQuestion({ ...parts, channel }) },
    dialogs: { ...acts.dialogs, 'faq.ask': askDialog },
    presence: forgetChannel(channel),
    personalData: questionsOfMember(parts),
    everyTime: [() => lookAfterQuestions(parts), tellOfQuestions({ ...parts, channel })],
    hourly: [() => endOld(parts)],
  } satisfies RoomPart & Record<string, unknown>;
}
