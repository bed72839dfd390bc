import type { Request, Response, Server } from 'restify';
import { z } from 'zod/v4';
import { parse } from '../chat/input/parse.ts';
import type { Log } from '../lib/log.ts';
import { foreseen } from './failures.ts';
import { readJson } from './api/read-json.ts';

/** What the chat service posted: its body is a JSON object, and nothing more is known of it. */
export interface BotRequest {
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly method: string;
}

/** How it is answered. This is what the Bot Framework's adapter asks of a response; restify's is one. */
interface BotResponse {
  socket: unknown;
  end(...args: unknown[]): unknown;
  header(name: string, value: unknown): unknown;
  send(...args: unknown[]): unknown;
  status(code: number): unknown;
}

/** Answers one message of the chat service, and checks who sent it. */
export type MessagesHandler = (req: BotRequest, res: BotResponse) => Promise<void>;

const activity = z.record(z.string(), z.unknown());

/** Mounts the door that the chat service knocks at. */
export function mountMessages(server: Server, handle: MessagesHandler, log: Log): void {
  const answer = (req: Request, res: Response): Promise<void> =>
    handle({ body: parse(activity, req.body), headers: req.headers, method: 'POST' }, res);
  server.post('/api/messages', ...readJson(), foreseen(log, answer));
}
