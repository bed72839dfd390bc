import { TOPICS, topicName, type TopicId } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';
import { KIND_NAMES, POST_KINDS, type PostKind } from '../kinds/kinds.ts';
import type { Filter } from '../shelf/filter.ts';

/** What members type for a topic or a kind besides its name, in either language. */
const TOPIC_WORDS: Readonly<Partial<Record<TopicId, readonly string[]>>> = {
  automation: ['rpa', 'awtomeiddio prosesau robotig', 'robotic process automation', 'robotics'],
  ai: ['ai cynhyrchiol', 'generative ai', 'dysgu peirianyddol', 'machine learning', 'copilot'],
  'power-platform': ['power apps', 'power automate', 'power bi'],
  'business-case': ['achosion busnes', 'business cases'],
  skills: ['sgil', 'skill'],
  workforce: ['gweithlu', 'gwaith teg', 'fair work'],
  community: ['cymuned', 'community'],
};
const KIND_WORDS: Readonly<Record<PostKind, readonly string[]>> = {
  'case-study': ['astudiaethau achos', 'case studies'],
  question: ['cwestiwn', 'cwestiynau', 'questions'],
  news: [],
  resource: ['adnodd', 'adnoddau', 'templed', 'templedi', 'resources', 'template', 'templates'],
  training: ['hyfforddi', 'cwrs', 'cyrsiau', 'course', 'courses'],
  video: ['fideo', 'fideos', 'videos', 'demo', 'demos', 'demo byw', 'live demo'],
  collaboration: ['cydweithio', 'cynnig', 'cynigion', 'collaborations', 'offer', 'offers', 'work together'],
};

/** Words as they are compared: small letters, and whichever apostrophe a keyboard has. */
const plain = (words: string): string => words.toLowerCase().replace(/[‘’]/g, "'");

/** A name as it is typed: with what stands in brackets, and without. */
const spellings = (name: string): string[] => [plain(name), plain(name).replace(/\s*\(.*\)$/, '')];

const named = (id: string, name: Bilingual, more: readonly string[], filter: Filter): [string, Filter][] =>
  [id, ...Object.values(name).flatMap(spellings), ...more].map((word) => [word, filter]);

const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ...TOPICS.flatMap((topic) => named(topic, topicName(topic), TOPIC_WORDS[topic] ?? [], { topic })),
  ...POST_KINDS.flatMap((kind) => named(kind, sayBoth(KIND_NAMES[kind]), KIND_WORDS[kind], { kind })),
]);

/** What a word after `negeseuon` / `posts` asks for; `undefined` when it is neither a topic nor a kind. */
export const filterOf = (rest: string): Filter | undefined => (rest === '' ? {} : FILTERS.get(plain(rest)));
