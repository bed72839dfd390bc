import { langOf, versionsIn } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { ManagerId } from './manager.ts';

/** What a manager typed into the form, to be shown again when something is to be mended. */
export interface ManagersForm {
  readonly member: string;
  readonly tenant: string;
  /** References of the managers to be removed, with commas between. */
  readonly remove: string;
}

export const referenceOf = ({ tenantId, memberId }: ManagerId): string => `${tenantId}/${memberId}`;

/** The list of managers, for managers: ids alone, the first ones marked, with inputs to add and to remove. */
export const managersCard = (
  edition: Edition,
  first: readonly ManagerId[],
  named: readonly ManagerId[],
  form: ManagersForm,
  problems: readonly MessageKey[] = [],
): Card => ({
  template: 'community/managers',
  data: {
    edition,
    lang: langOf(edition),
    versions: versionsIn(edition, (language) => ({
      title: say(language, 'community.managersTitle'),
      lines: [
        { text: say(language, 'community.managersWho') },
        ...first.map(({ memberId }) => ({
          text: `– ${say(language, 'community.managersFirst', { id: memberId })}`,
        })),
        ...named.map(({ memberId }) => ({ text: `– ${memberId}` })),
      ],
      problems: problems.map((key) => ({ text: say(language, key) })),
    })),
    labels: {
      member: labelIn(edition, 'community.managersMember'),
      tenant: labelIn(edition, 'community.managersTenant'),
      remove: labelIn(edition, 'community.managersRemove'),
    },
    values: form,
    removable: named.map((manager) => ({ title: manager.memberId, value: referenceOf(manager) })),
    hasRemovable: named.length > 0,
    save: labelIn(edition, 'common.save'),
  },
});

/** How to reach the managers, for everybody: how many there are, by role, and no names. */
export const managersText = (edition: Edition, count: number): string =>
  languagesOf(edition)
    .map((language) =>
      [
        say(language, 'community.managersCount', { count }),
        ...(count > 0 ? [say(language, 'community.managersReach')] : []),
      ].join(' '),
    )
    .join('\n\n');
