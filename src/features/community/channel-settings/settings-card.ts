import { KINDS } from '../../../chat/announcing/audience.ts';
import { labelsIn, langOf, problemLines } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { SECTORS } from '../../../chat/vocabulary/sectors.ts';
import { topicChoices } from '../../../chat/vocabulary/topics.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { Sender } from './senders.ts';
import { EDITION_NAMES, KIND_NAMES } from './settings-changes.ts';
import { ALL_TOPICS, NO_SECTOR, WEEKLY_CAPS, type SettingsForm } from './settings-form.ts';
import type { Sibling } from '../channels/siblings.ts';

const LABELS = {
  language: 'community.language',
  topics: 'community.topicsFollowed',
  kinds: 'community.kinds',
  senders: 'community.declinedSenders',
  quietFrom: 'community.quietFrom',
  quietTo: 'community.quietTo',
  pausedUntil: 'community.pausedUntil',
  weeklyCap: 'community.weeklyCap',
  organisationCy: 'community.organisationCy',
  organisationEn: 'community.organisationEn',
  sector: 'community.sector',
  channels: 'community.furtherChannels',
} as const satisfies Readonly<Record<Exclude<keyof SettingsForm, 'offered'>, MessageKey>>;

const choices = <T extends string>(
  edition: Edition,
  values: readonly T[],
  nameOf: (value: T) => MessageKey,
) => values.map((value) => ({ title: labelIn(edition, nameOf(value)), value }));

/** A channel without a name is the first one of its team, which each client names in its own language. */
const siblingTitle = (edition: Edition, { name }: Sibling): string =>
  name ?? labelIn(edition, 'community.firstChannel');

/** The form with what was typed, and a line for each thing to mend. */
export const settingsCard = (
  edition: Edition,
  form: SettingsForm,
  siblings: readonly Sibling[],
  declined: readonly Sender[],
  problems: readonly MessageKey[] = [],
): Card => ({
  template: 'community/settings',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'community.settingsTitle'),
    problems: problemLines(
      edition,
      problems.map((key) => ({ key })),
    ),
    labels: labelsIn(edition, LABELS),
    values: form,
    languages: choices(edition, EDITIONS, (value) => EDITION_NAMES[value]),
    topics: [{ title: labelIn(edition, 'community.allTopics'), value: ALL_TOPICS }, ...topicChoices(edition)],
    kinds: choices(edition, KINDS, (kind) => KIND_NAMES[kind]),
    senders: declined.map(({ id, name }) => ({ title: inEdition(edition, name), value: id })),
    hasSenders: declined.length > 0,
    caps: WEEKLY_CAPS.map((value) => ({
      title: value === 'none' ? labelIn(edition, 'community.noLimit') : value,
      value,
    })),
    sectors: [
      { title: labelIn(edition, 'community.sectorUnknown'), value: NO_SECTOR },
      ...choices(edition, Object.keys(SECTORS) as (keyof typeof SECTORS)[], (sector) => SECTORS[sector]),
    ],
    siblings: siblings.map((sibling) => ({ title: siblingTitle(edition, sibling), value: sibling.id })),
    hasSiblings: siblings.length > 0,
    save: labelIn(edition, 'common.save'),
  },
});
