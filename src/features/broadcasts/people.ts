import type { Broadcast } from './broadcast.ts';

/** Puts `to` in the place of a person everywhere in the record of an update. */
function replaced(broadcast: Broadcast, who: string, to: string | null): Broadcast {
  const by = (one: string | null): string | null => (one === who ? to : one);
  const inside = <T extends { readonly by: string | null }>(word: T | null): T | null =>
    word && { ...word, by: by(word.by) };
  const { createdBy, wordsBy, sentBy, schedule, proposal, approval, returned, history } = broadcast;
  return {
    ...broadcast,
    ...{ createdBy: by(createdBy), wordsBy: by(wordsBy), sentBy: by(sentBy) },
    ...{ schedule: inside(schedule), proposal: inside(proposal) },
    ...{ approval: inside(approval), returned: inside(returned) },
    history: history.map((entry) => ({ ...entry, by: by(entry.by) })),
  };
}

/** Whether a person, as `authorOf` says, had a hand in an update. */
export const isInvolved = (broadcast: Broadcast, who: string): boolean =>
  [
    ...[broadcast.createdBy, broadcast.wordsBy, broadcast.sentBy],
    ...[broadcast.schedule, broadcast.proposal, broadcast.approval, broadcast.returned].map(
      (word) => word?.by,
    ),
    ...broadcast.history.map(({ by }) => by),
  ].includes(who);

/** The record without that person. A proposal that still waits goes: its author could not be kept from approving it. */
export function withoutPerson(broadcast: Broadcast, who: string): Broadcast {
  const isWaiting = broadcast.state === 'draft' && broadcast.proposal?.by === who;
  return replaced(isWaiting ? { ...broadcast, proposal: null } : broadcast, who, null);
}
