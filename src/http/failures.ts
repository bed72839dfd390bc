import type { Request, Response, Server } from 'restify';
import { BotError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import {
  bodyTooLarge,
  invalidRequest,
  methodNotAllowed,
  notFound,
  unforeseen,
  unsupportedMediaType,
} from './errors.ts';
import { problemOf, sendProblem } from './api/problem.ts';
import { bodyLimitOf } from './api/read-json.ts';
import type { Bilingual } from './pages/words.ts';

/** Runs what answers a call; what it throws unforeseen becomes a reference, and the log keeps the cause under it. */
export const foreseen =
  (log: Log, answer: (req: Request, res: Response) => Promise<void>) =>
  async (req: Request, res: Response): Promise<void> => {
    try {
      await answer(req, res);
    } catch (error) {
      if (error instanceof BotError) throw error;
      const reference = newId();
      log.error({ reference, method: req.method, route: routeOf(req), err: error }, 'Call failed unforeseen');
      throw unforeseen({ reference });
    }
  };

const routeOf = (req: Request): unknown => req.getRoute().path;

/** The failures of restify itself: its router and its body reader. Everything else is a BotError by now. */
function ofRestify(error: unknown, req: Request): BotError {
  const { statusCode } = Object(error) as { statusCode?: unknown };
  switch (statusCode) {
    case 404:
      return notFound({});
    case 405:
      return methodNotAllowed({});
    case 413:
      return bodyTooLarge({ limit: bodyLimitOf(req) });
    case 415:
      return unsupportedMediaType({});
    default:
      return invalidRequest({});
  }
}

/** Whoever fetches a page, or sends a form and asks for HTML, is a browser and gets a page; all others are programs. */
const isProgram = (req: Request): boolean => {
  if (req.path().startsWith('/api/')) return true;
  if (req.method === 'GET' || req.method === 'HEAD') return false;
  return req.method !== 'POST' || !(req.headers.accept ?? '').includes('text/html');
};

/** Answers every failed call: programs with a problem document, people with `sendPage`. */
export function answerFailures(
  server: Server,
  wordsFor: (error: BotError) => Bilingual,
  sendPage: (req: Request, res: Response, error: BotError) => void,
): void {
  server.on('restifyError', (req: Request, res: Response, thrown: unknown, done: () => void) => {
    const error = thrown instanceof BotError ? thrown : ofRestify(thrown, req);
    if (isProgram(req)) sendProblem(res, problemOf(error, req.path(), wordsFor(error)));
    else sendPage(req, res, error);
    done();
  });
}
