import { pino } from 'pino';

/**
 * Where the operator's lines go: fixed words, loose facts (`log.warn({ channelId }, 'Channel unreachable')`).
 * Never what a member wrote, never a name.
 */
export interface Log {
  debug(facts: object, words: string): void;
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
}

/** A log that writes JSON lines to standard output. Secrets and message texts are masked should one slip in. */
export const openLog = (level: string): Log =>
  pino({ level, base: null, redact: ['*.text', '*.authorization', '*.password', '*.apiKey'] });

/** A log that keeps quiet, for scripts and tests that look elsewhere. */
export const silentLog: Log = openLog('silent');
