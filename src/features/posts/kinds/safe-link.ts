import { link } from '../../../chat/input/schemas.ts';

/** Only https, and no `user@` before the host: it would let a link look as if it led to somewhere else. */
export const safeLink = link.refine((url) => !/^https:\/\/[^/?#]*@/i.test(url), {
  message: 'must not have a user name before the host',
});
