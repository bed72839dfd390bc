import { csvOf } from '../../../lib/csv.ts';
import type { Parts } from '../parts.ts';
import { isPublic, type Post } from '../post.ts';
import { transferOf, type Transfer } from './record.ts';

/** What leaves: what the community could read. Drafts and what waits are their authors'. */
export async function* exportPosts({
  store,
  organisationName,
}: Pick<Parts, 'store' | 'organisationName'>): AsyncGenerator<Transfer> {
  const names = new Map<string, string | undefined>();
  const nameOf = async ({ tenantId, source }: Post): Promise<string | undefined> => {
    if (tenantId === undefined) return source?.organisation;
    if (!names.has(tenantId)) names.set(tenantId, (await organisationName(tenantId))?.en);
    return names.get(tenantId);
  };
  for await (const post of store.all()) if (isPublic(post)) yield transferOf(post, await nameOf(post));
}

/** The columns of the file: what people read stands by itself; `record` is the whole, for whoever brings it in again. */
const COLUMNS = [
  ...['id', 'kind', 'state', 'publishedAt', 'titleCy', 'titleEn', 'summaryCy', 'summaryEn'],
  ...[
    'link',
    'topics',
    'sector',
    'organisation',
    'technologies',
    'benefitAmount',
    'benefitMeasure',
    'benefitPeriod',
  ],
  ...['answers', 'helped', 'record'],
] as const;

const cells = (one: Transfer): readonly string[] => [
  ...[one.id, one.kind, one.state, one.publishedAt],
  ...[one.title.cy ?? '', one.title.en ?? '', one.summary.cy ?? '', one.summary.en ?? ''],
  ...[one.link ?? '', one.topics.join('; '), one.sector ?? ''],
  one.details?.organisation ?? one.authorOrganisation ?? '',
  (one.details?.technologies ?? []).join('; '),
  String(one.details?.benefit?.amount ?? ''),
  one.details?.benefit?.measure ?? '',
  one.details?.benefit?.period ?? '',
  String(one.answers?.length ?? 0),
  String(one.helped?.length ?? 0),
  JSON.stringify(one),
];

/** Every post as a file for spreadsheets. No cell of it can be a formula. */
export async function exportCsv(parts: Pick<Parts, 'store' | 'organisationName'>): Promise<string> {
  const rows: (readonly string[])[] = [COLUMNS];
  for await (const one of exportPosts(parts)) rows.push(cells(one));
  return csvOf(rows);
}
