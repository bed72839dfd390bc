import type { Request, Response, Server } from 'restify';
import type { Route } from '../../chat/serving/route.ts';
import type { Log } from '../../lib/log.ts';
import { requireKey } from './api-key.ts';
import { foreseen } from '../failures.ts';
import { describeApi, type ApiInfo } from './openapi.ts';
import { queryOf } from './query.ts';
import { readJson } from './read-json.ts';
import { send, sendJson, sendText } from '../send.ts';

export const API_ROOT = '/api/v1';

/** restify's name for each method. */
const MOUNT = { get: 'get', post: 'post', patch: 'patch', delete: 'del' } as const;

const run = (route: Route) => async (req: Request, res: Response) => {
  const body: unknown = route.body ? req.body : undefined;
  const result = await route.handle({ params: req.params as unknown, query: queryOf(req), body });
  if (route.produces) sendText(res, route.status ?? 200, route.produces, String(result));
  else sendJson(res, route.status ?? 200, result);
};

/** Mounts the API behind its key, and its description in front of it. */
export function mountApi(
  server: Server,
  routes: readonly Route[],
  apiKey: string,
  info: ApiInfo,
  log: Log,
): void {
  const key = requireKey(apiKey);
  for (const route of routes) {
    const reads = route.body ? readJson(route.bodyLimit) : [];
    server[MOUNT[route.method]](`${API_ROOT}${route.path}`, key, ...reads, foreseen(log, run(route)));
  }
  const description = JSON.stringify(describeApi(routes, info));
  server.get(`${API_ROOT}/openapi.json`, (_req, res, next) => {
    send(res, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }, description);
    next();
  });
}
