import type { Feature } from '../../../chat/feature.ts';
import type { Messenger } from '../../../chat/messenger.ts';
import type { Clock } from '../../../lib/clock.ts';
import { channelCommands, forgetChannel } from '../board/name-channel.ts';
import type { Board } from '../board/pin-card.ts';
import { askDialog, sendQuestion } from './ask.ts';
import { endOld, lookAfterQuestions } from './look-after.ts';
import { managerActs } from './manager-acts.ts';
import { questionsOfMember } from './personal-data.ts';
import type { QuestionStore } from './question-store.ts';

export interface PeopleParts {
  readonly questions: QuestionStore;
  readonly board: Board;
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  readonly clock: Clock;
  readonly nudge: () => void;
}

/** Asking a person: what members and managers can do, and what the house does by itself. */
export function openPeople(parts: PeopleParts) {
  const { channel } = parts.board;
  const acts = managerActs(parts);
  return {
    commands: [...acts.commands, ...channelCommands({ channel, nudge: parts.nudge })],
    actions: { ...acts.actions, 'faq.send-question': sendQuestion(parts) },
    dialogs: { ...acts.dialogs, 'faq.ask': askDialog },
    presence: forgetChannel(channel),
    personalData: questionsOfMember(parts),
    lookAfter: () => lookAfterQuestions(parts),
    endOld: () => endOld(parts),
  } satisfies Partial<Feature> & Record<string, unknown>;
}
