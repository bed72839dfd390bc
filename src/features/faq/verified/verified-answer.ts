import type { Address } from '../../../chat/address.ts';
import { otherLanguage, type Bilingual, type Language } from '../../../language/bilingual.ts';
import { localDay } from '../../../language/dates.ts';
import type { Pinned } from '../board/pinned.ts';

/** The longest question and answer, in characters, and the most other ways of asking in each language. */
export const WORDING_LIMITS = {
  question: 300,
  answer: 3000,
  owner: 120,
  source: 300,
  alsoAsked: 20,
} as const;

/** How one language has it. A language may have a question and no answer: the answer then stands in the other, and says so. */
export interface Wording {
  readonly question?: string;
  readonly answer?: string;
  /** Other ways in which people asked. */
  readonly alsoAsked?: readonly string[];
}

/** Where an answer comes from, besides whoever owns it. */
export interface AnswerSource {
  readonly title: string;
  readonly url?: string;
}

/** What is said in a verified answer, and who stands for it. */
export interface VerifiedFacts {
  readonly wordings: Readonly<Record<Language, Wording>>;
  /** An organisation or a role, never a name. */
  readonly owner: Bilingual;
  /** A local day. */
  readonly reviewBy: string;
  readonly source?: AnswerSource;
}

/** One version. Undoing publishes an earlier one again, so nothing is ever lost. */
export interface VerifiedVersion extends VerifiedFacts {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  /** Local day on which a person last looked it over. */
  readonly reviewedOn: string;
  readonly isRetired: boolean;
  /** The number of the version that this one is again. */
  readonly again?: number;
}

/** A manager, to be reminded. */
export interface Keeper {
  readonly tenantId: string;
  readonly memberId: string;
  /** Any address of theirs: it leads to their own chat. */
  readonly near: Address;
}

/** A verified answer with its whole history, oldest version first. */
export interface VerifiedRecord extends Pinned {
  readonly partition: 'verified';
  readonly versions: readonly VerifiedVersion[];
  /** `<tenant>/<member>` of the keeper, else empty: what `my data` finds it by. */
  readonly keptBy: string;
  readonly keeper?: Keeper;
  /** The review date of which somebody is being, or was, reminded. */
  readonly remindedOf: string | null;
  /** The card in the managers' channel about that date. */
  readonly isReminding: boolean;
}

/** The version that readers see. */
export function currentOf({ versions }: Pick<VerifiedRecord, 'versions'>): VerifiedVersion {
  const last = versions.at(-1);
  if (!last) throw new RangeError('A verified answer without a version was stored.');
  return last;
}

export const isOverdue = ({ reviewBy }: VerifiedFacts, now: Date): boolean => localDay(now) > reviewBy;

/** The history with one more version. */
export const withVersion = (
  versions: readonly VerifiedVersion[],
  facts: VerifiedFacts & {
    readonly isRetired?: boolean;
    readonly again?: number;
    readonly reviewedOn?: string;
  },
  now: Date,
): readonly VerifiedVersion[] => [
  ...versions,
  {
    isRetired: false,
    reviewedOn: localDay(now),
    ...facts,
    number: versions.length + 1,
    at: now.toISOString(),
  },
];

/** The version that undoing goes back to: the one before, and again the one before that. */
export function beforeCurrent(versions: readonly VerifiedVersion[]): VerifiedVersion | undefined {
  const last = versions.at(-1);
  if (!last) return undefined;
  const shown = last.again ?? last.number;
  if (last.isRetired && shown !== last.number) return versions.find(({ number }) => number === shown);
  const before = versions.find(({ number }) => number === shown - 1);
  return before?.again === undefined ? before : versions.find(({ number }) => number === before.again);
}

/** What the language says, else the other one: `isForeign` then. */
export function answerIn(
  { wordings }: VerifiedFacts,
  language: Language,
): { readonly language: Language; readonly answer: string } {
  const other = otherLanguage(language);
  const own = wordings[language].answer;
  return own === undefined
    ? { language: other, answer: wordings[other].answer ?? '' }
    : { language, answer: own };
}

/** The question in a language, else in the other. */
export const questionIn = ({ wordings }: VerifiedFacts, language: Language): string =>
  wordings[language].question ?? wordings[otherLanguage(language)].question ?? '';

/** Every way of asking in a language. */
export const askedIn = ({ wordings }: VerifiedFacts, language: Language): readonly string[] => {
  const { question, alsoAsked = [] } = wordings[language];
  return question === undefined ? alsoAsked : [question, ...alsoAsked];
};

/** The page of a verified answer, below the public address. */
export const verifiedPath = (language: Language, id: string): string => `/answers/${language}/${id}`;
