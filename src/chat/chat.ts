import type { Asker } from './asker.ts';
import type { Feedback, Reactions, SharedMessage } from './feature.ts';
import type { Form, Message, Reply, SearchHit } from './message.ts';
import type { Person, Place } from './ports/presence.ts';
import type { SentFile } from './input/sent-file.ts';

/** Longer messages are refused: no question needs them, and each costs a search. */
export const TEXT_LIMIT = 4000;

/** Somebody who speaks, before it is known in which language and with which rights. */
export interface Turn {
  readonly place: Place;
  readonly from: Person;
  /** The message that a button belongs to, or that a thread begins with. */
  readonly messageId?: string;
  /** The first message of the thread, where a channel has threads. */
  readonly thread?: string;
  /** The button stands in a dialog over the conversation, not in a message of it. */
  readonly inDialog?: true;
}

/** What the client can ask of the house. Foreseen failures are thrown as BotError; the caller words them. */
export interface Chat {
  /** How whoever speaks in `turn` is to be answered, were they to write `text`. */
  recognise(turn: Turn, text?: string, payload?: unknown): Promise<Asker>;
  message(text: string, turn: Turn): Promise<readonly Message[]>;
  /** Takes files; what was typed beside them only says in which language to answer. */
  files(files: readonly SentFile[], text: string, turn: Turn): Promise<readonly Message[]>;
  action(verb: string, payload: unknown, turn: Turn): Promise<Reply>;
  /** Opens the form behind a verb. */
  dialog(verb: string, payload: unknown, turn: Turn): Promise<Form>;
  search(query: string, turn: Turn): Promise<readonly SearchHit[]>;
  /** Opens the form for a message that somebody shares. */
  share(message: SharedMessage, turn: Turn): Promise<Form>;
  /** What a link of ours becomes where it is pasted; `undefined` where it leads to nothing that can be shown. */
  unfurl(url: string, turn: Turn): Promise<SearchHit | undefined>;
  /** Something that the bot said was taken by the platform, under this id. */
  said(message: Message, turn: Turn, messageId: string): Promise<void>;
  feedback(feedback: Feedback, turn: Turn): Promise<void>;
  /** The form that asks why, behind a thumb. */
  feedbackForm(reaction: Feedback['reaction'], turn: Turn): Promise<Form>;
  reacted(reactions: Reactions): Promise<void>;
  added(place: Place, by: Person | undefined): Promise<readonly Message[]>;
  removed(place: Place): Promise<void>;
  /** The verbs that open a form, for clients that show forms as dialogs. */
  readonly dialogVerbs: ReadonlySet<string>;
}
