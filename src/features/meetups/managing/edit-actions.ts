import { saying } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { without } from '../../../lib/without.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import type { Meetup, MeetupPlan } from '../meetup/meetup.ts';
import { aboutMeetup, meetupId } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { formOf, planForm, typedPlan } from '../planning/plan-form.ts';
import { formCard, read } from '../planning/preview.ts';
import { changeSeries } from '../series/change-series.ts';
import { which } from './about-series.ts';
import { changeMeetup } from './change-meetup.ts';
import { changeable } from './changeable.ts';

const openPayload = aboutMeetup.extend({ which });
const savePayload = planForm.extend({ id: meetupId });

/** Everything that the form asks for: what was left empty is taken away. */
const wholePlan = (plan: MeetupPlan) => {
  const { agenda, place, link, capacity, accessibility, languages } = plan;
  return { ...{ agenda, place, link, capacity, accessibility, languages }, ...plan };
};

async function save(parts: Parts, old: Meetup, plan: MeetupPlan, isForAllAfter: boolean): Promise<Meetup> {
  const changes = wholePlan(plan);
  if (!isForAllAfter || !old.part) return changeMeetup(parts, old.id, changes);
  const { series, number } = old.part;
  await changeSeries(parts, series, {
    ...{ fields: without(changes, 'start'), from: number },
    ...(plan.start !== old.start && { start: plan.start }),
  });
  return { ...old, ...plan };
}

export const editDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.edit': {
    who: 'manager',
    async open(payload, asker) {
      const { id, which: chosen } = parse(openPayload, payload);
      const meetup = await changeable(parts, id);
      const form = formOf(payload) ?? typedPlan(meetup);
      return {
        title: labelIn(asker.edition, 'meetups.editTitle'),
        card: await formCard(parts, asker, { ...form, which: chosen }, id),
      };
    },
  },
});

export const editActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.saveChanges': {
    who: 'manager',
    async run(payload, asker) {
      const { id, ...form } = parse(savePayload, payload);
      const meetup = await changeable(parts, id);
      const found = await read(parts, form, id);
      if (!('plan' in found)) return inPlace(asker, await formCard(parts, asker, form, id, found));
      const changed = await save(parts, meetup, found.plan, form.which === 'after');
      const lines = [saying('meetups.changedText'), saying('meetups.notReachedWhere')];
      return inPlace(
        asker,
        aboutMeetupCard(asker.edition, changed, 'meetups.changedTitle', lines, [
          { title: 'meetups.manage', verb: 'meetups.manage' },
        ]),
      );
    },
  },
});
