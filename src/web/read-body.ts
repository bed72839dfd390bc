import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { failed, refused, Stop } from './stop.ts';

/** How bodies may be packed: what we ask for, and understand. */
export const ENCODINGS = 'gzip, br';

/** Passes on what comes, and stops where it is more than allowed. */
const upTo = (most: number) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw refused('too_large');
      yield chunk;
    }
  };

async function* asItIs(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
}

function unpackerOf(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return asItIs;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      // Packed twice, or in a way that we did not ask for.
      throw failed('broken');
  }
}

/** Reads a body whole, unpacked. It may be at most `most` bytes long, packed and unpacked. Throws `Stop`. */
export async function readBody(
  body: Readable,
  encoding: string,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const unpacker = unpackerOf(encoding.trim().toLowerCase());
  const parts: Buffer[] = [];
  try {
    await pipeline(
      body,
      upTo(most),
      unpacker,
      upTo(most),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) parts.push(chunk);
      },
      { signal },
    );
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Stop ? error : failed('broken');
  }
  return Buffer.concat(parts);
}
