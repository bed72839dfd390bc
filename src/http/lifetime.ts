import type { Request, Response, Server } from 'restify';
import type { Log } from '../lib/log.ts';
import { portTaken } from './errors.ts';

/** A server that can be started and stopped, once each. */
export interface HttpServer {
  /** Resolves to the port, which matters when 0 was asked for; rejects when it cannot be had. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more calls, finishes those in hand, then resolves. How long they may take is the caller's business. */
  close(): Promise<void>;
}

const isTaken = (error: unknown): boolean => (Object(error) as { code?: unknown }).code === 'EADDRINUSE';

/** Starts and stops a server. Connections that idle, or whose call is finished while closing, do not hold it up. */
export function lifetimeOf(server: Server, log: Log): HttpServer {
  const inHand = new Set<Response>();
  server.pre((_req: Request, res: Response, next) => {
    inHand.add(res);
    res.once('close', () => inHand.delete(res));
    next();
  });
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const refuse = (error: Error) => reject(isTaken(error) ? portTaken({ port }) : error);
        server.once('error', refuse);
        server.listen(port, host, () => {
          server.removeListener('error', refuse);
          server.on('error', (err: unknown) => log.error({ err }, 'HTTP server failed'));
          resolve(server.address().port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        for (const res of inHand) if (!res.headersSent) res.setHeader('Connection', 'close');
        server.close(resolve);
      }),
  };
}
