import { button, saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { say } from '../../../language/say.ts';
import { isApproved, isProposed } from '../approving/approval.ts';
import type { Broadcast, BroadcastState } from '../broadcast.ts';
import { rowsCard } from '../cards/rows-card.ts';

/** One button an update, one to turn the page, one to write: six, which is what a card may have. */
export const UPDATES_A_PAGE = 4;

const STATES = {
  draft: 'broadcasts.listDraft',
  sending: 'broadcasts.listSent',
  cancelled: 'broadcasts.listCancelled',
  recalled: 'broadcasts.listRecalled',
} as const satisfies Readonly<Record<BroadcastState, MessageKey>>;

const lastChange = ({ stoppedAt, sentAt, createdAt }: Broadcast): string => stoppedAt ?? sentAt ?? createdAt;

const dated =
  (key: MessageKey, at: string): Worded =>
  (language) =>
    say(language, key, { date: formatDateTime(language, at) });

/** Why a draft was not sent although its author wanted it to be: it is for them to do something. */
const notSent = ({ returned, lapsedAt }: Broadcast): readonly Worded[] => [
  ...(returned ? [dated('broadcasts.listReturned', returned.at)] : []),
  ...(lapsedAt === null ? [] : [dated('broadcasts.listLapsed', lapsedAt)]),
];

/** How an update is, and what a draft waits for. */
const linesOf = (broadcast: Broadcast): readonly Worded[] => [
  dated(broadcast.edits === null ? STATES[broadcast.state] : 'broadcasts.listEdit', lastChange(broadcast)),
  ...(broadcast.schedule ? [dated('broadcasts.listScheduled', broadcast.schedule.at)] : []),
  ...(broadcast.proposal && isProposed(broadcast) && !isApproved(broadcast)
    ? [dated('broadcasts.listProposed', broadcast.proposal.at)]
    : []),
  ...(broadcast.state === 'draft' ? notSent(broadcast) : []),
];

/** A page of updates, the latest first; a draft leads to its preview, what was sent to its report. */
export const listCard = (
  edition: Edition,
  broadcasts: readonly Broadcast[],
  {
    page,
    hasOlder,
    notes,
  }: { readonly page: number; readonly hasOlder: boolean; readonly notes: readonly Worded[] },
): Card =>
  rowsCard(edition, 'broadcasts.title', {
    rows: broadcasts.map((broadcast) => ({
      title: inEdition(edition, broadcast.title),
      lines: linesOf(broadcast),
      buttons: [
        broadcast.state === 'draft'
          ? button(edition, 'broadcasts.preview', 'broadcasts.look', { id: broadcast.id, look: 'both' })
          : button(edition, 'broadcasts.report', 'broadcasts.report', { id: broadcast.id }),
      ],
    })),
    notes,
    empty: [saying('broadcasts.listEmpty')],
    buttons: [
      button(edition, 'broadcasts.write', 'broadcasts.write'),
      ...(hasOlder
        ? [button(edition, 'broadcasts.older', 'broadcasts.list', { page: page + 1 })]
        : page > 0
          ? [button(edition, 'broadcasts.newest', 'broadcasts.list')]
          : []),
    ],
  });
