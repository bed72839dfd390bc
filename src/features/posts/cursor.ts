import { z } from 'zod/v4';
import { idOf } from '../../lib/ids.ts';

/** The length of `idOf`. */
const MARK = 22;

const markOf = (place: string): string => idOf('posts-page', place);

/** Where a list goes on, with a mark that it is one of ours: what was tampered with never reaches the storage. */
export const toCursor = (place: string): string => markOf(place) + place;

/** Takes a cursor back to the storage's own place; refuses what no list of ours gave. */
export const cursorSchema = z
  .string()
  .max(10_000)
  .refine((cursor) => cursor.slice(0, MARK) === markOf(cursor.slice(MARK)), {
    message: 'must be the `next` of a page of posts',
  })
  .transform((cursor) => cursor.slice(MARK));
