import type { Audience } from '../../../chat/announcing/audience.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Document } from '../../../storage/collection.ts';
import type { Question } from './question.ts';

/**
 * How answers are kept; fixed before the survey opens and told on its card.
 * `anonymous`: no way back from a ballot to a person. `confidential`: may be changed until the close, when the key
 * that links them is destroyed. `named`: with the member's id, for good.
 */
export const PRIVACY_MODES = ['anonymous', 'confidential', 'named'] as const;
export type PrivacyMode = (typeof PRIVACY_MODES)[number];

/** Where people are asked: in channels, in the own chats of those who installed the bot for themselves, or in both. */
export const PLACES = ['channels', 'chats', 'both'] as const;
export type Places = (typeof PLACES)[number];

/** All questions on one card, or one at a time. */
export const LAYOUTS = ['card', 'steps'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The value of a breakdown into which those merge that too few people were invited from. */
export const OTHER = '_other';

/** One group of a breakdown: an organisation or a sector, or `OTHER`. */
export interface BreakdownValue {
  readonly id: string;
  readonly name: Bilingual;
  /** How many people were asked there; `null` where nobody knows. */
  readonly invited: number | null;
  /** How many organisations stand behind it. */
  readonly organisations: number;
}

/** By what results are broken down. Declared before the survey opens; nothing else can be broken down later. */
export interface Breakdown {
  readonly by: 'organisation' | 'sector';
  /** Frozen when the survey opens: every value that a ballot can carry. Empty before. */
  readonly values: readonly BreakdownValue[];
}

/** Whom the survey reached, counted when it opened. */
export interface Invited {
  /** The members of the teams whose channels got it, each team once; `null` where the platform does not tell. */
  readonly people: number | null;
  readonly channels: number;
  readonly organisations: number;
}

/** An organisation by its name. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: Bilingual;
}

/** What governs the release of results; fixed before the survey opens. */
export interface ReleaseRules {
  /** Fewer people than this are never shown as a group; at least `LOWEST_THRESHOLD`. */
  readonly threshold: number;
  /** The same for comments. */
  readonly textThreshold: number;
  /** Results may be seen before the close, in steps of at least `threshold` new ballots. */
  readonly interim: boolean;
}
const DEFAULT_THRESHOLD = 10;
export const LOWEST_THRESHOLD = 5;
export const DEFAULT_RULES: ReleaseRules = {
  threshold: DEFAULT_THRESHOLD,
  textThreshold: DEFAULT_THRESHOLD,
  interim: false,
};

/** Which repetition of which series this survey is; the first is 1. */
export interface Wave {
  readonly series: string;
  readonly number: number;
  /** Ids of questions that are not the same as in the wave before, or new: for them the series begins anew. */
  readonly changed: readonly string[];
}

export const SURVEY_STATES = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

export interface Survey extends Document {
  readonly partition: 'surveys';
  readonly title: Bilingual;
  /** What stands before the first question: definitions, or what the answers are for. */
  readonly intro: Bilingual | null;
  readonly questions: readonly Question[];
  readonly layout: Layout;
  readonly audience: Audience;
  readonly places: Places;
  readonly privacy: PrivacyMode;
  readonly breakdown: Breakdown | null;
  readonly rules: ReleaseRules;
  /** Into how many announcements the own chats go; fixed when it opens, 0 before. */
  readonly chatParts: number;
  /** Into how many documents the ballots go; fixed when it opens, 0 before. */
  readonly buckets: number;
  readonly invited: Invited | null;
  /**
   * The organisations that it reached when it opened. Absent of a draft, and of what opened before this was kept. Whether
   * anybody there answered, nobody knows.
   */
  readonly reached?: readonly NamedOrganisation[];
  readonly wave: Wave | null;
  readonly state: SurveyState;
  /** ISO 8601, as are the others; `null` before it is known. */
  readonly createdAt: string;
  /** When it opens by itself; `null`: by hand. */
  readonly opensAt: string | null;
  readonly openedAt: string | null;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
  /** Whether its channels are reminded once, before it closes. */
  readonly reminds: boolean;
  /** When they are; fixed when it opens, `null` when there is no reminder or it has been told. */
  readonly remindsAt: string | null;
  /** What channels are still to be told. */
  readonly untold: 'nothing' | 'opening' | 'results';
  /** Made up, to show what a survey looks like. */
  readonly sample: boolean;
}

export const DAYS_OPEN = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When a survey closes for which nobody chose a time. */
export const closingFrom = (opened: Date): Date => new Date(opened.getTime() + DAYS_OPEN * DAY_MS);

/** A survey that is open for less than this needs no reminder. */
const WORTH_REMINDING_MS = 2 * DAY_MS;

/** When to remind of a survey that closes then: a day before; never where it is open for a short time only. */
export function reminderFrom(opened: Date, closesAt: string): string | null {
  const closes = Date.parse(closesAt);
  return closes - opened.getTime() < WORTH_REMINDING_MS ? null : new Date(closes - DAY_MS).toISOString();
}

/** Whether results may be seen before the close. Where an answer may be changed, a later figure could show whose was. */
export const mayShowEarly = ({ rules, privacy }: Pick<Survey, 'rules' | 'privacy'>): boolean =>
  rules.interim && privacy !== 'confidential';

/** At the closing minute it is closed, even if nobody has marked it so yet. */
export const isOpenAt = ({ state, closesAt }: Pick<Survey, 'state' | 'closesAt'>, now: Date): boolean =>
  state === 'open' && (closesAt === null || now < new Date(closesAt));
