import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';
import type { Act, Entry } from '../act.ts';
import type { Broadcast } from '../broadcast.ts';

const ACTS = {
  written: 'broadcasts.actWritten',
  scheduled: 'broadcasts.actScheduled',
  unscheduled: 'broadcasts.actUnscheduled',
  proposed: 'broadcasts.actProposed',
  returned: 'broadcasts.actReturned',
  approved: 'broadcasts.actApproved',
  lapsed: 'broadcasts.actLapsed',
  sent: 'broadcasts.actSent',
  cancelled: 'broadcasts.actCancelled',
  edited: 'broadcasts.actEdited',
  decided: 'broadcasts.actDecided',
  sentAgain: 'broadcasts.actSentAgain',
  recalled: 'broadcasts.actRecalled',
} as const satisfies Readonly<Record<Act | 'written', MessageKey>>;

/** The latest acts; the API shows all. */
const SHOWN = 15;

/** People are kept by their directory id alone, and so they are shown. */
function whoDid({ act, by }: Pick<Entry, 'by'> & { readonly act: string }, viewer: string): Worded {
  if (act === 'lapsed') return saying('broadcasts.whoClock');
  if (by === null) return saying('broadcasts.whoApi');
  return by === viewer ? saying('broadcasts.whoYou') : () => by.split('/')[1] ?? by;
}

/** Who did what to an update, and when, the latest last. */
export function historyCard(edition: Edition, broadcast: Broadcast, viewer: string): Card {
  const { id, title, history, createdAt, createdBy, state } = broadcast;
  const entries = [{ act: 'written' as const, at: createdAt, by: createdBy }, ...history].slice(-SHOWN);
  const lines = entries.map((entry): Worded => (language) => {
    const act = say(language, ACTS[entry.act]);
    const who = whoDid(entry, viewer)(language);
    return say(language, 'broadcasts.historyLine', { act, date: formatDateTime(language, entry.at), who });
  });
  const back =
    state === 'draft'
      ? ({ title: 'broadcasts.backToPreview', verb: 'broadcasts.look', data: { id, look: 'both' } } as const)
      : ({ title: 'broadcasts.toReport', verb: 'broadcasts.report', data: { id } } as const);
  return noticeAbout(edition, 'broadcasts.history', title, lines, [back]);
}
