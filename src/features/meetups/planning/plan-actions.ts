import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying, type Problem } from '../../../chat/card-words.ts';
import type { Action, Command, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { idOf, newId } from '../../../lib/ids.ts';
import { without } from '../../../lib/without.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { countsOf, requireOpen } from '../joining/reply.ts';
import { meetupId } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { planSeries } from '../series/plan-series.ts';
import { changeMeetup } from './change-meetup.ts';
import { clashesOf } from './clashes.ts';
import type { ReadPlan } from './mending.ts';
import { planFormCard } from './plan-form-card.ts';
import { EMPTY_PLAN, planForm, typedPlan, type PlanForm } from './plan-form.ts';
import { planMeetup } from './plan-meetup.ts';
import { previewCard } from './preview-card.ts';
import { readPlan } from './read-plan.ts';

const formPayload = planForm.extend({ id: meetupId.optional() });
const announcePayload = planForm.extend({ draft: meetupId });
const changesPayload = planForm.extend({ id: meetupId });

/** What "Change" brings back to the form; a button that only opens it brings nothing. */
const formOf = (payload: unknown): PlanForm | undefined => {
  const typed = parse(planForm, Object(payload));
  return Object.values(typed).every((value) => value === '') ? undefined : typed;
};

const emptyForm = async (parts: Parts, { edition }: Asker, form: PlanForm, id?: string): Promise<Card> =>
  planFormCard(edition, form, { id, organisations: await parts.organisations() });

/** Opens the form in a message of its own. */
export const planCommand = (parts: Parts): Command => ({
  words: { cy: ['cyfarfod', 'trefnu cyfarfod'], en: ['meetup', 'plan a meetup'] },
  help: 'meetups.planHelp',
  who: 'manager',
  run: async (_rest, asker) => [{ card: await emptyForm(parts, asker, EMPTY_PLAN) }],
});

const known = z.object({ id: meetupId, as: z.enum(['new']).optional() });

export const planDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.plan': {
    who: 'manager',
    async open(payload, asker) {
      const form = formOf(payload) ?? EMPTY_PLAN;
      return {
        title: labelIn(asker.edition, 'meetups.formTitle'),
        card: await emptyForm(parts, asker, form),
      };
    },
  },
  /** Another meetup like one that is there; only the day is to be chosen. */
  'meetups.copy': {
    who: 'manager',
    async open(payload, asker) {
      const meetup = await parts.meetups.get(parse(known, payload).id);
      const form = { ...typedPlan(meetup), date: '' };
      return {
        title: labelIn(asker.edition, 'meetups.formTitle'),
        card: await emptyForm(parts, asker, form),
      };
    },
  },
  'meetups.edit': {
    who: 'manager',
    async open(payload, asker) {
      const { id } = parse(known, payload);
      const meetup = await parts.meetups.get(id);
      requireOpen(meetup, parts.clock());
      const form = formOf(payload) ?? typedPlan(meetup);
      return {
        title: labelIn(asker.edition, 'meetups.editTitle'),
        card: await emptyForm(parts, asker, form, id),
      };
    },
  },
});

/** What the form means, or every problem with it: also that fewer places are left than people who said yes. */
async function read(parts: Parts, form: PlanForm, id?: string): Promise<ReadPlan | readonly Problem[]> {
  const found = readPlan(id === undefined ? form : { ...form, repeat: 'once' }, parts.clock());
  if (id === undefined || !('plan' in found)) return found;
  const { yes } = countsOf(await parts.replies.of(id));
  if (found.plan.capacity !== undefined && found.plan.capacity < yes)
    return [{ key: 'errors.meetup_capacity_taken', values: { coming: yes } }];
  const old = await parts.meetups.get(id);
  const before = typedPlan(old);
  // The form knows topics and organisations; an audience that the API gave may say more, and stays with them.
  const isSame = before.topics === form.topics && before.organisations === form.organisations;
  return isSame ? { plan: { ...found.plan, audience: old.audience } } : found;
}

async function previewed(
  parts: Parts,
  asker: Asker,
  form: PlanForm,
  plan: ReadPlan,
  id?: string,
): Promise<Card> {
  const { audience, minutes, start } = plan.plan;
  const starts = plan.series?.starts ?? [start];
  return previewCard(asker.edition, {
    ...plan,
    reach: await parts.reachOf(audience, 'meetups'),
    clashes: await clashesOf(
      parts,
      starts.map((one) => ({ start: one, minutes })),
      id,
    ),
    organisations: await parts.organisations(),
    ...{ form, draft: newId(), id },
  });
}

/** Plans what was read. The draft's id becomes the meetup's, so that pressing again plans nothing new. */
async function plan(parts: Parts, id: string, { plan: meetup, series }: ReadPlan): Promise<void> {
  await (series
    ? planSeries(parts, id, { content: without(meetup, 'start'), ...series })
    : planMeetup(parts, id, meetup));
}

export const planActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.preview': {
    who: 'manager',
    async run(payload, asker) {
      const { id, ...form } = parse(formPayload, payload);
      const found = await read(parts, form, id);
      if ('plan' in found) return inPlace(asker, await previewed(parts, asker, form, found, id));
      const organisations = await parts.organisations();
      return inPlace(asker, planFormCard(asker.edition, form, { id, organisations }, found));
    },
  },
  'meetups.announce': {
    who: 'manager',
    async run(payload, asker) {
      const { draft, ...form } = parse(announcePayload, payload);
      const found = await read(parts, form);
      if (!('plan' in found)) {
        const organisations = await parts.organisations();
        return inPlace(asker, planFormCard(asker.edition, form, { organisations }, found));
      }
      const id = idOf('meetup', asker.tenantId, asker.memberId, draft);
      await plan(parts, id, found);
      const lines = [saying(found.series ? 'meetups.seriesAnnouncedText' : 'meetups.announcedText')];
      return inPlace(
        asker,
        aboutMeetupCard(asker.edition, { ...found.plan, id }, 'meetups.announcedTitle', lines),
      );
    },
  },
  'meetups.saveChanges': {
    who: 'manager',
    async run(payload, asker) {
      const { id, ...form } = parse(changesPayload, payload);
      const found = await read(parts, form, id);
      if (!('plan' in found)) {
        const organisations = await parts.organisations();
        return inPlace(asker, planFormCard(asker.edition, form, { id, organisations }, found));
      }
      const { agenda, place, link, capacity, accessibility, languages } = found.plan;
      const emptied = { agenda, place, link, capacity, accessibility, languages };
      const meetup = await changeMeetup(parts, id, { ...emptied, ...found.plan });
      const lines = [saying('meetups.changedText')];
      return inPlace(asker, aboutMeetupCard(asker.edition, meetup, 'meetups.changedTitle', lines));
    },
  },
});
