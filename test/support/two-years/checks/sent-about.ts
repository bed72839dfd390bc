import type { Expected } from '../reckoning.ts';
import type { Sent } from '../world.ts';

/** How a message of each kind begins. */
export const KINDS: Readonly<Record<Expected['kind'], string>> = {
  announce: 'New meetup',
  remind: 'Meetup reminder',
  starting: 'The meetup is starting now',
};

/** What was sent to a conversation about a part, in order. */
export function bySubject(sent: readonly Sent[]): (conversation: string, part: string) => readonly Sent[] {
  const found = new Map<string, Sent[]>();
  for (const one of sent) {
    const key = `${one.conversation} ${one.meetup}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return (conversation, part) => found.get(`${conversation} ${part}`) ?? [];
}
