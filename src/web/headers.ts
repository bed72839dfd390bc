import type { IncomingHttpHeaders } from 'node:http';
import type { Validators } from './web.ts';

/** The first value of a header; empty where there is none. */
export const headerOf = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

/** What a `Content-Type` says: `text/html; charset="UTF-8"` is text/html, utf-8. */
export function mediaTypeOf(contentType: string): { readonly type: string; readonly charset?: string } {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase();
  return { type, ...(charset !== undefined && { charset }) };
}

/** A validator that is longer is not kept: it would be sent back each time. */
const LONGEST_VALIDATOR = 512;

/** What to ask with the next time. */
export function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const isKept = (value: string): boolean => value !== '' && value.length <= LONGEST_VALIDATOR;
  const etag = headerOf(headers, 'etag');
  const lastModified = headerOf(headers, 'last-modified');
  return { ...(isKept(etag) && { etag }), ...(isKept(lastModified) && { lastModified }) };
}

/** Longer than a week nobody is asked to wait in earnest. */
const LONGEST_WAIT_MS = 7 * 24 * 60 * 60 * 1000;

/** How long a `Retry-After` asks to wait: seconds, or a date (RFC 9110, section 10.2.3). */
export function retryAfterOf(value: string, now: Date): number | undefined {
  const text = value.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_WAIT_MS) : undefined;
}
