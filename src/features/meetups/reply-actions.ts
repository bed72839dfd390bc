import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import type { Action, Command } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import type { Card } from '../../chat/message.ts';
import { parse } from '../../chat/parse.ts';
import { listCard, LISTED, type Listed } from './list-card.ts';
import { meetupCard } from './meetup-card.ts';
import { hasStarted, type Meetup } from './meetup.ts';
import type { Parts } from './parts.ts';
import { aboutMeetup } from './payload.ts';
import { refreshCards } from './posted-cards.ts';
import { ANSWERS, requireOpen, type Answer } from './rsvp.ts';

const rsvpPayload = aboutMeetup.extend({ answer: z.enum(ANSWERS) });

/** A meetup for one person: their own reply, and the counts as they are now. */
async function ownCard(parts: Parts, asker: Asker, meetup: Meetup, said: Answer | undefined): Promise<Card> {
  const { rsvps, clock, publicUrl } = parts;
  const now = clock();
  const isCancelled = meetup.state === 'cancelled';
  return meetupCard(asker.edition, meetup, publicUrl, {
    heading: isCancelled ? 'meetups.headingCancelled' : 'meetups.headingMeetup',
    takesReplies: !isCancelled && !hasStarted(meetup, now),
    said: isCancelled ? undefined : said,
    counts: { at: now, of: await rsvps.count(meetup.id) },
    manages: asker.isManager && !isCancelled && !hasStarted(meetup, now),
  });
}

/** The next meetups, as the asker may see them. */
async function listFor({ meetups, rsvps, clock, publicUrl }: Parts, asker: Asker): Promise<Card> {
  const now = clock();
  const planned = (await meetups.upcoming(now)).filter(({ state }) => state === 'planned').slice(0, LISTED);
  const listed = await Promise.all(
    planned.map(async (meetup): Promise<Listed> =>
      asker.isManager ? { meetup, counts: await rsvps.count(meetup.id) } : { meetup },
    ),
  );
  return listCard(asker.edition, listed, { now, publicUrl, isManager: asker.isManager });
}

/** What every member can type. */
export const listCommand = (parts: Parts): Command => ({
  words: { cy: ['cyfarfodydd'], en: ['meetups'] },
  help: 'meetups.listHelp',
  run: async (_rest, asker) => [{ card: await listFor(parts, asker) }],
});

/** What every member can press. */
export const replyActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.open': {
    async run(payload, asker) {
      const { id } = parse(aboutMeetup, payload);
      const meetup = await parts.meetups.get(id);
      return inPlace(asker, await ownCard(parts, asker, meetup, await parts.rsvps.answerOf(id, asker)));
    },
  },
  'meetups.rsvp': {
    /** Stores the reply before it is confirmed. Throws `meetup_started`, `meetup_cancelled`, `meetup_not_found`. */
    async run(payload, asker) {
      const { id, answer } = parse(rsvpPayload, payload);
      const meetup = await parts.meetups.get(id);
      requireOpen(meetup, parts.clock());
      if (await parts.rsvps.record(id, asker, answer)) await refreshCards(parts, meetup);
      return inPlace(asker, await ownCard(parts, asker, meetup, answer));
    },
  },
});
