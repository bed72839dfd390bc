import { lookup } from 'node:dns/promises';
import type { Clock } from '../lib/clock.ts';
import { ask } from './ask.ts';
import { connectByTls, type Connect } from './connect.ts';
import { headerOf } from './headers.ts';
import { judgeAnswer } from './judge-answer.ts';
import { ENCODINGS, readBody } from './read-body.ts';
import { failed, refused, Stop } from './stop.ts';
import { hostOf, publicAddresses, targetOf, type Resolve } from './target.ts';
import type { FetchWeb, WebLimits, WebOutcome, WebRequest } from './web.ts';

export interface WebParts {
  readonly clock: Clock;
  /** Who asks, and where to read about it: `Cylch/0.1 (+https://…)`. */
  readonly agent: string;
  /** The machine's own look-up unless told. */
  readonly resolve?: Resolve;
  /** TLS unless told. */
  readonly connect?: Connect;
}

const LIMITS: WebLimits = { bytes: 5 * 1024 * 1024, ms: 20_000, redirects: 5 };

const lookUp: Resolve = async (host) =>
  (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);

/** Rejects when the time is up, whatever `work` still waits for. */
const inTime = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const give = () => reject(signal.reason as Error);
    signal.addEventListener('abort', give, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });

function headersFor({ types, seen = {} }: WebRequest, agent: string): Record<string, string> {
  return {
    'user-agent': agent,
    accept: types.join(', '),
    'accept-encoding': ENCODINGS,
    ...(seen.etag !== undefined && { 'if-none-match': seen.etag }),
    ...(seen.lastModified !== undefined && { 'if-modified-since': seen.lastModified }),
  };
}

/**
 * Opens the way to the web: a function that reads one public https address. Each host is resolved once for each request,
 * all its addresses are checked, and the connection goes to one of these very addresses, so that no second look-up can
 * lead elsewhere; the same again after each redirect. No setting and no argument switches the check off.
 */
export function openWeb({ clock, agent, resolve = lookUp, connect = connectByTls() }: WebParts): FetchWeb {
  async function read(request: WebRequest, limits: WebLimits, signal: AbortSignal): Promise<WebOutcome> {
    const headers = headersFor(request, agent);
    let url = targetOf(request.url, request.hosts);
    let isForGood = true;
    for (let redirects = 0; ; redirects += 1) {
      const addresses = await inTime(publicAddresses(hostOf(url), resolve), signal);
      const { answer, hangUp } = await ask(url, addresses, { connect, headers, signal });
      try {
        const verdict = judgeAnswer(answer, request, limits.bytes, clock());
        if (verdict.kind === 'unchanged') return verdict;
        if (verdict.kind === 'body') {
          const encoding = headerOf(answer.headers, 'content-encoding');
          const bytes = await readBody(answer.body, encoding, limits.bytes, signal);
          const moved = redirects > 0 && isForGood ? { movedTo: url.href } : {};
          return { ...verdict, kind: 'fetched', url: url.href, ...moved, bytes };
        }
        if (redirects >= limits.redirects) throw refused('too_many_redirects');
        isForGood &&= verdict.forGood;
        url = targetOf(verdict.to, request.hosts, url.href);
      } finally {
        // What is left of the body is of no use, and may be without an end.
        answer.body.on('error', () => undefined);
        await hangUp();
      }
    }
  }

  return async (request) => {
    const limits = { ...LIMITS, ...request.limits };
    const signal = AbortSignal.timeout(limits.ms);
    try {
      return await read(request, limits, signal);
    } catch (error) {
      if (error instanceof Stop) return error.outcome;
      if (signal.aborted) return failed('timeout').outcome;
      throw error;
    }
  };
}
