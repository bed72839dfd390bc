import { SECTORS, sectorName, type Sector } from '../../../chat/vocabulary/sectors.ts';
import { topicName, TOPICS } from '../../../chat/vocabulary/topics.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { isOpen, type Circle } from '../circles/circle.ts';
import { KIND_NAMES, POST_KINDS } from '../kinds/kinds.ts';
import { QUERY_LIMIT, type ArchiveQuery } from './archive-query.ts';
import type { Facets } from '../finding/facets.ts';
import { said } from './html.ts';

interface Option {
  readonly value: string;
  readonly title: string;
}

function select(
  language: Language,
  name: string,
  label: MessageKey,
  options: readonly Option[],
  chosen: string,
): string {
  if (options.length === 0) return '';
  const listed =
    options.some(({ value }) => value === chosen) || chosen === ''
      ? options
      : [{ value: chosen, title: chosen }, ...options];
  const items = [{ value: '', title: say(language, 'posts.anyOne') }, ...listed].map(
    ({ value, title }) =>
      `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(title)}</option>`,
  );
  return `<div class="field"><label for="_${name}">${said(language, label)}</label><select id="_${name}" name="${name}">${items.join('')}</select></div>`;
}

/** The form that searches and filters the archive. Without a script: it is sent as an address. */
export function archiveForm(
  language: Language,
  query: ArchiveQuery,
  { technologies, organisations }: Facets,
  circles: readonly Circle[],
): string {
  const plain = (values: Iterable<string>): readonly Option[] =>
    [...values].map((value) => ({ value, title: value }));
  const search = said(language, 'posts.searchPosts');
  return `<form class="screen" role="search" aria-label="${search}" method="get" action="/posts/${language}">
<label for="_q">${search}</label>
<input id="_q" type="search" name="q" value="${escapeHtml(query.q)}" maxlength="${QUERY_LIMIT}">
<button type="submit">${said(language, 'posts.searchButton')}</button>
${[
  select(
    language,
    'kind',
    'posts.kindField',
    POST_KINDS.map((value) => ({ value, title: say(language, KIND_NAMES[value]) })),
    query.kind,
  ),
  select(
    language,
    'topic',
    'posts.topicField',
    TOPICS.map((value) => ({ value, title: topicName(value)[language] })),
    query.topic,
  ),
  select(
    language,
    'sector',
    'posts.fieldSector',
    (Object.keys(SECTORS) as Sector[]).map((value) => ({ value, title: sectorName(value)[language] })),
    query.sector,
  ),
  select(language, 'technology', 'posts.fieldTechnologies', plain(technologies), query.technology),
  select(
    language,
    'organisation',
    'posts.fieldOrganisation',
    plain(organisations[language].keys()),
    query.organisation,
  ),
  select(
    language,
    'circle',
    'posts.circleField',
    circles.filter(isOpen).map(({ id, name }) => ({ value: id, title: name[language] })),
    query.circle,
  ),
].join('\n')}
<div class="field"><label><input type="checkbox" name="archived" value="yes"${query.archived ? ' checked' : ''}> ${said(language, 'posts.withArchived')}</label></div>
</form>`;
}
