import type { Asker } from '../../chat/asker.ts';
import { saying, type NextStep, type Problem, type Worded } from '../../chat/card-words.ts';
import type { Action, Dialog } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import type { Card } from '../../chat/message.ts';
import { parse } from '../../chat/parse.ts';
import { instantToLocal } from '../../language/dates.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { labelIn } from '../../language/say.ts';
import { cancelMeetup } from './cancel-meetup.ts';
import type { Meetup } from './meetup.ts';
import { moveCard } from './move-card.ts';
import { moveMeetup } from './move-meetup.ts';
import { aboutMeetupCard, countsLine } from './notices.ts';
import type { Parts } from './parts.ts';
import { aboutMeetup } from './payload.ts';
import { planForm, readTypedStart, type PlanForm } from './plan-form.ts';
import { requireOpen } from './rsvp.ts';

const MOVE: NextStep = { title: 'meetups.move', verb: 'meetups.move' };
const ASK_TO_CANCEL: NextStep = { title: 'meetups.cancelMeetup', verb: 'meetups.askToCancel' };
const CANCEL: NextStep = { title: 'meetups.cancelYes', verb: 'meetups.cancel' };
const KEEP: NextStep = { title: 'meetups.cancelNo', verb: 'meetups.open' };

const movePayload = aboutMeetup.extend(planForm.pick({ date: true, time: true }).shape);

/** The meetup that a payload names, while it can still be changed. */
async function changeable({ meetups, clock }: Parts, payload: unknown): Promise<Meetup> {
  const meetup = await meetups.get(parse(aboutMeetup, payload).id);
  requireOpen(meetup, clock());
  return meetup;
}

/** A notice about a meetup with the replies so far. */
async function countedNotice(
  { rsvps, clock }: Parts,
  { edition }: Asker,
  meetup: Meetup,
  title: MessageKey,
  lines: readonly Worded[],
  steps: readonly NextStep[],
): Promise<Card> {
  const counts = countsLine(await rsvps.count(meetup.id), clock());
  return aboutMeetupCard(edition, meetup, title, [counts, ...lines], steps);
}

const typedStartOf = ({ start }: Meetup): Pick<PlanForm, 'date' | 'time'> => {
  const [date = '', time = ''] = instantToLocal(start).split('T');
  return { date, time };
};

export const manageDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.move': {
    who: 'manager',
    async open(payload, { edition }) {
      const meetup = await changeable(parts, payload);
      return {
        title: labelIn(edition, 'meetups.move'),
        card: moveCard(edition, meetup, typedStartOf(meetup)),
      };
    },
  },
});

export const manageActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.manage': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await changeable(parts, payload);
      const steps = [MOVE, ASK_TO_CANCEL];
      return inPlace(asker, await countedNotice(parts, asker, meetup, 'meetups.headingMeetup', [], steps));
    },
  },
  'meetups.saveMove': {
    who: 'manager',
    async run(payload, asker) {
      const { date, time } = parse(movePayload, payload);
      const meetup = await changeable(parts, payload);
      const start = readTypedStart({ date, time }, parts.clock());
      const problem: Problem | undefined =
        start === meetup.start ? { key: 'meetups.problemSameTime' } : undefined;
      if (typeof start !== 'string' || problem) {
        const problems = [typeof start === 'string' ? problem : start].filter((found) => found !== undefined);
        return inPlace(asker, moveCard(asker.edition, meetup, { date, time }, problems));
      }
      const moved = await moveMeetup(parts, meetup.id, start);
      const lines = [saying('meetups.movedText')];
      return inPlace(asker, aboutMeetupCard(asker.edition, moved, 'meetups.movedTitle', lines));
    },
  },
  'meetups.askToCancel': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await changeable(parts, payload);
      const lines = [saying('meetups.cancelWhat')];
      const steps = [CANCEL, KEEP];
      return inPlace(asker, await countedNotice(parts, asker, meetup, 'meetups.cancelSure', lines, steps));
    },
  },
  'meetups.cancel': {
    who: 'manager',
    async run(payload, asker) {
      const { id } = parse(aboutMeetup, payload);
      const cancelled = await cancelMeetup(parts, id);
      const lines = [saying('meetups.cancelledText')];
      return inPlace(asker, aboutMeetupCard(asker.edition, cancelled, 'meetups.cancelledTitle', lines));
    },
  },
});
