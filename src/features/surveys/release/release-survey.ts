import type { SurveyTally, Tally } from '../counting/tally.ts';
import { faultsOf } from './check-ledger.ts';
import { largeEnough, releaseGroups, rowsOf } from './release-groups.ts';
import { countsOf, releaseQuestion } from './release-question.ts';
import type { Ledger, Release, ReleasedQuestion } from './released.ts';
import { floorToBase } from './rounding.ts';
import { stepOf, type Governed } from './rules.ts';

/** What can be released now: something; or nothing yet, because too few answered, or too few since the last release. */
export type Decision =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'too-few-new' };

function candidate(tally: SurveyTally, stage: Release['stage'], governed: Governed, ledger: Ledger): Release {
  const { ballots, questions } = tally.all;
  const shown = floorToBase(ballots);
  const before = ledger.at(-1)?.questions ?? [];
  const rows = stage === 'final' ? rowsOf(tally, governed, shown) : [];
  const candidates = largeEnough(rows, rows, governed.threshold);
  return {
    ...{ stage, exact: false, ballots: shown },
    questions: questions.map((question) => {
      const seen = before.find((one) => one.question === question.question);
      const { threshold, textThreshold = threshold } = governed;
      const enough = question.type === 'text' ? textThreshold : threshold;
      const released = releaseQuestion(question, ballots, shown, enough, seen);
      if (released.stands) return released;
      return { ...released, groups: releaseGroups(released, tally, rows, candidates, governed) };
    }),
  };
}

/** What of a question may be shown where the check finds fault, from most to least. */
const stepsBack = (question: ReleasedQuestion, ledger: Ledger): readonly ReleasedQuestion[] => {
  const withoutGroups = { ...question, groups: {} };
  // What stood in an earlier release is known already: it may stand on, as it was.
  const before = ledger.at(-1)?.questions.find((one) => one.question === question.question);
  return [
    question,
    withoutGroups,
    before ?? { ...withoutGroups, n: null, declined: 0, cells: {}, pairs: {} },
  ];
};

/** The most of a release that passes the check, each question by itself and all of them together. */
function passing(release: Release, ledger: Ledger, governed: Governed): Release | undefined {
  const passes = (questions: readonly ReleasedQuestion[]): boolean =>
    faultsOf({ ...release, questions }, ledger, governed).length === 0;
  const kept: ReleasedQuestion[] = [];
  for (const question of release.questions) {
    const fit = stepsBack(question, ledger).find((held) => passes([...kept, held]));
    if (!fit) return undefined;
    kept.push(fit);
  }
  return passes(kept) ? { ...release, questions: kept } : undefined;
}

/**
 * Decides what of a survey's counts may be seen, after everything that was seen before. Pure: the same counts and ledger
 * give the same release.
 */
export function decideRelease(
  tally: SurveyTally,
  stage: Release['stage'],
  governed: Governed,
  ledger: Ledger = [],
): Decision {
  const shown = floorToBase(tally.all.ballots);
  if (shown < governed.threshold) return { kind: 'too-few' };
  const last = ledger.at(-1);
  if (last && shown - (last.ballots ?? 0) < stepOf(governed)) return { kind: 'too-few-new' };
  const release = passing(candidate(tally, stage, governed, ledger), ledger, governed);
  return release ? { kind: 'release', release } : { kind: 'too-few-new' };
}

/** Everything, as it was counted: for named surveys alone, which promise nothing else. */
export function releaseExactly({ all, groups }: SurveyTally, stage: Release['stage']): Release {
  const groupsOf = (question: string): ReleasedQuestion['groups'] =>
    Object.fromEntries(
      [...groups].flatMap(([id, { questions }]: [string, Tally]) => {
        const tally = questions.find((one) => one.question === question);
        return tally ? [[id, { n: tally.answered, cells: countsOf(tally) }]] : [];
      }),
    );
  return {
    ...{ stage, exact: true, ballots: all.ballots },
    questions: all.questions.map((tally) => ({
      ...{ question: tally.question, type: tally.type, several: tally.type === 'choice' && tally.several },
      ...{ stands: false, n: tally.answered, declined: tally.declined },
      ...{ cells: countsOf(tally), pairs: tally.type === 'ranking' ? tally.pairs : {} },
      groups: tally.type === 'text' ? {} : groupsOf(tally.question),
    })),
  };
}
