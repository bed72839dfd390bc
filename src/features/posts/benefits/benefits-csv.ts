import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { localDay } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { csvOf } from '../../../lib/csv.ts';
import { inAYear, MEASURE_NAMES, PERIOD_NAMES, type Benefit } from '../kinds/benefit.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { wordsFor } from '../kinds/own-words.ts';
import type { Parts } from '../parts.ts';
import { isPublic, postPath, type Post } from '../post.ts';

const COLUMNS = [
  'posts.csvTitle',
  'posts.kindField',
  'posts.fieldOrganisation',
  'posts.csvSaidBy',
  'posts.benefitAmount',
  'posts.benefitMeasure',
  'posts.benefitPeriod',
  'posts.csvInAYear',
  'posts.csvDate',
  'posts.csvPage',
] as const satisfies readonly MessageKey[];

/** Every benefit that was told, a row each: what a business case quotes, with the page that it comes from. */
export async function benefitsCsv(
  {
    store,
    shelf,
    organisationName,
    publicUrl,
  }: Pick<Parts, 'store' | 'shelf' | 'organisationName' | 'publicUrl'>,
  language: Language,
): Promise<string> {
  const named = async (tenantId: string | undefined): Promise<string> =>
    tenantId === undefined ? '' : ((await organisationName(tenantId))?.[language] ?? '');
  const row = async (
    post: Post,
    by: MessageKey,
    tenantId: string | undefined,
    benefit: Benefit,
    at: string,
  ) => [
    wordsFor(language, post.title),
    say(language, KIND_NAMES[post.kind]),
    by === 'posts.csvByPost' && post.details?.organisation !== undefined
      ? post.details.organisation
      : await named(tenantId),
    say(language, by),
    String(benefit.amount),
    say(language, MEASURE_NAMES[benefit.measure]),
    say(language, PERIOD_NAMES[benefit.period]),
    benefit.period === 'once' ? '' : String(inAYear(benefit)),
    localDay(at),
    publicUrl + postPath(language, post.id),
  ];
  const rows: string[][] = [COLUMNS.map((key) => say(language, key))];
  for (const entry of (await shelf.current()).latest()) {
    if (!isPublic(entry) || (!entry.benefit && entry.helpedWith.length === 0)) continue;
    const post = await store.find(entry.id);
    if (!post || !isPublic(post)) continue;
    const own = post.details?.benefit;
    if (own) rows.push(await row(post, 'posts.csvByPost', post.tenantId, own, post.at));
    for (const { benefit, tenantId, at } of post.helped ?? [])
      if (benefit) rows.push(await row(post, 'posts.csvByReader', tenantId, benefit, at));
  }
  return csvOf(rows);
}
