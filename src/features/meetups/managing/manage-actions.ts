import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying, type NextStep, type Worded } from '../../../chat/cards/card-words.ts';
import type { Action } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card, Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { labelIn, say } from '../../../language/say.ts';
import { partIn } from '../cards/meetup-lines.ts';
import { guestsIn, whoComes, type Guest } from '../joining/who-comes.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import { offsetIn } from '../meetup/offset.ts';
import { aboutMeetup, meetupId } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { countedNotice } from './counted-notice.ts';

const EDIT: NextStep = { title: 'meetups.edit', verb: 'meetups.edit' };
const MOVE: NextStep = { title: 'meetups.move', verb: 'meetups.move' };
const COPY: NextStep = { title: 'meetups.copy', verb: 'meetups.copy' };
const WHO: NextStep = { title: 'meetups.whoComes', verb: 'meetups.whoComes' };
const AFTER: NextStep = { title: 'meetups.afterwards', verb: 'meetups.afterwards' };
const FEEDBACK: NextStep = { title: 'meetups.askFeedback', verb: 'meetups.askFeedback' };
const ASK_TO_CANCEL: NextStep = { title: 'meetups.cancelMeetup', verb: 'meetups.askToCancel' };

/** What a manager can do, which depends on how far the meetup is; for a part, the way to its series. */
function stepsFor(meetup: Meetup, asksForFeedback: boolean, now: Date): readonly NextStep[] {
  const series: readonly NextStep[] = meetup.part
    ? [{ title: 'meetups.wholeSeries', verb: 'meetups.manageSeries', data: { series: meetup.part.series } }]
    : [];
  if (meetup.state === 'cancelled') return [COPY, WHO, ...series];
  if (!hasStarted(meetup, now)) return [EDIT, MOVE, COPY, WHO, ASK_TO_CANCEL, ...series];
  const feedback = asksForFeedback && meetup.survey === undefined ? [FEEDBACK] : [];
  return [AFTER, ...feedback, COPY, WHO, ...series];
}

/** What is called otherwise than by how long before the start it was due. */
const MISSED_NAMES: Readonly<Record<string, MessageKey>> = {
  announcement: 'meetups.missedAnnouncement',
  personal: 'meetups.missedPersonal',
};

/** What channels, and those who asked for a reminder, were not told because the house was away. */
const missedLines = ({ missed }: Meetup): readonly Worded[] =>
  missed.map(({ what, dueAt }) => (language) => {
    const key = MISSED_NAMES[what];
    const name = key ? say(language, key) : offsetIn(language, what);
    return say(language, 'meetups.missed', { name, date: formatDateTime(language, dueAt) });
  });

/** How many did not hear of the latest change: their names stand under "Who is coming". */
async function reachedLines(parts: Parts, meetup: Meetup): Promise<readonly Worded[]> {
  const { notReached, uncertain } = await whoComes(parts, meetup);
  const line = (label: MessageKey, { length }: readonly Guest[]): readonly Worded[] =>
    length === 0 ? [] : [(language) => `${say(language, label)}: ${length}`];
  return [...line('meetups.notReached', notReached), ...line('meetups.notCertain', uncertain)];
}

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

async function manage(parts: Parts, asker: Asker, id: string): Promise<Reply> {
  const meetup = await parts.meetups.get(id);
  const steps = stepsFor(meetup, parts.askForFeedback !== undefined, parts.clock());
  const lines: readonly Worded[] = [
    ...(meetup.part ? [(language: 'cy' | 'en') => partIn(language, meetup.part) ?? ''] : []),
    ...(meetup.state === 'cancelled' ? [saying('meetups.headingCancelled')] : []),
    ...(await reachedLines(parts, meetup)),
    ...missedLines(meetup),
  ];
  return inPlace(asker, await countedNotice(parts, asker, meetup, 'meetups.headingMeetup', lines, steps));
}

export const manageActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.manage': {
    who: 'manager',
    run: (payload, asker) => manage(parts, asker, parse(aboutMeetup, payload).id),
  },
  /** The same for a part that was chosen from a list. */
  'meetups.managePart': {
    who: 'manager',
    run: (payload, asker) => manage(parts, asker, parse(z.object({ part: meetupId }), payload).part),
  },
  'meetups.whoComes': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      if (asker.scope !== 'personal') return { notice: labelIn(asker.edition, 'meetups.whoInOwnChat') };
      return { messages: [{ card: await whoCard(parts, asker, meetup) }] };
    },
  },
});
