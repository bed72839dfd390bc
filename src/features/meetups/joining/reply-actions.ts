import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import type { Action, Command } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { aboutMeetup } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { join, setReminding } from './join.ts';
import { listFor } from './list-for.ts';
import { ownCard } from './own-card.ts';
import { ANSWERS, requireOpen } from './reply.ts';

const rsvpPayload = aboutMeetup.extend({ answer: z.enum(ANSWERS) });

/** What every member can type. */
export const listCommand = (parts: Parts): Command => ({
  words: { cy: ['cyfarfodydd'], en: ['meetups'] },
  help: 'meetups.listHelp',
  run: async (_rest, asker) => [
    { card: await listFor(parts, asker), summary: labelIn(asker.edition, 'meetups.title') },
  ],
});

/** Ends all personal reminders of a member: of every meetup that is still to come. */
async function stopReminders(parts: Parts, asker: Asker): Promise<void> {
  for (const { id } of await parts.meetups.upcoming(parts.clock()))
    await setReminding(parts, id, asker, false);
}

/** What every member can press. */
export const replyActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.open': {
    async run(payload, asker) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      return inPlace(asker, await ownCard(parts, asker, meetup));
    },
  },
  'meetups.rsvp': {
    /** Stores the reply before it is confirmed. Throws `meetup_started`, `meetup_cancelled`, `meetup_not_found`. */
    async run(payload, asker) {
      const { id, answer } = parse(rsvpPayload, payload);
      const meetup = await parts.meetups.get(id);
      const book = await join(parts, meetup, asker, answer);
      return inPlace(asker, await ownCard(parts, asker, meetup, book));
    },
  },
  'meetups.remindMe': {
    async run(payload, asker) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      requireOpen(meetup, parts.clock());
      const book = await setReminding(parts, meetup.id, asker, true);
      return inPlace(asker, await ownCard(parts, asker, meetup, book));
    },
  },
  'meetups.stopReminders': {
    async run(payload, asker) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      await stopReminders(parts, asker);
      const lines = [saying('meetups.remindersStopped')];
      return inPlace(asker, aboutMeetupCard(asker.edition, meetup, 'meetups.remindersStoppedTitle', lines));
    },
  },
});
