import { STATUS_CODES } from 'node:http';
import type { Response } from 'restify';
import type { BotError } from '../../lib/errors.ts';
import { send } from '../send.ts';
import type { Bilingual } from '../pages/words.ts';

/** What went wrong, as RFC 9457 has it; `code` says which of the failures in docs/errors.md it is. */
export interface Problem {
  /** No page of its own stands behind a kind of problem; then the title is that of the status. */
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** For whoever wrote the calling program, in English. */
  readonly detail: string;
  readonly code: string;
  /** The path that was called. */
  readonly instance: string;
  /** For whoever sits in front of it, in both languages. */
  readonly message: Bilingual;
}

export const problemOf = (error: BotError, instance: string, message: Bilingual): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[error.status] ?? String(error.status),
  status: error.status,
  detail: error.message,
  code: error.code,
  instance,
  message,
});

export const sendProblem = (res: Response, problem: Problem): void =>
  send(
    res,
    problem.status,
    { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    JSON.stringify(problem),
  );
