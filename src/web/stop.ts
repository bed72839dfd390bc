import type { FailureCode, RefusalCode, WebOutcome } from './web.ts';

/** Ends a reading from the inside; `openWeb` turns it into the outcome that it carries. Nobody outside sees one. */
export class Stop extends Error {
  readonly outcome: WebOutcome;

  constructor(outcome: WebOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

export const refused = (code: RefusalCode): Stop => new Stop({ kind: 'refused', code });

export const failed = (
  code: FailureCode,
  facts: { readonly status?: number; readonly retryAfterMs?: number } = {},
): Stop => new Stop({ kind: 'failed', code, ...facts });
