import { cursorIn, toCursor as toMarked } from '../../../chat/input/cursor.ts';
import type { Place } from '../shelf/shelf.ts';

const LIST = 'posts-page';

/** Where a list goes on. */
export const toCursor = ({ at, id }: Place): string => toMarked(LIST, `${at} ${id}`);

/** Takes a cursor back to a place in the list; refuses what no list of ours gave. */
export const cursorSchema = cursorIn(LIST, 'a page of posts').transform((place): Place => {
  const [at = '', id = ''] = place.split(' ');
  return { at, id };
});
