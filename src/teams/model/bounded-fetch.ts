/** How much of a service is waited for and read. */
export interface Bounds {
  /** For the whole exchange, to the last byte of the body: the SDK itself stops counting at the headers. */
  readonly ms: number;
  /** Of the body. */
  readonly bytes: number;
}

async function readWithin(response: Response, most: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > most) throw new RangeError(`The answer has more than ${most} bytes.`);
    chunks.push(chunk);
  }
  return chunks;
}

/**
 * `fetch` that gives up: on a service that is slow to begin or to end, and on one that talks without end. Rejects then, and
 * leaves no connection open. What it resolves to has been read whole.
 */
export function boundedFetch({ ms, bytes }: Bounds, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), ms).unref();
    const signals = [giveUp.signal, ...(init?.signal ? [init.signal] : [])];
    try {
      const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
      const { status, statusText, headers } = response;
      return new Response(new Blob(await readWithin(response, bytes)), { status, statusText, headers });
    } catch (error) {
      giveUp.abort();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}
