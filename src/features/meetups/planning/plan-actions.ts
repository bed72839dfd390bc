import { saying } from '../../../chat/cards/card-words.ts';
import type { Action, Command, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { idOf } from '../../../lib/ids.ts';
import { without } from '../../../lib/without.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { aboutSeries } from '../managing/about-series.ts';
import { aboutMeetup, meetupId } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { planSeries } from '../series/plan-series.ts';
import type { ReadPlan } from './mending.ts';
import { EMPTY_PLAN, formOf, planForm, typedPlan, typedSeries, type PlanForm } from './plan-form.ts';
import { planMeetup } from './plan-meetup.ts';
import { formCard, previewed, read } from './preview.ts';

const formPayload = planForm.extend({ id: meetupId.optional() });
const announcePayload = planForm.extend({ draft: meetupId });

/** Opens the form in a message of its own. */
export const planCommand = (parts: Parts): Command => ({
  words: { cy: ['cyfarfod', 'trefnu cyfarfod'], en: ['meetup', 'plan a meetup'] },
  help: 'meetups.planHelp',
  who: 'manager',
  run: async (_rest, asker) => [{ card: await formCard(parts, asker, EMPTY_PLAN) }],
});

export function planDialogs(parts: Parts): Readonly<Record<string, Dialog>> {
  const opening = (formFor: (payload: unknown) => PlanForm | Promise<PlanForm>): Dialog => ({
    who: 'manager',
    open: async (payload, asker) => ({
      title: labelIn(asker.edition, 'meetups.formTitle'),
      card: await formCard(parts, asker, await formFor(payload)),
    }),
  });
  return {
    'meetups.plan': opening((payload) => formOf(payload) ?? EMPTY_PLAN),
    /** Another meetup like one that is there; only the day is to be chosen. */
    'meetups.copy': opening(async (payload) => ({
      ...typedPlan(await parts.meetups.get(parse(aboutMeetup, payload).id)),
      date: '',
    })),
    /** Another series like one that is there. */
    'meetups.copySeries': opening(async (payload) =>
      typedSeries(await parts.series.get(parse(aboutSeries, payload).series)),
    ),
  };
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
      const card = await ('plan' in found
        ? previewed(parts, asker, form, found, id)
        : formCard(parts, asker, form, id, found));
      return inPlace(asker, card);
    },
  },
  'meetups.announce': {
    who: 'manager',
    async run(payload, asker) {
      const { draft, ...form } = parse(announcePayload, payload);
      const found = await read(parts, form);
      if (!('plan' in found)) return inPlace(asker, await formCard(parts, asker, form, undefined, found));
      const id = idOf('meetup', asker.tenantId, asker.memberId, draft);
      await plan(parts, id, found);
      const lines = [saying(found.series ? 'meetups.seriesAnnouncedText' : 'meetups.announcedText')];
      return inPlace(
        asker,
        aboutMeetupCard(asker.edition, { ...found.plan, id }, 'meetups.announcedTitle', lines),
      );
    },
  },
});
