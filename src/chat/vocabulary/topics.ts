import type { Bilingual, Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Edition } from '../../language/edition.ts';
import { labelIn, sayBoth } from '../../language/say.ts';

/** What the community talks about, by topic id, in the order in which topics are offered. */
const NAMES = {
  automation: 'common.topicAutomation',
  ai: 'common.topicAi',
  'power-platform': 'common.topicPowerPlatform',
  'business-case': 'common.topicBusinessCase',
  data: 'common.topicData',
  skills: 'common.topicSkills',
  workforce: 'common.topicWorkforce',
  community: 'common.topicCommunity',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type TopicId = keyof typeof NAMES;

/** Every topic id. A channel that follows every topic also follows those that are added here later. */
export const TOPICS = Object.keys(NAMES) as [TopicId, ...TopicId[]];

export const isTopic = (id: string): id is TopicId => Object.hasOwn(NAMES, id);

/** A topic's name in both languages; an id that is no topic any more is its own name. */
export const topicName = (id: string): Bilingual => (isTopic(id) ? sayBoth(NAMES[id]) : { cy: id, en: id });

/** A topic's name as a label: `Awtomeiddio / Automation`. */
export const topicLabel = (edition: Edition, id: string): string =>
  isTopic(id) ? labelIn(edition, NAMES[id]) : id;

/** Topics by their names, in one line of one language. */
export const topicNames = (language: Language, ids: readonly string[]): string =>
  ids.map((id) => topicName(id)[language]).join(', ');

/** The topics as choices of an `Input.ChoiceSet`. */
export const topicChoices = (
  edition: Edition,
): readonly { readonly title: string; readonly value: TopicId }[] =>
  TOPICS.map((value) => ({ title: topicLabel(edition, value), value }));
