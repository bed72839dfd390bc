import type { OutboxState } from '../../chat/announcement.ts';
import { button, langOf, linesIn, type Button, type Worded } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { formatTime } from '../../language/dates.ts';
import type { Edition } from '../../language/edition.ts';
import { inEdition } from '../../language/one-line.ts';
import { labelIn, say } from '../../language/say.ts';
import type { Broadcast } from './broadcast.ts';
import type { Progress } from './progress.ts';
import type { Reason } from './reasons.ts';

const COUNTS = {
  queued: 'broadcasts.countQueued',
  sending: 'broadcasts.countSending',
  sent: 'broadcasts.countSent',
  failed: 'broadcasts.countFailed',
  uncertain: 'broadcasts.countUncertain',
  cancelled: 'broadcasts.countCancelled',
  recalled: 'broadcasts.countRecalled',
} as const satisfies Readonly<Record<OutboxState, MessageKey>>;

/** Shown even when it is none: what a manager looks for. */
const ALWAYS: readonly OutboxState[] = ['sent', 'failed', 'uncertain'];
const ORDER: readonly OutboxState[] = [
  'sent',
  'sending',
  'queued',
  'failed',
  'uncertain',
  'cancelled',
  'recalled',
];

const STATES = {
  draft: 'broadcasts.stateDraft',
  waiting: 'broadcasts.stateWaiting',
  sending: 'broadcasts.stateSending',
  finished: 'broadcasts.stateFinished',
} as const satisfies Readonly<Record<Progress['state'], MessageKey>>;

/** What a manager is told of the state: what they decided themselves comes first. */
function stateOf({ state }: Broadcast, progress: Pick<Progress, 'state'>): MessageKey {
  if (state === 'cancelled') return 'broadcasts.stateCancelled';
  if (state === 'recalled') return 'broadcasts.stateRecalled';
  return STATES[progress.state];
}

const reasonLine =
  ({ state, line, channels, codes }: Reason): Worded =>
  (language) =>
    say(language, 'broadcasts.reason', {
      state: say(language, COUNTS[state]),
      channels,
      reason: say(language, line, { codes: codes.join('; ') }),
    });

function buttonsFor(edition: Edition, { id, state }: Broadcast, { counts }: Progress): readonly Button[] {
  const waits = state === 'sending' && counts.queued > 0;
  return [
    button(edition, 'broadcasts.refresh', 'broadcasts.report', { id }),
    ...(waits ? [button(edition, 'broadcasts.cancelWaiting', 'broadcasts.askCancel', { id })] : []),
    ...(state === 'draft' ? [] : [button(edition, 'broadcasts.afterwards', 'broadcasts.afterwards', { id })]),
    button(edition, 'broadcasts.all', 'broadcasts.list'),
  ];
}

/** What became of an update, up to `now`. */
export function reportCard(edition: Edition, broadcast: Broadcast, progress: Progress, now: Date): Card {
  const { counts, reach, reasons } = progress;
  const shown = ORDER.filter((state) => counts[state] > 0 || ALWAYS.includes(state));
  const fact = (key: MessageKey, value: number) => ({ title: labelIn(edition, key), value: String(value) });
  return {
    template: 'broadcasts/report',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'broadcasts.reportTitle'),
      title: inEdition(edition, broadcast.title),
      state: linesIn(edition, [
        (language) =>
          say(language, 'broadcasts.stateLine', {
            state: say(language, stateOf(broadcast, progress)),
            time: formatTime(language, now),
          }),
      ]),
      counted: labelIn(edition, 'broadcasts.counted'),
      facts: [
        ...shown.map((state) => fact(COUNTS[state], counts[state])),
        fact('broadcasts.countDeclined', reach.declined),
        fact('broadcasts.countUnreachable', reach.unreachable),
      ],
      reasons: linesIn(edition, reasons.map(reasonLine)),
      buttons: buttonsFor(edition, broadcast, progress),
    },
  };
}
