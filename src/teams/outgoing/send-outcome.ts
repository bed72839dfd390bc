import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { meaningOf } from './outcome-table.ts';

/** Errors of the network in which nothing can have reached the platform. */
const NOTHING_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

interface ConnectorFailure {
  readonly statusCode?: unknown;
  /** With a status: the platform's own word for the reason. Without: the network's. */
  readonly code?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): unknown }; readonly bodyAsText?: unknown };
}

/** Of a chat that blocks the bot the reason stands in `subCode`, where the SDK does not look. */
function subCodeIn(body: unknown): string | undefined {
  const [, subCode] = /"subCode"\s*:\s*"(\w+)"/.exec(typeof body === 'string' ? body : '') ?? [];
  return subCode;
}

/** `Retry-After` in seconds or as a date; HTTP allows both (RFC 9110, 10.2.3). */
function retryAfterMs(value: unknown, now: Date): number | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

/** What a failed request to the connector means: `outcome-table.ts` says it of every answer. */
export function outcomeOfFailure(error: unknown, now: Date): Exclude<SendOutcome, { kind: 'sent' }> {
  const { statusCode, code, response } = Object(error) as ConnectorFailure;
  const word = typeof code === 'string' && code !== '' ? code : subCodeIn(response?.bodyAsText);
  if (typeof statusCode !== 'number') {
    const reason = word ?? 'no_response';
    return { kind: NOTHING_SENT.has(reason) ? 'postponed' : 'uncertain', code: reason };
  }
  const named = word === undefined ? String(statusCode) : `${statusCode} ${word}`;
  const meaning = meaningOf(statusCode, word);
  if (meaning.kind !== 'postponed') return { ...meaning, code: named };
  const wait = retryAfterMs(response?.headers?.get?.('retry-after'), now);
  return { kind: 'postponed', code: named, ...(wait !== undefined && { retryAfterMs: wait }) };
}
