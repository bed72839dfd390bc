import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { DetailName } from './details.ts';
import type { PostKind } from './kinds.ts';

/** How a detail is asked for. `words`: in the writer's languages; `list`: with commas between. */
export type Input = 'words' | 'line' | 'list' | 'link' | 'day' | 'number' | 'benefit' | 'offer';

export interface Field {
  readonly name: DetailName;
  readonly input: Input;
  readonly label: MessageKey;
}

const FIELDS = {
  problem: { name: 'problem', input: 'words', label: 'posts.fieldProblem' },
  approach: { name: 'approach', input: 'words', label: 'posts.fieldApproach' },
  lessons: { name: 'lessons', input: 'words', label: 'posts.fieldLessons' },
  risks: { name: 'risks', input: 'words', label: 'posts.fieldRisks' },
  seeks: { name: 'seeks', input: 'words', label: 'posts.fieldSeeks' },
  technologies: { name: 'technologies', input: 'list', label: 'posts.fieldTechnologies' },
  organisation: { name: 'organisation', input: 'line', label: 'posts.fieldOrganisation' },
  cost: { name: 'cost', input: 'line', label: 'posts.fieldCost' },
  benefit: { name: 'benefit', input: 'benefit', label: 'posts.fieldBenefit' },
  contact: { name: 'contact', input: 'line', label: 'posts.fieldContact' },
  transparency: { name: 'transparency', input: 'link', label: 'posts.fieldTransparency' },
  provider: { name: 'provider', input: 'line', label: 'posts.fieldProvider' },
  starts: { name: 'starts', input: 'day', label: 'posts.fieldStarts' },
  until: { name: 'until', input: 'day', label: 'posts.fieldUntil' },
  minutes: { name: 'minutes', input: 'number', label: 'posts.fieldMinutes' },
  offer: { name: 'offer', input: 'offer', label: 'posts.fieldOffer' },
} as const satisfies Readonly<Record<DetailName, Field>>;

const { problem, approach, lessons, risks, seeks, technologies, organisation, cost } = FIELDS;
const { benefit, contact, transparency, provider, starts, until, minutes, offer } = FIELDS;

/** What each kind asks for beyond title and summary, in the order of its form and of its card. */
export const KIND_FIELDS: Readonly<Record<PostKind, readonly Field[]>> = {
  'case-study': [
    ...[problem, approach, technologies, organisation, cost, benefit, lessons, risks],
    ...[contact, transparency],
  ],
  question: [technologies],
  news: [organisation],
  resource: [technologies, organisation, contact],
  training: [provider, starts, cost, technologies],
  video: [starts, minutes, technologies, organisation],
  collaboration: [offer, seeks, technologies, until, contact],
};

/** Kinds that ask for a sector too. */
export const asksSector = (kind: PostKind): boolean =>
  kind === 'case-study' || kind === 'resource' || kind === 'collaboration';
