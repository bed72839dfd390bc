import { z } from 'zod/v4';
import { importUnreadable } from '../errors.ts';
import { tidyDraft, withoutTricks } from '../kinds/tidy-words.ts';
import { draftOf } from '../kinds/draft.ts';
import { languagesIn } from '../kinds/own-words.ts';
import { whoOf, withAct } from '../moderation/trail.ts';
import type { Parts } from '../parts.ts';
import { newPost, type Post } from '../post.ts';
import { recordsInCsv } from './records-in-csv.ts';
import { parsedJson } from './parsed-json.ts';
import { transferSchema, type Transfer } from './record.ts';

/** What came of an import. */
export interface Imported {
  readonly brought: number;
  /** They were there already, by their id. */
  readonly known: number;
  /** What could not be read, by its place from 1, and why. */
  readonly refused: readonly { readonly place: number; readonly why: string }[];
}

const MOST = 100_000;

/** Whoever said so is a member elsewhere: here they are nobody. */
const NOBODY = { memberId: '', tenantId: '' } as const;

/** A post as it arrives: as it was, told to nobody anew, and by nobody here. */
function postOf(one: Transfer, now: Date): Post {
  const { id, state, publishedAt, editedAt, answers, accepted, helped, translationWanted } = one;
  const { source: name, authorOrganisation: organisation } = one;
  const post: Post = {
    ...newPost(id, tidyDraft(draftOf(one)), undefined, new Date(publishedAt)),
    ...{ state, announced: true },
    source: {
      kind: 'import',
      ...(name !== undefined && { name: withoutTricks(name) }),
      ...(organisation !== undefined && { organisation: withoutTricks(organisation) }),
    },
    ...(translationWanted && { translationWanted }),
    ...(editedAt !== undefined && { editedAt }),
    ...(answers && { answers: answers.map((each) => ({ ...each, text: withoutTricks(each.text) })) }),
    ...(accepted !== undefined && { accepted }),
    ...(helped && {
      helped: helped.map(({ at, benefit }) => ({ at, ...(benefit && { benefit }), ...NOBODY })),
    }),
  };
  return withAct(post, 'published', whoOf(undefined), now);
}

function recordsIn(content: string, format: 'json' | 'csv'): readonly unknown[] {
  if (format === 'csv') return recordsInCsv(content);
  const found = z
    .union([z.array(z.unknown()), z.object({ items: z.array(z.unknown()) })])
    .safeParse(parsedJson(content));
  if (!found.success) throw importUnreadable({ detail: 'no_list' });
  return Array.isArray(found.data) ? found.data : found.data.items;
}

const whyNot = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
    .join('; ');

/**
 * Brings in posts of a file: each by itself, by its id, so that the same file again changes nothing, and a file that a
 * crash cut short is brought in again. Channels are told of none. Throws `import_unreadable` for what is no such file.
 */
export async function importPosts(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  content: string,
  format: 'json' | 'csv',
): Promise<Imported> {
  const records = recordsIn(content, format);
  if (records.length > MOST) throw importUnreadable({ detail: 'too_many' });
  const refused: { place: number; why: string }[] = [];
  let [brought, known] = [0, 0];
  for (const [index, record] of records.entries()) {
    const read = transferSchema.safeParse(record);
    if (!read.success || languagesIn(read.data.title).join() !== languagesIn(read.data.summary).join()) {
      refused.push({
        place: index + 1,
        why: read.success ? 'summary: languages' : whyNot(read.error),
      });
      continue;
    }
    if (await store.find(read.data.id)) known += 1;
    else {
      await store.create(postOf(read.data, clock()));
      brought += 1;
    }
  }
  return { brought, known, refused };
}
