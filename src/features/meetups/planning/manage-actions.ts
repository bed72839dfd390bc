import type { Asker } from '../../../chat/asker.ts';
import { saying, type NextStep, type Problem, type Worded } from '../../../chat/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/parse.ts';
import { formatDateTime, instantToLocal } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { labelIn, say } from '../../../language/say.ts';
import { aboutMeetupCard, countsLines } from '../cards/notices.ts';
import { countsOf, requireOpen } from '../joining/reply.ts';
import { guestsIn, whoComes, type Guest } from '../joining/who-comes.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import { offsetIn } from '../meetup/offset.ts';
import { aboutMeetup } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { cancelMeetup } from './cancel-meetup.ts';
import { changeMeetup } from './change-meetup.ts';
import { moveCard } from './move-card.ts';
import { planForm, type PlanForm } from './plan-form.ts';
import { readTypedStart } from './read-plan.ts';

const EDIT: NextStep = { title: 'meetups.edit', verb: 'meetups.edit' };
const MOVE: NextStep = { title: 'meetups.move', verb: 'meetups.move' };
const COPY: NextStep = { title: 'meetups.copy', verb: 'meetups.copy' };
const WHO: NextStep = { title: 'meetups.whoComes', verb: 'meetups.whoComes' };
const AFTER: NextStep = { title: 'meetups.afterwards', verb: 'meetups.afterwards' };
const FEEDBACK: NextStep = { title: 'meetups.askFeedback', verb: 'meetups.askFeedback' };
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

/** What a manager can do, which depends on how far the meetup is. */
function stepsFor(meetup: Meetup, asksForFeedback: boolean, now: Date): readonly NextStep[] {
  if (meetup.state === 'cancelled') return [COPY, WHO];
  if (!hasStarted(meetup, now)) return [EDIT, MOVE, COPY, WHO, ASK_TO_CANCEL];
  return [AFTER, ...(asksForFeedback && meetup.survey === undefined ? [FEEDBACK] : []), COPY, WHO];
}

/** What channels were not told because the house was away. */
const missedLines = ({ missed }: Meetup): readonly Worded[] =>
  missed.map(({ what, dueAt }) => (language) => {
    const name =
      what === 'announcement' ? say(language, 'meetups.missedAnnouncement') : offsetIn(language, what);
    return say(language, 'meetups.missed', { name, date: formatDateTime(language, dueAt) });
  });

/** A notice about a meetup with the replies so far. */
async function countedNotice(
  { replies, clock }: Parts,
  { edition }: Asker,
  meetup: Meetup,
  title: MessageKey,
  lines: readonly Worded[],
  steps: readonly NextStep[],
): Promise<Card> {
  const counts = meetup.tally ?? countsOf(await replies.of(meetup.id));
  return aboutMeetupCard(
    edition,
    meetup,
    title,
    [...countsLines(counts, clock(), meetup.capacity), ...lines],
    steps,
  );
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

/** Names, by what they said; who did not hear of the latest change. For one manager, in their own chat. */
async function whoCard(parts: Parts, asker: Asker, meetup: Meetup): Promise<Card> {
  const who = await whoComes(parts, meetup);
  const listing = (label: MessageKey, guests: readonly Guest[]): readonly Worded[] =>
    guests.length === 0 ? [] : [(language) => `${say(language, label)}: ${guestsIn(language, guests)}`];
  const lines = [
    ...listing('meetups.whoComing', who.coming),
    ...listing('meetups.whoWaits', who.waiting),
    ...listing('meetups.whoMaybe', who.maybe),
    ...listing('meetups.notReached', who.notReached),
    ...listing('meetups.notCertain', who.uncertain),
  ];
  return countedNotice(parts, asker, meetup, 'meetups.whoComes', lines, []);
}

export const manageActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.manage': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      const steps = stepsFor(meetup, parts.askForFeedback !== undefined, parts.clock());
      const lines = missedLines(meetup);
      return inPlace(asker, await countedNotice(parts, asker, meetup, 'meetups.headingMeetup', lines, steps));
    },
  },
  'meetups.whoComes': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      if (asker.scope !== 'personal') return { notice: labelIn(asker.edition, 'meetups.whoInOwnChat') };
      return { messages: [{ card: await whoCard(parts, asker, meetup) }] };
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
      const moved = await changeMeetup(parts, meetup.id, { start });
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
