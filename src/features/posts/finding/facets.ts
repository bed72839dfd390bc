import type { Language } from '../../../language/bilingual.ts';
import { sortedIn } from '../../../language/collate.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';

/** What there is to filter by. */
export interface Facets {
  /** The most frequent first. */
  readonly technologies: readonly string[];
  /** By the name in this language: the tenant's id, or the name that posts give. In the order of the alphabet. */
  readonly organisations: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

const MOST_TECHNOLOGIES = 60;
/** They change slowly, and every page asks for them. */
const FRESH_MS = 10_000;

async function count({
  shelf,
  organisationName,
}: Pick<Parts, 'shelf' | 'organisationName'>): Promise<Facets> {
  const technologies = new Map<string, number>();
  const organisations = new Set<string>();
  const tenants = new Set<string>();
  for (const entry of (await shelf.current()).latest()) {
    if (!isPublic(entry)) continue;
    for (const one of entry.technologies) technologies.set(one, (technologies.get(one) ?? 0) + 1);
    if (entry.organisation !== undefined) organisations.add(entry.organisation);
    else if (entry.tenantId !== undefined) tenants.add(entry.tenantId);
  }
  const named = await Promise.all(
    [...tenants].map(async (tenantId) => ({ tenantId, name: await organisationName(tenantId) })),
  );
  const inLanguage = (language: Language): ReadonlyMap<string, string> => {
    const pairs = [
      ...[...organisations].map((name) => [name, name] as const),
      ...named.flatMap(({ tenantId, name }) => (name ? [[name[language], tenantId] as const] : [])),
    ];
    return new Map(sortedIn(language, pairs, ([name]) => name));
  };
  return {
    technologies: [...technologies]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_TECHNOLOGIES)
      .map(([name]) => name),
    organisations: { cy: inLanguage('cy'), en: inLanguage('en') },
  };
}

/** Counts what there is to filter by, some seconds old at most. */
export function openFacets(
  parts: Pick<Parts, 'shelf' | 'organisationName' | 'clock'>,
): () => Promise<Facets> {
  let counted: { readonly facets: Promise<Facets>; readonly at: number } | undefined;
  return () => {
    const now = parts.clock().getTime();
    if (!counted || now - counted.at > FRESH_MS) counted = { facets: count(parts), at: now };
    return counted.facets;
  };
}
