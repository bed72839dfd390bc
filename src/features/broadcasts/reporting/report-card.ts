import type { OutboxState } from '../../../chat/announcing/announcement.ts';
import {
  button,
  langOf,
  linesIn,
  outward,
  saying,
  type Button,
  type Worded,
} from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatTime } from '../../../language/dates.ts';
import { formatDuration } from '../../../language/duration.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Broadcast } from '../broadcast.ts';
import { coverageLines } from './coverage.ts';
import { STATE_NAMES } from './names.ts';
import type { Organisation } from '../parts.ts';
import { isSettled, type Progress } from './progress.ts';
import { reactionsLine } from './reaction-names.ts';
import type { Reason } from './reasons.ts';

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
function stateOf(broadcast: Broadcast, progress: Progress): MessageKey {
  const { state, editedAt } = broadcast;
  const isChanging = !isSettled(broadcast, progress);
  if (state === 'recalled') return isChanging ? 'broadcasts.stateRecalling' : 'broadcasts.stateRecalled';
  if (state === 'cancelled') return 'broadcasts.stateCancelled';
  if (progress.state === 'finished' && editedAt !== null && isChanging) return 'broadcasts.stateEditing';
  return STATES[progress.state];
}

const reasonLine =
  (key: MessageKey) =>
  ({ state, line, channels, codes }: Reason): Worded =>
  (language) =>
    say(language, key, {
      state: say(language, STATE_NAMES[state]),
      channels,
      reason: say(language, line, { codes: codes.join('; ') }),
    });

/** From the first message to the last. */
const timeTaken = (edition: Edition, { startedAt, finishedAt }: Progress): string | undefined =>
  startedAt === null || finishedAt === null
    ? undefined
    : formatDuration(edition, Date.parse(finishedAt) - Date.parse(startedAt));

function buttonsFor(
  edition: Edition,
  { id, state }: Broadcast,
  { counts, left, retriable }: Progress,
): readonly Button[] {
  const waits = state === 'sending' && counts.queued > 0;
  const isInDoubt = state !== 'recalled' && counts.uncertain > left;
  return [
    button(edition, 'broadcasts.refresh', 'broadcasts.report', { id }),
    ...(waits ? [button(edition, 'broadcasts.cancelWaiting', 'broadcasts.askCancel', { id })] : []),
    ...(isInDoubt ? [button(edition, 'broadcasts.decide', 'broadcasts.decide', { id })] : []),
    ...(state === 'sending' && retriable > 0
      ? [button(edition, 'broadcasts.again', 'broadcasts.askAgain', { id })]
      : []),
    ...(state === 'draft' ? [] : [button(edition, 'broadcasts.afterwards', 'broadcasts.afterwards', { id })]),
    button(edition, 'broadcasts.all', 'broadcasts.list'),
  ];
}

function factsOf(edition: Edition, progress: Progress) {
  const { counts, reach, edited, toAmend, resent } = progress;
  const fact = (key: MessageKey, value: number | string) => ({
    title: labelIn(edition, key),
    value: String(value),
  });
  const some = (key: MessageKey, value: number) => (value > 0 ? [fact(key, value)] : []);
  const taken = timeTaken(edition, progress);
  const reactions = reactionsLine(progress.reactions);
  return [
    ...ORDER.filter((state) => counts[state] > 0 || ALWAYS.includes(state)).map((state) =>
      fact(STATE_NAMES[state], counts[state]),
    ),
    fact('broadcasts.countDeclined', reach.declined),
    fact('broadcasts.countUnreachable', reach.unreachable),
    ...some('broadcasts.countEdited', edited),
    ...some('broadcasts.countToAmend', toAmend),
    ...some('broadcasts.countResent', resent),
    ...(taken === undefined ? [] : [fact('broadcasts.timeTaken', taken)]),
    ...(reactions === '' ? [] : [fact('broadcasts.reactions', reactions)]),
  ];
}

/** What stands around the numbers. */
export interface ReportFrame {
  readonly now: Date;
  /** Where the file is. */
  readonly link: string;
  readonly organisations: readonly Organisation[];
  /** What holds up all updates, where something does. */
  readonly notes: readonly Worded[];
}

/** What became of an update, up to `now`. */
export function reportCard(
  edition: Edition,
  broadcast: Broadcast,
  progress: Progress,
  { now, link, organisations, notes }: ReportFrame,
): Card {
  const lines: readonly Worded[] = [
    ...progress.reasons.map(reasonLine('broadcasts.reason')),
    ...progress.notAmended.map(reasonLine('broadcasts.notAmended')),
    ...coverageLines(progress.coverage, organisations),
    ...(progress.buried.length > 0 ? [saying('broadcasts.buried')] : []),
  ];
  return {
    template: 'broadcasts/report',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'broadcasts.reportTitle'),
      title: inEdition(edition, broadcast.title),
      notes: linesIn(edition, notes),
      state: linesIn(edition, [
        (language) =>
          say(language, 'broadcasts.stateLine', {
            state: say(language, stateOf(broadcast, progress)),
            time: formatTime(language, now),
          }),
      ]),
      counted: labelIn(edition, 'broadcasts.counted'),
      facts: factsOf(edition, progress),
      reasons: linesIn(edition, lines),
      links: [{ title: outward(labelIn(edition, 'broadcasts.csv')), url: link }],
      buttons: buttonsFor(edition, broadcast, progress),
    },
  };
}
