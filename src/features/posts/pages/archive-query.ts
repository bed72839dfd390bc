import { without } from '../../../lib/without.ts';
import { z } from 'zod/v4';
import { isSector } from '../../../chat/vocabulary/sectors.ts';
import { isTopic } from '../../../chat/vocabulary/topics.ts';
import { openCirclesOf, type Circle } from '../circles/circle.ts';
import { cursorSchema } from '../finding/cursor.ts';
import { withoutTricks } from '../kinds/tidy-words.ts';
import { POST_KINDS } from '../kinds/kinds.ts';
import { plainName } from '../shelf/entry.ts';
import type { Filter } from '../shelf/filter.ts';
import type { Place } from '../shelf/shelf.ts';

/** The longest query that is looked for, in characters. */
export const QUERY_LIMIT = 200;

/** What a reader asked of the archive: every filter stands in the address, so that a link keeps it. */
export interface ArchiveQuery {
  readonly q: string;
  readonly kind: string;
  readonly topic: string;
  readonly sector: string;
  readonly technology: string;
  readonly organisation: string;
  readonly circle: string;
  readonly archived: boolean;
  readonly after?: Place;
}

const kindSchema = z.enum(POST_KINDS);

/** Reads an address; what makes no sense in it is as if it were not there. */
export function readQuery(query: Readonly<Record<string, string>>): ArchiveQuery {
  const text = (name: string): string =>
    withoutTricks(query[name] ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, QUERY_LIMIT);
  const after = cursorSchema.safeParse(query.after);
  return {
    q: text('q'),
    kind: kindSchema.safeParse(query.kind).data ?? '',
    topic: isTopic(text('topic')) ? text('topic') : '',
    sector: isSector(text('sector')) ? text('sector') : '',
    technology: plainName(text('technology')),
    organisation: text('organisation'),
    circle: text('circle'),
    archived: query.archived === 'yes',
    ...(after.success && { after: after.data }),
  };
}

/** The address of the same query, with some of it changed. */
export function addressOf(
  path: string,
  query: ArchiveQuery,
  more: Readonly<Record<string, string>> = {},
): string {
  const { archived, ...texts } = without(query, 'after');
  const params = new URLSearchParams(
    Object.entries({ ...texts, ...(archived && { archived: 'yes' }), ...more }).filter(
      ([, value]) => value !== '',
    ),
  );
  const search = params.toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The filter that a query means. `organisations`: what a name in the address stands for. */
export function filterOf(
  query: ArchiveQuery,
  circles: readonly Circle[],
  organisations: ReadonlyMap<string, string>,
): Filter {
  const { topic, sector, technology, organisation, circle, archived } = query;
  const kind = kindSchema.safeParse(query.kind).data;
  const inCircle = openCirclesOf(circle, circles).flatMap(({ topics }) => topics);
  return {
    ...(kind && { kind }),
    ...(topic !== '' && { topic }),
    ...(inCircle.length > 0 && { topics: inCircle }),
    ...(sector !== '' && { sector }),
    ...(technology !== '' && { technology }),
    ...(organisation !== '' && { organisation: organisations.get(organisation) ?? organisation }),
    archived,
  };
}
