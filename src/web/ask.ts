import type { Dispatcher } from 'undici';
import type { Connect } from './connect.ts';
import { failed } from './stop.ts';
import { hostOf } from './target.ts';
import { Client } from './undici.ts';

export type Answer = Dispatcher.ResponseData;

/** An answer, and the line on which the rest of it comes. */
export interface OpenAnswer {
  readonly answer: Answer;
  hangUp(): Promise<void>;
}

/** Of this many addresses of a host one must be there. */
const MOST_ADDRESSES = 4;

/** Whether the other side could not prove who it is, going by the codes of Node's TLS. */
const isMistrust = (code: string): boolean =>
  /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/.test(code);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * Asks one address, connecting to the first of `addresses` that is there; the host keeps its name in the request and in
 * the handshake. Follows nothing. Throws `Stop`, or the signal's reason.
 */
export async function ask(
  url: URL,
  addresses: readonly string[],
  {
    connect,
    headers,
    signal,
  }: { readonly connect: Connect; readonly headers: Record<string, string>; readonly signal: AbortSignal },
): Promise<OpenAnswer> {
  const host = hostOf(url);
  async function reach() {
    let last: unknown;
    for (const address of addresses.slice(0, MOST_ADDRESSES)) {
      try {
        return await connect({ address, host }, signal);
      } catch (error) {
        signal.throwIfAborted();
        last = error;
      }
    }
    throw failed(isMistrust(codeOf(last)) ? 'insecure' : 'unreachable');
  }
  const socket = await reach();
  const client = new Client(url.origin, {
    // The line is there already; the client wants to hear of it later than at once.
    connect: (_options, give) => queueMicrotask(() => give(null, socket)),
    pipelining: 0,
  });
  const hangUp = () => client.destroy();
  try {
    const answer = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal });
    return { answer, hangUp };
  } catch {
    await hangUp();
    signal.throwIfAborted();
    throw failed('broken');
  }
}
