import { plugins, type Request, type RequestHandler } from 'restify';
import { invalidJson, unsupportedMediaType } from '../errors.ts';

/** More than any activity of Teams or call of the API needs, in bytes. */
const BODY_LIMIT = 256 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Compressed bodies are refused: restify's reader counts them before unpacking, and a broken one kills the process. */
const requireJson: RequestHandler = (req, _res, next) => {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = req.headers;
  next(
    hasBody(req) && !(JSON_TYPE.test(type) && encoding === 'identity') ? unsupportedMediaType({}) : undefined,
  );
};

/** What the body of each request may have, for whoever has to say that it had more. */
const limits = new WeakMap<Request, number>();

const keepLimit =
  (limit: number): RequestHandler =>
  (req, _res, next) => {
    limits.set(req, limit);
    next();
  };

/** The limit that the body of a request was read by. */
export const bodyLimitOf = (req: Request): number => limits.get(req) ?? BODY_LIMIT;

const parseJson: RequestHandler = (req, _res, next) => {
  const body: unknown = req.body;
  try {
    req.body = hasBody(req) ? (JSON.parse(String(body)) as unknown) : undefined;
  } catch {
    next(invalidJson({}));
    return;
  }
  next();
};

/** Puts the parsed body into `req.body`, or `undefined` where there was none. Larger bodies are refused unread. */
export const readJson = (limit = BODY_LIMIT): readonly RequestHandler[] => [
  keepLimit(limit),
  requireJson,
  plugins.bodyReader({ maxBodySize: limit }),
  parseJson,
];
