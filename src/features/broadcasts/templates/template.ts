import type { MessageKey } from '../../../language/catalogue/index.ts';
import { sayBoth } from '../../../language/say.ts';
import { EMPTY_CONTENT, type BroadcastContent } from '../broadcast-content.ts';
import { templateNotFound } from '../errors.ts';
import type { Named, NamedRecords } from '../named-records.ts';

/** What updates of one kind begin with. */
export interface Template extends Named {
  readonly content: BroadcastContent;
}

const shipped = (id: string, name: MessageKey, title: MessageKey, body: MessageKey): Template => ({
  ...{ id, partition: 'templates', name: sayBoth(name) },
  content: { ...EMPTY_CONTENT, title: sayBoth(title), body: sayBoth(body) },
});

/** Those that come with the bot, in the order in which they are offered. They have no document. */
const SHIPPED: readonly Template[] = [
  shipped('news', 'broadcasts.newsName', 'broadcasts.newsTitle', 'broadcasts.newsBody'),
  shipped('training', 'broadcasts.trainingName', 'broadcasts.trainingTitle', 'broadcasts.trainingBody'),
  shipped('case-studies', 'broadcasts.casesName', 'broadcasts.casesTitle', 'broadcasts.casesBody'),
  shipped('change', 'broadcasts.changeName', 'broadcasts.changeTitle', 'broadcasts.changeBody'),
];

export const isShipped = (id: string): boolean => SHIPPED.some((template) => template.id === id);

interface Kept {
  readonly templates: Pick<NamedRecords<Template>, 'find' | 'all'>;
}

/** Every template: those that come with the bot, then the managers' own. */
export const allTemplates = async ({ templates }: Kept): Promise<readonly Template[]> => [
  ...SHIPPED,
  ...(await templates.all()),
];

/** Throws `template_not_found`. */
export async function templateOf({ templates }: Kept, id: string): Promise<Template> {
  const found = SHIPPED.find((template) => template.id === id) ?? (await templates.find(id));
  if (!found) throw templateNotFound({});
  return found;
}
