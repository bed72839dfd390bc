import { isDeepStrictEqual } from 'node:util';
import { KINDS, type Kind } from '../../../chat/announcing/audience.ts';
import { sectorName } from '../../../chat/vocabulary/sectors.ts';
import { topicName } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDate, startOfLocalDay } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { say, sayBoth } from '../../../language/say.ts';
import type { Sender } from './senders.ts';
import type { Settings } from './settings-form.ts';
import type { SettingName } from './settings-log.ts';

/** One thing that is not as it was: its label, and what it is now. */
export interface Change {
  readonly setting: SettingName;
  readonly label: MessageKey;
  readonly now: Bilingual;
}

export const EDITION_NAMES = {
  cy: 'community.languageCy',
  en: 'community.languageEn',
  both: 'common.bothLanguages',
} as const satisfies Readonly<Record<Edition, MessageKey>>;

export const KIND_NAMES = {
  posts: 'community.kindPosts',
  surveys: 'community.kindSurveys',
  meetups: 'community.kindMeetups',
  broadcasts: 'community.kindBroadcasts',
} as const satisfies Readonly<Record<Kind, MessageKey>>;

const same = (text: string): Bilingual => ({ cy: text, en: text });
const none = (): Bilingual => sayBoth('community.none');

/** A list with commas: topics and kinds are common nouns, which would mutate after Welsh *a*. */
const listOf = (entries: readonly Bilingual[]): Bilingual =>
  entries.length === 0
    ? none()
    : { cy: entries.map(({ cy }) => cy).join(', '), en: entries.map(({ en }) => en).join(', ') };

const dayOf = (day: string | undefined): Bilingual => {
  const start = day === undefined ? undefined : startOfLocalDay(day);
  return start ? { cy: formatDate('cy', start), en: formatDate('en', start) } : none();
};

/** Every setting with its present value, in the order of the form. */
const describeSettings = (
  { channel, organisation }: Settings,
  senders: readonly Sender[],
): readonly Change[] => [
  { setting: 'language', label: 'community.language', now: sayBoth(EDITION_NAMES[channel.edition]) },
  {
    setting: 'topics',
    label: 'community.topicsFollowed',
    now: channel.topics === 'all' ? sayBoth('community.allTopics') : listOf(channel.topics.map(topicName)),
  },
  {
    setting: 'declinedKinds',
    label: 'community.kinds',
    now: listOf(
      KINDS.filter((kind) => !channel.declinedKinds.includes(kind)).map((kind) => sayBoth(KIND_NAMES[kind])),
    ),
  },
  {
    setting: 'declinedSenders',
    label: 'community.declinedSenders',
    now: listOf(senders.filter(({ id }) => channel.declinedSenders?.includes(id)).map(({ name }) => name)),
  },
  {
    setting: 'quietHours',
    label: 'community.quietHours',
    now: channel.quietHours ? same(`${channel.quietHours.from}–${channel.quietHours.to}`) : none(),
  },
  { setting: 'pausedUntil', label: 'community.pausedUntil', now: dayOf(channel.pausedUntil) },
  {
    setting: 'weeklyCap',
    label: 'community.weeklyCap',
    now: channel.weeklyCap === undefined ? sayBoth('community.noLimit') : same(String(channel.weeklyCap)),
  },
  { setting: 'organisationName', label: 'community.organisation', now: organisation.name ?? none() },
  {
    setting: 'sector',
    label: 'community.sector',
    now: sectorName(organisation.sector),
  },
];

/** What the new settings change, in the order of the form. `senders`: those declined before or now. */
export const changesBetween = (
  old: Settings,
  now: Settings,
  senders: readonly Sender[],
): readonly Change[] => {
  const before = describeSettings(old, senders);
  return describeSettings(now, senders).filter((change, index) => !isDeepStrictEqual(change, before[index]));
};

/** `Iaith: Cymraeg`, in one language. Plain text. */
export const changeLine = (language: keyof Bilingual, { label, now }: Change): string =>
  `${say(language, label)}: ${now[language]}`;
