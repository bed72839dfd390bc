import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'restify';
import { notAuthorised } from '../errors.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether an Authorization header carries the key. Digests are compared, in constant time, so that neither the key's
 * letters nor its length can be found out by measuring. An empty key opens nothing.
 */
function opens(apiKey: string, authorization: string | undefined): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(apiKey));
}

/** Lets only callers with the key pass. Stands before the body is read, so that strangers cannot make us read one. */
export const requireKey =
  (apiKey: string): RequestHandler =>
  (req, res, next) => {
    const { authorization } = req.headers;
    if (opens(apiKey, authorization)) {
      next();
      return;
    }
    const given = authorization === undefined ? '' : ', error="invalid_token"';
    res.setHeader('WWW-Authenticate', `Bearer realm="cylch"${given}`);
    next(notAuthorised({}));
  };
