import type { Asker } from '../../../chat/asker.ts';
import { saying, type Problem, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { newId } from '../../../lib/ids.ts';
import { countsOf } from '../joining/reply.ts';
import { movesOf } from '../managing/about-series.ts';
import { moveLines } from '../managing/move-lines.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { partsToCome } from '../series/change-series.ts';
import { clashesOf } from './clashes.ts';
import type { ReadPlan } from './mending.ts';
import { planFormCard } from './plan-form-card.ts';
import { typedPlan, type PlanForm } from './plan-form.ts';
import { previewCard } from './preview-card.ts';
import { readPlan } from './read-plan.ts';

/** The form, for a meetup that is to be or, with an id, for one that is there. */
export async function formCard(
  parts: Parts,
  { edition }: Asker,
  form: PlanForm,
  id?: string,
  problems: readonly Problem[] = [],
): Promise<Card> {
  const isPart = id !== undefined && (await parts.meetups.find(id))?.part !== undefined;
  return planFormCard(edition, form, { id, isPart, organisations: await parts.organisations() }, problems);
}

/** The meetups that a form about one that is there changes: with it, where told, all parts of its series after it. */
async function changedBy(parts: Parts, form: PlanForm, old: Meetup): Promise<readonly Meetup[]> {
  if (form.which !== 'after' || !old.part) return [old];
  return (await partsToCome(parts, old.part.series, old.part.number)).toCome;
}

/** What the form means, or every problem with it: also that fewer places are left than people who said yes. */
export async function read(
  parts: Parts,
  form: PlanForm,
  id?: string,
): Promise<ReadPlan | readonly Problem[]> {
  const found = readPlan(id === undefined ? form : { ...form, repeat: 'once' }, parts.clock());
  if (id === undefined || !('plan' in found)) return found;
  const old = await parts.meetups.get(id);
  for (const one of await changedBy(parts, form, old)) {
    const { yes } = countsOf(await parts.replies.of(one.id));
    if (found.plan.capacity !== undefined && found.plan.capacity < yes)
      return [{ key: 'errors.meetup_capacity_taken', values: { coming: yes } }];
  }
  const before = typedPlan(old);
  // The form knows topics and organisations; an audience that the API gave may say more, and stays with them.
  const isSame = before.topics === form.topics && before.organisations === form.organisations;
  return isSame ? { plan: { ...found.plan, audience: old.audience } } : found;
}

/** When everything would be that the form plans or changes; for parts of a series, what that means for each. */
async function timesFor(
  parts: Parts,
  form: PlanForm,
  { plan, series }: ReadPlan,
  id?: string,
): Promise<{
  readonly starts: readonly string[];
  readonly own: readonly string[];
  readonly also: readonly Worded[];
}> {
  const old = id === undefined ? undefined : await parts.meetups.get(id);
  if (!old) return { starts: series?.starts ?? [plan.start], own: [], also: [] };
  const changed = await changedBy(parts, form, old);
  if (!old.part || changed.length === 1) return { starts: [plan.start], own: [old.id], also: [] };
  const moves = movesOf(await parts.series.get(old.part.series), changed, plan.start);
  const isMoved = plan.start !== old.start;
  return {
    starts: moves.map(({ start }) => start),
    own: changed.map((one) => one.id),
    also: [saying('meetups.previewAfter', { count: changed.length }), ...(isMoved ? moveLines(moves) : [])],
  };
}

/** The preview of what was read: how far it reaches, and what else is in the calendar then. */
export async function previewed(
  parts: Parts,
  asker: Asker,
  form: PlanForm,
  plan: ReadPlan,
  id?: string,
): Promise<Card> {
  const { audience, minutes } = plan.plan;
  const { starts, own, also } = await timesFor(parts, form, plan, id);
  return previewCard(asker.edition, {
    ...plan,
    reach: await parts.reachOf(audience, 'meetups'),
    clashes: await clashesOf(
      parts,
      starts.map((start) => ({ start, minutes })),
      own,
    ),
    organisations: await parts.organisations(),
    ...{ form, draft: newId(), id, also },
  });
}
