import { sayBoth } from '../../../language/say.ts';
import type { Proposal } from '../parts.ts';
import { planId, type CirclePlan } from './plan.ts';

/** The question of a plan, for those who steer the community. */
export const proposalOf = (plan: CirclePlan): Proposal => ({
  id: planId(plan),
  question: sayBoth(plan.into.length > 1 ? 'posts.proposalDivide' : 'posts.proposalMerge', {
    names: plan.into
      .map(({ name }) => (name.cy === name.en ? name.cy : `${name.cy} / ${name.en}`))
      .join('; '),
  }),
  choices: [sayBoth('posts.proposalYes'), sayBoth('posts.proposalNo'), sayBoth('posts.proposalLater')],
});
