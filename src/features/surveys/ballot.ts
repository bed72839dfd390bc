import { createHmac } from 'node:crypto';
import { newId } from '../../lib/ids.ts';
import type { Document } from '../../storage/collection.ts';

/** What was answered to one question. */
export type Answer =
  | { readonly question: string; readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly question: string; readonly type: 'rating'; readonly value: number }
  /** Option ids, the first choice first; options without a place are left out. */
  | { readonly question: string; readonly type: 'ranking'; readonly order: readonly string[] }
  | { readonly question: string; readonly type: 'text'; readonly text: string };

/**
 * One member's answers to one survey, and nothing else: no member, no tenant, no channel, no language, no time.
 * The partition is the survey.
 */
export interface Ballot extends Document {
  readonly answers: readonly Answer[];
}

/**
 * The secret that turns a member into the id of their ballot, so that each member has one ballot and can change it.
 * It stands apart from the ballots and is destroyed when the survey closes: from then on nobody can tell whose
 * ballot is whose.
 */
export interface SurveyKey extends Document {
  readonly partition: 'keys';
  readonly key: string;
}

/** A fresh key of 256 bits. */
export const newSurveyKey = (surveyId: string): SurveyKey => ({
  id: surveyId,
  partition: 'keys',
  key: newId() + newId(),
});

/** The id of a member's ballot under the key of its survey. Without the key it says nothing about the member. */
export const ballotIdOf = (key: string, tenantId: string, memberId: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([tenantId, memberId]))
    .digest('base64url');
