import type { Asker } from '../../../chat/asker.ts';
import type { Card, Form, Message, Reply } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Authors } from './authors.ts';
import { authorsCard } from './authors-card.ts';
import { authorsForm, emptyForm, readNaming, type AuthorsForm } from './authors-form.ts';
import { listOrganisations } from '../organisations/list-organisations.ts';
import type { Channels } from '../channels/channels.ts';
import type { Organisations } from '../organisations/organisations.ts';

export interface AuthorParts {
  readonly authors: Authors;
  readonly channels: Channels;
  readonly organisations: Organisations;
}

async function formCard(
  { authors, channels, organisations }: AuthorParts,
  { edition }: Asker,
  form: AuthorsForm,
  problems: readonly MessageKey[] = [],
): Promise<Card> {
  const listed = await listOrganisations(channels, organisations);
  return authorsCard(edition, await authors.all(), listed, form, problems);
}

export const openAuthorsForm = async (parts: AuthorParts, asker: Asker): Promise<Form> => ({
  title: labelIn(asker.edition, 'community.authorsTitle'),
  card: await formCard(parts, asker, emptyForm(asker.tenantId)),
});

/** `awduron` / `authors`: the form that names them, where nobody else sees it. */
export async function showAuthors(parts: AuthorParts, asker: Asker): Promise<readonly Message[]> {
  const { edition, scope } = asker;
  const { title, card } = await openAuthorsForm(parts, asker);
  return scope === 'personal'
    ? [{ card, summary: title }]
    : [{ card: sayingCard(edition, 'community.authorsPersonal'), summary: title }];
}

/** Takes the form back: names and removes, or shows it again with what is to be mended. */
export async function saveAuthors(parts: AuthorParts, payload: unknown, asker: Asker): Promise<Reply> {
  const { authors } = parts;
  const form = parse(authorsForm, payload);
  const naming = readNaming(form);
  if (typeof naming === 'string') return { card: await formCard(parts, asker, form, [naming]) };

  const outcomes: { key: MessageKey; id: string }[] = [];
  const references = chosenOf(form.remove);
  for (const { id, memberId } of await authors.all()) {
    if (references.includes(id) && (await authors.remove(id)))
      outcomes.push({ key: 'community.authorsRemoved', id: memberId });
  }
  if (naming && (await authors.name(naming.one, naming.audience)))
    outcomes.push({ key: 'community.authorsNamed', id: naming.one.memberId });
  const card = noticeCard(
    asker.edition,
    (language) => ({
      title: say(language, 'community.authorsTitle'),
      lines:
        outcomes.length === 0
          ? [say(language, 'community.managersSame')]
          : outcomes.map(({ key, id }) => say(language, key, { id })),
    }),
    [{ title: 'community.authorsTitle', verb: 'community.authors' }],
  );
  return { card };
}
