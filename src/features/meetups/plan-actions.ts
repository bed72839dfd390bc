import { saying } from '../../chat/card-words.ts';
import type { Action, Command, Dialog } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import { parse } from '../../chat/parse.ts';
import { labelIn } from '../../language/say.ts';
import { idOf, newId } from '../../lib/ids.ts';
import { aboutMeetupCard } from './notices.ts';
import type { Parts } from './parts.ts';
import { meetupId } from './payload.ts';
import { planFormCard } from './plan-form-card.ts';
import { EMPTY_PLAN, planForm, readPlan, type PlanForm } from './plan-form.ts';
import { planMeetup } from './plan-meetup.ts';
import { previewCard } from './preview-card.ts';

/** What "Change" brings back to the form; a button that only opens it brings nothing. */
const formOf = (payload: unknown): PlanForm => {
  const typed = parse(planForm, Object(payload));
  return Object.values(typed).every((value) => value === '') ? EMPTY_PLAN : typed;
};

const announcePayload = planForm.extend({ draft: meetupId });

/** Opens the form in a message of its own. */
export const planCommand: Command = {
  words: { cy: ['cyfarfod', 'trefnu cyfarfod'], en: ['meetup', 'plan a meetup'] },
  help: 'meetups.planHelp',
  who: 'manager',
  run: (_rest, asker) => Promise.resolve([{ card: planFormCard(asker.edition, EMPTY_PLAN) }]),
};

export const planDialogs: Readonly<Record<string, Dialog>> = {
  'meetups.plan': {
    who: 'manager',
    open: (payload, { edition }) =>
      Promise.resolve({
        title: labelIn(edition, 'meetups.formTitle'),
        card: planFormCard(edition, formOf(payload)),
      }),
  },
};

export const planActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.preview': {
    who: 'manager',
    async run(payload, asker) {
      const form = parse(planForm, payload);
      const plan = readPlan(form, parts.clock());
      if (!('title' in plan)) return inPlace(asker, planFormCard(asker.edition, form, plan));
      const reach = await parts.reachOf(plan.audience, 'meetups');
      return inPlace(asker, previewCard(asker.edition, { plan, reach, form, draft: newId() }));
    },
  },
  'meetups.announce': {
    who: 'manager',
    /** Stores the meetup. Pressing again announces nothing new: the draft's id becomes the meetup's. */
    async run(payload, asker) {
      const { draft, ...form } = parse(announcePayload, payload);
      const plan = readPlan(form, parts.clock());
      if (!('title' in plan)) return inPlace(asker, planFormCard(asker.edition, form, plan));
      const id = idOf('meetup', asker.tenantId, asker.memberId, draft);
      await planMeetup(parts, id, plan);
      const lines = [saying('meetups.announcedText')];
      return inPlace(asker, aboutMeetupCard(asker.edition, { ...plan, id }, 'meetups.announcedTitle', lines));
    },
  },
});
