import { ActivityTypes, type Activity } from 'botbuilder';
import type { Address } from '../../chat/address.ts';
import type { Message } from '../../chat/message.ts';
import { toActivities, type CardMaker } from './outgoing.ts';

/**
 * The largest message that the platform takes, in UTF-16 as it counts ("Format your bot messages": about 100 KB, above it
 * 413). It advises 80 KB, for mentions and reactions come on top; what lies between is for the platform to decide.
 */
const LARGEST_BYTES = 100 * 1024;

/** A message in the client's terms, the same for everybody who gets it. */
interface Prepared {
  readonly activity: Partial<Activity>;
  readonly isTooLarge: boolean;
}

/** A message that goes out proactively is one activity: a text and a card travel together. */
function prepare(message: Message, cards: CardMaker): Prepared {
  const [first = {}, second] = toActivities(message, cards);
  const activity = second?.attachments ? { ...first, attachments: second.attachments } : first;
  return { activity, isTooLarge: 2 * JSON.stringify(activity).length > LARGEST_BYTES };
}

/** Prepares messages, each once: an announcement goes to many channels, and filling a card takes its time. */
export function openPreparer(cards: CardMaker): (message: Message) => Prepared {
  const prepared = new WeakMap<Message, Prepared>();
  return (message) => {
    const known = prepared.get(message) ?? prepare(message, cards);
    prepared.set(message, known);
    return known;
  };
}

/** The activity for one conversation. */
export const addressed = (
  activity: Partial<Activity>,
  { conversationId, serviceUrl, tenantId }: Address,
): Partial<Activity> => ({
  type: ActivityTypes.Message,
  ...activity,
  channelId: 'msteams',
  serviceUrl,
  from: { id: '', name: '' },
  conversation: { id: conversationId, tenantId, isGroup: true, conversationType: 'channel', name: '' },
});
