import { z } from 'zod/v4';
import { idOf } from '../../lib/ids.ts';

/** The length of `idOf`. */
const MARK = 22;
const LONGEST = 4000;

/** Where a list goes on, as text, with a mark that it is one of ours: what was tampered with never reaches the list. */
export const toCursor = (list: string, place: string): string =>
  idOf(list, place) + Buffer.from(place).toString('base64url');

/** Takes a cursor back to a place in its list; refuses what no list of that name gave. `called`: as in `a page of posts`. */
export const cursorIn = (list: string, called: string) =>
  z
    .string()
    .max(LONGEST)
    .transform((cursor) => ({
      mark: cursor.slice(0, MARK),
      place: Buffer.from(cursor.slice(MARK), 'base64url').toString(),
    }))
    .refine(({ mark, place }) => mark === idOf(list, place), { message: `must be the \`next\` of ${called}` })
    .transform(({ place }) => place);
