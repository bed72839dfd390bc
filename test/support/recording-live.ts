import type { Live, Shown } from '../../src/chat/announcing/live.ts';

/** Remembers what was to be shown on posted cards, as one text each. */
export class RecordingLive implements Live {
  readonly asked: { readonly key: string; readonly isLast: boolean; readonly text: string }[] = [];

  refresh(shown: Shown): Promise<void> {
    this.#note(shown, false);
    return Promise.resolve();
  }

  close(shown: Shown): Promise<void> {
    this.#note(shown, true);
    return Promise.resolve();
  }

  #note(shown: Shown, isLast: boolean): void {
    const message = 'editions' in shown ? shown.editions.en : shown.message;
    this.asked.push({ key: shown.key, isLast, text: JSON.stringify(message.card?.data ?? message.text) });
  }
}
