import type { Response } from 'restify';

/** On every answer, whatever it is: no guessing of types, no framing, nothing loaded, no address told to others. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Sends a finished answer. Of an answer that has begun nothing can be changed: it is broken off. */
export function send(
  res: Response,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  if (res.headersSent) {
    if (!res.writableEnded) res.destroy();
    return;
  }
  res.sendRaw(status, body, { 'Content-Length': String(Buffer.byteLength(body)), ...headers });
}

/** Sends a value as JSON that nobody keeps; no body where there is no value. */
export const sendJson = (res: Response, status: number, value: unknown): void =>
  send(
    res,
    status,
    { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    value === undefined ? '' : JSON.stringify(value),
  );

/** Sends a text of a type other than JSON that nobody keeps. */
export const sendText = (res: Response, status: number, type: string, text: string): void =>
  send(res, status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }, text);
