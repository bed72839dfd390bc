import { createServer, type ServerOptions } from 'restify';
import type { WebPage } from '../chat/serving/page.ts';
import type { Route } from '../chat/serving/route.ts';
import type { BotError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import { API_ROOT, mountApi } from './api/api.ts';
import { answerFailures } from './failures.ts';
import { guardTheDoor } from './guard.ts';
import { CHECK_LIMIT_MS, mountHealth, type Checks } from './health.ts';
import { lifetimeOf, type HttpServer } from './lifetime.ts';
import { mountMessages, type MessagesHandler } from './messages.ts';
import { mountPages } from './pages/pages.ts';
import type { Bilingual, FrameWordsByLanguage } from './pages/words.ts';

export interface HttpParts {
  readonly routes: readonly Route[];
  readonly pages: readonly WebPage[];
  readonly messages: MessagesHandler;
  readonly apiKey: string;
  /** What `/readyz` asks: storage and queue. */
  readonly checks: Checks;
  /** 2,000 ms unless told. */
  readonly checkLimitMs?: number;
  readonly log: Log;
  readonly version: string;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
  readonly frameWords: FrameWordsByLanguage;
  /** The member's line of a failure, from the catalogue. */
  readonly wordsFor: (error: BotError) => Bilingual;
}

/** restify's own remarks carry whole requests, keys included: they are not kept. What matters is logged here. */
const mute = () => undefined;
const QUIET = { trace: mute, debug: mute, info: mute, warn: mute, error: mute, fatal: mute };

/** Builds everything that is reached over HTTP: messages, the API, pages and health. Listens to nothing yet. */
export function buildHttpServer(parts: HttpParts): HttpServer {
  const { routes, apiKey, log, version, publicUrl, wordsFor } = parts;
  const server = createServer({ name: '', log: QUIET as unknown as NonNullable<ServerOptions['log']> });
  const lifetime = lifetimeOf(server, log);
  guardTheDoor(server, publicUrl, wordsFor);
  mountMessages(server, parts.messages, log);
  mountApi(server, routes, apiKey, { title: parts.frameWords.en.siteName, version, publicUrl }, log);
  mountHealth(server, parts.checks, parts.checkLimitMs ?? CHECK_LIMIT_MS, log);
  const { sendFailure } = mountPages(server, {
    pages: parts.pages,
    words: parts.frameWords,
    wordsFor,
    apiDescription: `${API_ROOT}/openapi.json`,
    log,
  });
  answerFailures(server, wordsFor, sendFailure);
  return lifetime;
}
