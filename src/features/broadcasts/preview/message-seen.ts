import { messageInChannels } from '../../../chat/announcing/announcement.ts';
import type { Message } from '../../../chat/message.ts';
import { inVoiceOfNow } from '../approving/voice.ts';
import type { Broadcast } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { withWordsOf } from '../sending/apply-edit.ts';
import { announcementOf } from '../sending/broadcast-announcement.ts';
import type { Look } from './look.ts';

/**
 * An update as it would stand, were it handed over now: other words stand in the update that they are for, and an author's
 * name is the one of now.
 */
export async function asHandedOver(
  parts: Pick<Parts, 'records' | 'voiceOf'>,
  draft: Broadcast,
): Promise<Broadcast> {
  const edited = draft.edits === null ? undefined : await parts.records.find(draft.edits);
  return edited ? withWordsOf(edited, draft) : inVoiceOfNow(parts, draft);
}

/** The very message that a channel would get: made by the same functions as the one that delivery carries. */
export const messageSeen = async (
  parts: Pick<Parts, 'records' | 'voiceOf'>,
  draft: Broadcast,
  { edition, at }: Look,
): Promise<Message> => messageInChannels(announcementOf(await asHandedOver(parts, draft)), edition, at);
