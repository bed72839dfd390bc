import { THE_COMMUNITY, type Announcement } from '../../../chat/announcing/announcement.ts';
import type { Voice } from '../../../chat/announcing/voice.ts';
import { authorsOnly } from '../../../chat/dispatch/admit.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import { withAct } from '../history.ts';
import type { Parts } from '../parts.ts';

/** Who is behind an announcement, how far it may reach at all, and what it follows up: what decides its reach. */
export const fromOf = ({
  voice,
  followUpTo,
}: Partial<Pick<Broadcast, 'voice' | 'followUpTo'>>): Pick<
  Announcement,
  'sender' | 'within' | 'followUpTo'
> => ({
  ...(voice ? { sender: voice.organisation, within: voice.within } : { sender: THE_COMMUNITY }),
  ...(followUpTo != null && { followUpTo: announcementIdOf(followUpTo) }),
});

const now = (voiceOf: Parts['voiceOf'], by: string): ReturnType<Parts['voiceOf']> => {
  const [tenantId = '', memberId = ''] = by.split('/');
  return voiceOf(tenantId, memberId);
};

/** In whose name a new draft of somebody stands; `null` is the community's. Throws `authors_only`. */
export async function voiceFor(
  { voiceOf }: Pick<Parts, 'voiceOf'>,
  by: string | null,
): Promise<Voice | null> {
  if (by === null) return null;
  const voice = await now(voiceOf, by);
  if (voice === 'nobody') throw authorsOnly({});
  return voice === 'community' ? null : voice;
}

/** The voice that an author's update would have were it handed over now; as it is where it would not be. */
export async function inVoiceOfNow<B extends Pick<Broadcast, 'voice' | 'createdBy'>>(
  { voiceOf }: Pick<Parts, 'voiceOf'>,
  broadcast: B,
): Promise<B> {
  const { voice: before, createdBy } = broadcast;
  if (!before || createdBy === null) return broadcast;
  const voice = await now(voiceOf, createdBy);
  return typeof voice === 'string' ? broadcast : { ...broadcast, voice };
}

/**
 * Looks at an author's update once more before it is handed over: whoever is an author no more has nothing sent in their
 * name, and whoever was given another audience writes to that one.
 */
export async function withVoiceOfNow(
  { records, voiceOf, clock }: Pick<Parts, 'records' | 'voiceOf' | 'clock'>,
  broadcast: Broadcast,
): Promise<Broadcast> {
  const { id, voice: before, createdBy } = broadcast;
  if (!before || createdBy === null) return broadcast;
  const voice = await now(voiceOf, createdBy);
  const at = clock();
  return records.change(id, (old) => {
    if (old.state === 'cancelled' || old.state === 'recalled' || !old.voice) return undefined;
    if (voice === 'nobody')
      return {
        ...withAct(old, 'cancelled', null, at),
        ...{ state: 'cancelled', stoppedAt: at.toISOString(), schedule: null, isPending: true },
      };
    // Who became a manager since wrote it as an author all the same.
    return voice === 'community' ? undefined : { ...old, voice };
  });
}
