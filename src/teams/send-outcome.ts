import type { SendOutcome } from '../chat/messenger.ts';

/** Errors of the network in which nothing can have reached the platform. */
const NOTHING_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

interface ConnectorFailure {
  readonly statusCode?: unknown;
  /** With a status: the platform's own word for the reason. Without: the network's. */
  readonly code?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): unknown } };
}

/** `Retry-After` in seconds or as a date; HTTP allows both (RFC 9110, 10.2.3). */
function retryAfterMs(value: unknown, now: Date): number | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

/**
 * What a failed request to the connector means. Teams documents which codes may be tried again
 * (bots/build-conversational-capability: 412, 429, 502, 503, 504; never 500). We keep 502 and 504 out of it: a gateway
 * that gave up does not say whether the message had been accepted.
 */
export function outcomeOfFailure(error: unknown, now: Date): Exclude<SendOutcome, { kind: 'sent' }> {
  const { statusCode, code, response } = Object(error) as ConnectorFailure;
  if (typeof statusCode !== 'number') {
    const reason = typeof code === 'string' ? code : 'no_response';
    return { kind: NOTHING_SENT.has(reason) ? 'postponed' : 'uncertain', code: reason };
  }
  const named = typeof code === 'string' && code !== '' ? `${statusCode} ${code}` : String(statusCode);
  switch (statusCode) {
    case 412:
    case 429:
    case 503: {
      const wait = retryAfterMs(response?.headers?.get?.('retry-after'), now);
      return { kind: 'postponed', code: named, ...(wait !== undefined && { retryAfterMs: wait }) };
    }
    case 403:
    case 404:
      return { kind: 'unreachable', code: named };
    default:
      return { kind: statusCode >= 500 ? 'uncertain' : 'refused', code: named };
  }
}
