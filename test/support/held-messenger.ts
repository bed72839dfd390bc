import type { Messenger, SendOutcome } from '../../src/chat/ports/messenger.ts';
import type { RecordingMessenger } from './recording-messenger.ts';

/** The same messenger on a slow line: requests of one kind leave only when they are let go. */
export class HeldMessenger implements Messenger {
  readonly #messenger: RecordingMessenger;
  readonly #act: 'send' | 'edit' | 'recall';
  readonly #held: (() => void)[] = [];

  constructor(messenger: RecordingMessenger, act: 'send' | 'edit' | 'recall') {
    this.#messenger = messenger;
    this.#act = act;
  }

  /** Resolves when a request of that kind waits to be let go. */
  async isHolding(): Promise<void> {
    while (this.#held.length === 0) await new Promise(setImmediate);
  }

  letGo(): void {
    for (const go of this.#held.splice(0)) go();
  }

  readonly send: Messenger['send'] = (...values) => this.#hold('send', () => this.#messenger.send(...values));
  readonly edit: Messenger['edit'] = (to, messageId, message) =>
    this.#hold('edit', () => this.#messenger.edit(to, messageId, message));
  readonly recall: Messenger['recall'] = (to, messageId) =>
    this.#hold('recall', () => this.#messenger.recall(to, messageId));
  readonly personalChat: Messenger['personalChat'] = (...values) => this.#messenger.personalChat(...values);
  readonly channelsOfTeam: Messenger['channelsOfTeam'] = (...values) =>
    this.#messenger.channelsOfTeam(...values);
  readonly peopleInTeam: Messenger['peopleInTeam'] = () => this.#messenger.peopleInTeam();

  async #hold(act: 'send' | 'edit' | 'recall', request: () => Promise<SendOutcome>): Promise<SendOutcome> {
    if (act === this.#act) await new Promise<void>((go) => this.#held.push(go));
    return request();
  }
}
