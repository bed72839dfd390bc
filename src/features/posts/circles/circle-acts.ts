import { z } from 'zod/v4';
import { forManagers, type Action, type Command, type Dialog } from '../../../chat/feature.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Parts } from '../parts.ts';
import { isOpen } from './circle.ts';
import { circlesCard } from './circles-card.ts';
import { dryRun } from './dry-run.ts';
import { dryRunCard } from './dry-run-card.ts';
import type { CirclePlan } from './plan.ts';
import { EMPTY, planForm, planIn, type PlanKind } from './plan-form.ts';
import { planFormCard } from './plan-form-card.ts';
import { planSchema } from './plan-schema.ts';
import { proposalOf } from './proposal.ts';

type Circling = Pick<Parts, 'circles'>;

const openOnes = async ({ circles }: Circling) => (await circles.all()).filter(isOpen);

/** `cylchoedd` / `circles`. */
export const circlesCommand = (parts: Circling): Command => ({
  words: { cy: ['cylchoedd'], en: ['circles'] },
  help: 'posts.circlesHelp',
  run: async (_rest, asker) => [{ card: circlesCard(asker, await openOnes(parts)) }],
});

const dialog = (parts: Circling, kind: PlanKind): Dialog => ({
  who: 'manager',
  open: async (_payload, { edition }) => planFormCard(edition, kind, await openOnes(parts), EMPTY),
});

export const circleDialogs = (parts: Circling): Readonly<Record<string, Dialog>> => ({
  'posts.divideCircle': dialog(parts, 'divide'),
  'posts.mergeCircles': dialog(parts, 'merge'),
});

/** Says what the form would do; where something is missing, gives it back as it is. */
const dry = (parts: Parts, kind: PlanKind): Action =>
  forManagers(async (payload, { edition }) => {
    const form = parse(planForm, payload);
    const circles = await openOnes(parts);
    const plan = planIn(kind, form, circles);
    if (!plan) return { card: planFormCard(edition, kind, circles, form, true).card };
    return { card: dryRunCard(edition, plan, await dryRun(parts, plan)) };
  });

const planOf = (payload: unknown): CirclePlan => parse(z.object({ plan: planSchema }), payload).plan;

export const circleActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'posts.dryDivide': dry(parts, 'divide'),
  'posts.dryMerge': dry(parts, 'merge'),
  'posts.carryOutCircles': forManagers(async (payload, asker) => {
    await parts.circles.carryOut(planOf(payload));
    return { card: circlesCard(asker, await openOnes(parts)) };
  }),
  'posts.proposeCircles': forManagers(async (payload, { edition }) => {
    const plan = planOf(payload);
    const put = await parts.proposeToSteeringGroup(proposalOf(plan, await dryRun(parts, plan)));
    if (put === 'asked')
      return { card: sayingCard(edition, 'posts.circleProposed', ['posts.circleDecides']) };
    return { messages: [{ card: sayingCard(edition, 'posts.circleNobody', ['posts.circleNobodyHow']) }] };
  }),
});
