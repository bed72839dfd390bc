import type { Announcement, Foreseen } from '../../chat/announcing/announcement.ts';
import type { Recipient } from '../../chat/announcing/audience.ts';
import { countOthers } from '../sending/channel-week.ts';
import { decideSend } from '../sending/decide-send.ts';
import { originalIn } from '../sending/follow-up.ts';
import { weekOf } from '../sending/london-time.ts';
import type { Parts } from '../parts.ts';
import { sortRecipient } from './sort-recipient.ts';

/** What would become of an announcement in a channel, were it announced at this moment. Writes and sends nothing. */
export async function foresee(
  { stores, clock }: Pick<Parts, 'stores' | 'clock'>,
  announcement: Announcement,
  channel: Recipient,
): Promise<Foreseen> {
  const sorted = sortRecipient(announcement, channel);
  if (sorted !== 'addressed') return { kind: sorted };
  if ((await originalIn(stores, announcement, channel.id)) === null) return { kind: 'elsewhere' };
  const now = clock();
  const row = { channelId: channel.id, announcementId: announcement.id };
  const isCapped = channel.weeklyCap !== undefined;
  const sentThisWeek = isCapped ? await countOthers(stores.channelWeeks, row, weekOf(now)) : 0;
  const facts = { announcement, isCancelled: false, channel, isOriginalGone: false, sentThisWeek };
  const decision = decideSend(facts, now);
  return decision.kind === 'wait'
    ? { kind: 'later', code: decision.code, until: decision.until.toISOString() }
    : { kind: 'now' };
}
