import { LOWEST_THRESHOLD, type ReleaseRules, type Survey } from '../asking/survey.ts';
import { BASE, ceilToBase, floorToBase } from './rounding.ts';

/** What a release is governed by. All of it is fixed before the survey opens. */
export interface Governed {
  /** Groups of fewer people are never shown; a multiple of `BASE`. */
  readonly threshold: number;
  /** The same for comments to a question; the threshold unless told. */
  readonly textThreshold?: number;
  /** Results may be seen before the close. */
  readonly interim: boolean;
  /** The groups that were declared, with how many people were asked in each, where that is known. */
  readonly groups: readonly { readonly id: string; readonly invited: number | null }[];
}

/** A survey's threshold as it is applied: never under the lowest, and on a step of the rounding. */
export const thresholdOf = ({ threshold }: Pick<ReleaseRules, 'threshold'>): number =>
  ceilToBase(Math.max(LOWEST_THRESHOLD, threshold));

/** So many must have commented on a question before anybody reads one comment: never fewer than the threshold. */
export const textThresholdOf = (rules: Pick<ReleaseRules, 'threshold' | 'textThreshold'>): number =>
  ceilToBase(Math.max(thresholdOf(rules), rules.textThreshold));

/** How many answered so far, as anybody is told, managers included: on a step of the rounding, so that nobody sees one come. */
export const toldSoFar = ({ privacy }: Pick<Survey, 'privacy'>, ballots: number): number =>
  privacy === 'named' ? ballots : floorToBase(ballots);

/** How many ballots more a further release must show, so that more than a threshold of them are new for certain. */
export const stepOf = ({ threshold }: Pick<Governed, 'threshold'>): number => threshold + BASE;

/**
 * The rules of a survey. A group from which nobody was asked is none: with it, an empty row would always have to be covered
 * by a second one. Should somebody answer from there all the same, groups no longer add up, and none is shown.
 */
export const governing = ({ rules, breakdown }: Pick<Survey, 'rules' | 'breakdown'>): Governed => ({
  threshold: thresholdOf(rules),
  textThreshold: textThresholdOf(rules),
  interim: rules.interim,
  groups: (breakdown?.values ?? [])
    .filter(({ organisations }) => organisations > 0)
    .map(({ id, invited }) => ({ id, invited })),
});
