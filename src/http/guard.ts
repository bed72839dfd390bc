import type { Request, Response, Server } from 'restify';
import type { BotError } from '../lib/errors.ts';
import { invalidRequest } from './errors.ts';
import { problemOf, sendProblem } from './api/problem.ts';
import { SAFE_HEADERS } from './send.ts';
import type { Bilingual } from './pages/words.ts';

/** Browsers then keep to https for a year. */
const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=31536000' };

const isReadable = (req: Request): boolean => {
  try {
    return req.path().startsWith('/');
  } catch {
    return false;
  }
};

/**
 * Stands before everything else. Sets the headers that every answer has, and refuses addresses that are none:
 * restify 12 reads the address unguarded, and a Host header like `[` would kill the process.
 */
export function guardTheDoor(
  server: Server,
  publicUrl: string,
  wordsFor: (error: BotError) => Bilingual,
): void {
  const headers = { ...SAFE_HEADERS, ...(publicUrl.startsWith('https:') && HTTPS_ONLY) };
  server.pre((req: Request, res: Response, next) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    if (isReadable(req)) {
      next();
      return;
    }
    const error = invalidRequest({});
    sendProblem(res, problemOf(error, '/', wordsFor(error)));
    next(false);
  });
  // restify takes upgrades for itself and then forgets them: an open socket would keep the house from closing.
  server.on('upgrade', (_req: unknown, socket: { destroy(): void }) => socket.destroy());
}
