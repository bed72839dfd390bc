import { button, saying, type Button, type Worded } from '../../../chat/cards/card-words.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { say, type Values } from '../../../language/say.ts';
import { isApproved, isOwn, isProposed } from '../approving/approval.ts';
import type { Broadcast } from '../broadcast.ts';

/** Who looks at a draft, and what the house asks for before it is sent. */
export interface Sending {
  readonly needsApproval: boolean;
  /** As `authorOf` says. */
  readonly viewer: string;
}

const dated =
  (key: MessageKey, at: string, values: Values = {}): Worded =>
  (language) =>
    say(language, key, { ...values, date: formatDateTime(language, at) });

/** What of sending can be done now by whoever looks: at most two buttons, so that the preview has room for its own. */
export function sendingButtons(
  edition: Edition,
  draft: Broadcast,
  { needsApproval, viewer }: Sending,
): readonly Button[] {
  const { id, revision, schedule } = draft;
  const press = (title: MessageKey, verb: string) => button(edition, title, verb, { id, revision });
  if (needsApproval && isProposed(draft) && !isApproved(draft) && !isOwn(draft, viewer)) {
    return [
      press(schedule ? 'broadcasts.approve' : 'broadcasts.approveAndSend', 'broadcasts.approve'),
      press('broadcasts.giveBack', 'broadcasts.giveBack'),
    ];
  }
  // Other words for what channels have already go out when they are ready.
  const time =
    draft.edits === null
      ? [press(schedule ? 'broadcasts.moveTime' : 'broadcasts.scheduleIt', 'broadcasts.schedule')]
      : [];
  const send = press(draft.edits === null ? 'broadcasts.sendNow' : 'broadcasts.applyEdit', 'broadcasts.send');
  if (!needsApproval || isApproved(draft)) return [send, ...time];
  return isProposed(draft) ? time : [press('broadcasts.propose', 'broadcasts.propose'), ...time];
}

/** How it stands with approval: what was said last comes last. */
function approvalLines(draft: Broadcast): readonly Worded[] {
  const { proposal, approval, returned, lapsedAt, schedule } = draft;
  if (returned) return [dated('broadcasts.returnedAt', returned.at, { reason: returned.reason })];
  if (lapsedAt !== null) return [dated('broadcasts.lapsedAt', lapsedAt)];
  if (approval && isApproved(draft)) return [dated('broadcasts.approvedAt', approval.at)];
  if (!proposal) return [saying('broadcasts.needsApproval')];
  if (!isProposed(draft)) return [saying('broadcasts.askAgain')];
  const then = schedule ? [] : [saying('broadcasts.sentOnApproval')];
  return [dated('broadcasts.waitsSince', proposal.at), ...then];
}

/** How it stands with sending a draft: its time, and its approval where that is asked for. */
export function sendingLines(
  draft: Broadcast,
  { needsApproval }: Pick<Sending, 'needsApproval'>,
): readonly Worded[] {
  const { schedule } = draft;
  const isOpen = needsApproval && !isApproved(draft);
  const key = isOpen ? 'broadcasts.scheduledIfApproved' : 'broadcasts.scheduledFor';
  return [
    ...(draft.edits === null ? [] : [saying('broadcasts.editsSent')]),
    ...(draft.followUpTo === null ? [] : [saying('broadcasts.followsUp')]),
    ...(schedule ? [dated(key, schedule.at)] : []),
    ...(needsApproval ? approvalLines(draft) : []),
  ];
}
