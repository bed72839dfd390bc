import { audienceLines } from '../../../chat/announcing/audience-lines.ts';
import { labelsIn, langOf, problemLines, versionsIn } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { SECTORS } from '../../../chat/vocabulary/sectors.ts';
import { topicChoices } from '../../../chat/vocabulary/topics.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Author } from './author.ts';
import type { AuthorsForm } from './authors-form.ts';
import type { ListedOrganisation } from '../organisations/list-organisations.ts';

const LABELS = {
  member: 'community.authorsMember',
  tenant: 'community.managersTenant',
  organisations: 'community.authorsOrganisations',
  sectors: 'community.authorsSectors',
  topics: 'community.authorsTopics',
  remove: 'community.authorsRemove',
} as const satisfies Readonly<Record<keyof AuthorsForm, MessageKey>>;

/** So many organisations, and so many authors, fit on a card; the API knows no such limit. */
const OFFERED = 60;
const LISTED = 30;

/** The list of authors, for managers: by id, with what each may address, and inputs to name and to remove. */
export const authorsCard = (
  edition: Edition,
  authors: readonly Author[],
  organisations: readonly ListedOrganisation[],
  form: AuthorsForm,
  problems: readonly MessageKey[] = [],
): Card => {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const shown = authors.slice(0, LISTED);
  return {
    template: 'community/authors',
    data: {
      edition,
      lang: langOf(edition),
      problems: problemLines(
        edition,
        problems.map((key) => ({ key })),
      ),
      versions: versionsIn(edition, (language) => ({
        title: say(language, 'community.authorsTitle'),
        intro: say(language, 'community.authorsWho'),
        lines: shown.map(({ memberId, audience }) => ({
          id: memberId,
          audience: audienceLines(audience, names)
            .map((line) => line(language))
            .join('. '),
        })),
        empty: authors.length > 0 ? [] : [{ text: say(language, 'community.authorsNone') }],
        hint: say(language, 'community.authorsMatchAll'),
      })),
      labels: labelsIn(edition, LABELS),
      values: form,
      organisations: organisations
        .slice(0, OFFERED)
        .map(({ id, name }) => ({ title: inEdition(edition, name), value: id })),
      hasOrganisations: organisations.length > 0,
      sectors: Object.entries(SECTORS).map(([value, key]) => ({ title: labelIn(edition, key), value })),
      topics: topicChoices(edition),
      removable: shown.map(({ id, memberId }) => ({ title: memberId, value: id })),
      hasRemovable: shown.length > 0,
      save: labelIn(edition, 'common.save'),
    },
  };
};
