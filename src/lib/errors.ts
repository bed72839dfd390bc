/** What happened, in values that may be put into a sentence. Never personal data, never free text of a member. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * A foreseen failure. It has a code (listed in docs/errors.md), a line for the operator (`message`, English, for
 * the log) and a line for the member: the catalogue's `errors.<code>`, filled with `facts` in their language.
 */
export class BotError extends Error {
  readonly code: string;
  /** The HTTP status with which the API answers. */
  readonly status: number;
  readonly facts: Facts;

  constructor(code: string, status: number, message: string, facts: Facts) {
    super(message);
    this.name = 'BotError';
    this.code = code;
    this.status = status;
    this.facts = facts;
  }
}

/** Makes one kind of foreseen failure: give it the facts, and throw what it returns. */
export type BotErrorKind<F extends Facts> = ((facts: F) => BotError) & { readonly code: string };

/**
 * Declares a kind of foreseen failure. `operatorLine` says cause and consequence to whoever reads the log.
 * The member's line stands in the catalogue under the same code; a test holds code, catalogue and page equal.
 */
export function botError<F extends Facts = Readonly<Record<string, never>>>(
  code: string,
  status: number,
  operatorLine: (facts: F) => string,
): BotErrorKind<F> {
  return Object.assign((facts: F) => new BotError(code, status, operatorLine(facts), facts), { code });
}
