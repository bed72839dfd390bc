import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Message } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { isOwn, noticed } from './approval.ts';
import { authorOf, type Broadcast } from '../broadcast.ts';
import { mayWrite, type Contact } from './contacts.ts';
import type { Parts } from '../parts.ts';
import { sendingLines } from '../sending/sending-steps.ts';

type News = NonNullable<Broadcast['untold']>;

const TITLES = {
  proposed: 'broadcasts.newsProposed',
  approved: 'broadcasts.newsApproved',
  returned: 'broadcasts.newsReturned',
  lapsed: 'broadcasts.newsLapsed',
} as const satisfies Readonly<Record<News, MessageKey>>;

function messageOf(edition: Edition, news: News, broadcast: Broadcast): Message {
  const { id, title, state } = broadcast;
  const lines: readonly Worded[] =
    state === 'draft' ? sendingLines(broadcast, { needsApproval: true }) : [saying('broadcasts.newsSent')];
  const step =
    state === 'draft'
      ? ({ title: 'broadcasts.lookAtIt', verb: 'broadcasts.look', data: { id, look: 'both' } } as const)
      : ({ title: 'broadcasts.report', verb: 'broadcasts.report', data: { id } } as const);
  return {
    card: noticeAbout(edition, TITLES[news], title, lines, [step]),
    summary: `${labelIn(edition, TITLES[news])}: ${inEdition(edition, title)}`,
  };
}

/** A proposal is for the managers who have a say in it; what became of it, for those whose words they are. */
async function isFor(
  { membership }: Pick<Parts, 'membership'>,
  contact: Contact,
  news: News,
  broadcast: Broadcast,
): Promise<boolean> {
  const isTheirs = isOwn(broadcast, authorOf(contact));
  if (news !== 'proposed') return isTheirs && mayWrite(membership, contact);
  return !isTheirs && membership.isManager(contact.tenantId, contact.memberId);
}

/** What is new, and since when: said twice, it is told once. */
function newsOf({ id, untold, proposal, approval, returned, lapsedAt }: Broadcast): string {
  const at = { proposed: proposal?.at, approved: approval?.at, returned: returned?.at, lapsed: lapsedAt };
  return `broadcasts.${untold ?? ''}:${id}:${(untold && at[untold]) ?? ''}`;
}

/**
 * Tells managers, and authors of what is theirs, in their own chats what is new about a draft. The mark is taken away
 * when that is written down, so that a crash in between tells nobody twice and nobody too little. Resolves to the update
 * as it stands.
 */
export async function tellManagers(
  { records, contacts, membership, tell }: Pick<Parts, 'records' | 'contacts' | 'membership' | 'tell'>,
  { id }: Pick<Broadcast, 'id'>,
): Promise<Broadcast> {
  const broadcast = await records.get(id);
  const { untold: news } = broadcast;
  if (news === null) return broadcast;
  const about = newsOf(broadcast);
  for await (const contact of contacts.all()) {
    const { memberId, address } = contact;
    if (!(await isFor({ membership }, contact, news, broadcast))) continue;
    const edition = await membership.choiceOf(memberId, { address, scope: 'personal' });
    const message = messageOf(edition ?? 'both', news, broadcast);
    await tell({ id: `${about}:${authorOf(contact)}`, to: address, message, ifUncertain: 'resendOnce' });
  }
  return records.change(id, (old) => {
    if (newsOf(old) !== about) return undefined;
    const told: Broadcast = { ...old, untold: null };
    return old.state === 'draft' ? noticed(told) : told;
  });
}
