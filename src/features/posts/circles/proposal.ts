import { say, sayBoth } from '../../../language/say.ts';
import type { Proposal } from '../parts.ts';
import type { DryRun } from './dry-run.ts';
import { consequencesOf } from './dry-run-card.ts';
import { planId, type CirclePlan } from './plan.ts';

/** A plan as those who steer the community are asked about it, with what it would bring. */
export function proposalOf(plan: CirclePlan, dry: DryRun): Proposal {
  const isMerger = plan.into.length === 1;
  const asked = isMerger ? 'posts.proposalMerge' : 'posts.proposalDivide';
  const namesIn = (language: 'cy' | 'en'): string => plan.into.map(({ name }) => name[language]).join('; ');
  return {
    id: planId(plan),
    title: sayBoth(isMerger ? 'posts.circleMerge' : 'posts.circleDivide'),
    question: {
      cy: say('cy', asked, { names: namesIn('cy') }),
      en: say('en', asked, { names: namesIn('en') }),
    },
    consequences: consequencesOf(dry).map((line) => ({ cy: line('cy'), en: line('en') })),
  };
}
