import { botError } from '../lib/errors.ts';
import type { Document } from './collection.ts';

/**
 * How large a document may be, in bytes of UTF-8 JSON. Cosmos DB takes 2 MB with its own fields; sqlite would take
 * more, but what works in local mode must work in Azure.
 */
const MAX_DOCUMENT_BYTES = 2_000_000;

/** A document that no adapter takes. It was not stored, nothing was sent. */
const documentTooLarge = botError<{ bytes: number; limit: number }>(
  'document_too_large',
  413,
  ({ bytes, limit }) => `A document of ${bytes} bytes exceeds the limit of ${limit}; it was not stored.`,
);

/** The document as JSON, or `document_too_large`. */
export function serialize(document: Document): string {
  const body = JSON.stringify(document);
  const bytes = Buffer.byteLength(body);
  if (bytes > MAX_DOCUMENT_BYTES) throw documentTooLarge({ bytes, limit: MAX_DOCUMENT_BYTES });
  return body;
}
