import { z } from 'zod/v4';
import { idOf } from '../../../lib/ids.ts';
import type { Place } from '../shelf/shelf.ts';

/** The length of `idOf`. */
const MARK = 22;

const markOf = (place: string): string => idOf('posts-page', place);

/** Where a list goes on, with a mark that it is one of ours: what was tampered with never reaches the list. */
export function toCursor({ at, id }: Place): string {
  const place = `${at} ${id}`;
  return markOf(place) + Buffer.from(place).toString('base64url');
}

/** Takes a cursor back to a place in the list; refuses what no list of ours gave. */
export const cursorSchema = z
  .string()
  .max(1000)
  .transform((cursor) => [cursor.slice(0, MARK), Buffer.from(cursor.slice(MARK), 'base64url').toString()])
  .refine(([mark, place = '']) => mark === markOf(place), {
    message: 'must be the `next` of a page of posts',
  })
  .transform(([, place = '']): Place => {
    const [at = '', id = ''] = place.split(' ');
    return { at, id };
  });
