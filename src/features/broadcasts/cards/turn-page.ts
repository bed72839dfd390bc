import { z } from 'zod/v4';
import { button, type Button } from '../../../chat/cards/card-words.ts';
import type { Edition } from '../../../language/edition.ts';

/** Which page of a list is wanted; the first unless told. */
export const turning = z.object({ page: z.coerce.number().int().min(0).max(10_000).default(0) });

/** One page of a list. A page that is not there any more is the last one. */
export function pageOf<T>(items: readonly T[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const here = Math.min(page, pages - 1);
  return { shown: items.slice(here * size, (here + 1) * size), page: here, pages };
}

/** The buttons that turn to the pages beside this one. */
export const pageButtons = (
  edition: Edition,
  verb: string,
  { page, pages }: { readonly page: number; readonly pages: number },
  data: Readonly<Record<string, unknown>> = {},
): readonly Button[] => [
  ...(page > 0 ? [button(edition, 'broadcasts.pagePrevious', verb, { ...data, page: page - 1 })] : []),
  ...(page + 1 < pages ? [button(edition, 'broadcasts.pageNext', verb, { ...data, page: page + 1 })] : []),
];
