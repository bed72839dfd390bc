import { format } from 'node:util';
import type { Log } from './log.ts';

/**
 * Nobody in this house prints. What arrives at the console are remarks of an SDK, stacks of refused tokens among them:
 * they go to the log, for whoever looks closely.
 */
export function sendConsoleToLog(log: Log): void {
  const note = (...words: unknown[]): void => log.debug({ said: format(...words) }, 'An SDK printed');
  console.error = note;
  console.log = note;
  console.warn = note;
}
