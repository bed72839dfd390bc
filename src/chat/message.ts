/** A button of a card, as the templates want it. Its data says in which languages the card that comes back speaks. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A card to be made: which template of `adaptive-cards/`, and what fills it. Plain JSON, so it can be stored. */
export interface Card {
  /** `<feature>/<card>`, as in `surveys/ballot`. */
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** One more button, for whom it stands out of the way: behind `…` where the client has that. */
  readonly quiet?: Button;
}

/** Where a sentence comes from; `[position]` stands in the text. */
export interface Citation {
  readonly position: number;
  /** At most 80 characters reach the client. */
  readonly title: string;
  /** The sentence as it stands in the source; at most 160 characters reach the client. */
  readonly quote: string;
  readonly url: string;
}

/** One thing that the bot says. Plain JSON, so it can be stored. At least one of `text` and `card`. */
export interface Message {
  /** Light Markdown. Text of a member never comes in here unescaped (`plainText`). */
  readonly text?: string;
  readonly citations?: readonly Citation[];
  readonly card?: Card;
  /** One plain line for notifications and screen readers, where a card alone would say nothing. */
  readonly summary?: string;
  /** A model wrote the text: the client then shows its AI label. */
  readonly writtenByModel?: boolean;
  /** Offers thumbs up and down under the text. */
  readonly asksForFeedback?: boolean;
  readonly important?: boolean;
}

/** What answers a pressed button. */
export interface Reply {
  /** Takes the place of the card that was pressed. */
  readonly card?: Card;
  /** The card in the conversation changes for everyone, not for the presser alone. */
  readonly forEveryone?: boolean;
  /** A line for the presser alone, where no card is returned. */
  readonly notice?: string;
  /** Said in the conversation afterwards. */
  readonly messages?: readonly Message[];
}

/** A form to fill in: a dialog where the client knows dialogs, the same card in place elsewhere. */
export interface Form {
  readonly title: string;
  readonly card: Card;
}

/** One thing found from the compose box: how it is listed, and the card that is inserted. */
export interface SearchHit {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}
