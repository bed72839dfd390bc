import type { Language } from '../language/bilingual.ts';
import type { MessageKey } from '../language/catalogue/index.ts';
import type { Address } from './address.ts';
import type { Announcement } from './announcing/announcement.ts';
import type { Asker } from './asker.ts';
import type { Form, Message, Reply, SearchHit } from './message.ts';
import type { WebPage } from './serving/page.ts';
import type { PersonalDataSource } from './ports/personal-data.ts';
import type { Presence } from './ports/presence.ts';
import type { Route } from './serving/route.ts';
import type { Scheduled } from './announcing/scheduled.ts';
import type { SentFile } from './input/sent-file.ts';

/**
 * Who may do a thing. Absent: every member. Dispatch refuses the others before the feature is asked. What an author may
 * do, every manager may too; how far an author may go (`Asker.mayTell`) is for the feature to hold.
 */
export type Who = 'manager' | 'author';

/** Words that are typed to the bot. */
export interface Command {
  /** Lower case. The first of each language is the one that help shows; all of them work in every language. */
  readonly words: Readonly<Record<Language, readonly [string, ...string[]]>>;
  /** What it does, in one line of help. */
  readonly help: MessageKey;
  readonly who?: Who;
  /** More words may follow (`iaith cymraeg`); without this only the bare words are the command. */
  readonly takesRest?: true;
  /**
   * `rest` is what followed the words, made plain as commands are compared; `asTyped` is the same as it was typed.
   * `undefined`: this was not meant for me, it is a question.
   */
  run(rest: string, asker: Asker, asTyped?: string): Promise<readonly Message[] | undefined>;
}

/** What a button does. The payload is what the client sent: `unknown` until parsed (`chat/input/parse.ts`). */
export interface Action {
  readonly who?: Who;
  run(payload: unknown, asker: Asker): Promise<Reply>;
}

/** An action that dispatch refuses to everybody but community managers. */
export const forManagers = (run: Action['run']): Action => ({ who: 'manager', run });

/** What a button opens: a form. Its own button is an action. */
export interface Dialog {
  readonly who?: Who;
  open(payload: unknown, asker: Asker): Promise<Form>;
}

/** What is done with files that are sent to the bot. */
export interface FileTaker {
  readonly who?: Who;
  /** Which files it wants for itself; the one that does not say takes all others. */
  readonly isFor?: (file: SentFile) => boolean;
  take(files: readonly SentFile[], asker: Asker): Promise<readonly Message[]>;
}

/** A message that somebody wants to do something with, as the client hands it over. */
export interface SharedMessage {
  /** Plain text. */
  readonly text: string;
  /** Whoever asks wrote it. */
  readonly isOwn: boolean;
  /** Who wrote it, where the client tells. */
  readonly writerId?: string;
  /** Where it stands; absent in conversations that the client keeps to itself. */
  readonly address?: Address;
  readonly messageId?: string;
}

/** What can be done with any message of a conversation: opens a form about it. */
export interface MessageAction {
  open(message: SharedMessage, asker: Asker): Promise<Form>;
}

/** Thumbs under an answer, and what was said with them. */
export interface Feedback {
  readonly reaction: 'like' | 'dislike';
  /** What was chosen in the form, as the client sent it; empty where it shows a form of its own. */
  readonly reasons: readonly string[];
  readonly comment: string;
  /** The message the thumbs stand under, where the client tells. */
  readonly messageId?: string;
}

/** Where something stands that the bot said. */
export interface Said {
  readonly address: Address;
  readonly messageId: string;
}

/** Reactions that were put under a message of the bot, or taken away again. By whom is not told to any feature. */
export interface Reactions {
  /** The conversation that the message stands in. */
  readonly address: Address;
  readonly messageId: string;
  /** The client's names for them, as in `like` and `heart`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same for the same event told twice, where the client says so. */
  readonly eventId?: string;
}

/** One thing that the community can do with the bot: plain data and functions. It never sees a Teams type. */
export interface Feature {
  readonly name: string;
  readonly commands?: readonly Command[];
  /** By verb: `posts.publish`. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** By verb: `posts.write`. */
  readonly dialogs?: Readonly<Record<string, Dialog>>;
  /** What is done with a message that somebody shares. Exactly one feature has this. */
  readonly messageAction?: MessageAction;
  /** What a link to one of our pages becomes where somebody pastes it. `undefined`: no page of mine. */
  readonly unfurl?: (url: string, asker: Asker) => Promise<SearchHit | undefined>;
  /** What the compose box finds. */
  readonly search?: (query: string, asker: Asker) => Promise<readonly SearchHit[]>;
  /** The HTTP API, under `/api/v1`. */
  readonly routes?: readonly Route[];
  /** What a browser opens. */
  readonly pages?: readonly WebPage[];
  /** Work taken from the queue, by kind. At least once: doing it twice does no harm. */
  readonly jobs?: Readonly<Record<string, (payload: unknown) => Promise<void>>>;
  /**
   * What has to be told at `now`. Reads its own records, then decides purely; sends nothing. When the loop asks for
   * the next one, the one before has been written down for good: mark it as told after its `yield`.
   */
  readonly due?: (now: Date) => AsyncIterable<Announcement>;
  /** What will happen by itself from one moment up to, and without, another, as things stand; in any order. */
  readonly scheduled?: (from: Date, to: Date) => AsyncIterable<Scheduled>;
  /** Told when the bot comes into a conversation, speaks in it, or leaves it. */
  readonly presence?: Presence;
  /** Answers whatever is no command. Exactly one feature has this. */
  readonly otherwise?: (text: string, asker: Asker) => Promise<readonly Message[]>;
  /** Told of every answer to what somebody typed once it stands in a conversation, so that thumbs can be told what they are about. */
  readonly said?: (message: Message, at: Said) => Promise<void>;
  /** Takes the files that are sent in a personal chat. At most one feature takes those that no other wants. */
  readonly files?: FileTaker;
  readonly feedback?: (feedback: Feedback, asker: Asker) => Promise<void>;
  /** The form behind a thumb, where the client lets us bring one. Exactly one feature has this. */
  readonly feedbackForm?: (reaction: Feedback['reaction'], asker: Asker) => Form;
  /** Told of reactions under any message of the bot. */
  readonly reactions?: (reactions: Reactions) => Promise<void>;
  /** What the feature keeps about a member, for `fy nata` / `my data`. */
  readonly personalData?: PersonalDataSource;
}
