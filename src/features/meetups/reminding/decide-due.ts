import { hasStarted, type Missed } from '../meetup/meetup.ts';
import {
  isTelling,
  openSteps,
  type Facts,
  type PeopleStep,
  type PersonalStep,
  type Step,
  type Telling,
} from './steps.ts';

/** What a meetup needs at `now`. Everything that is due is settled with it, whether it was still of use or not. */
export interface DueNow {
  /** At most one thing is told to channels. */
  readonly tell?: Telling;
  readonly people?: PeopleStep;
  readonly personal?: PersonalStep;
  /** The reminder in people's own chats, which is of no use any more: missed, if anybody had asked for it. */
  readonly personalTooLate?: PersonalStep;
  readonly quiet: ReadonlySet<Step['kind']>;
  readonly settle: readonly string[];
  /** What nobody was told because the house was away. */
  readonly missed: readonly Missed[];
}

/** A tick may be so late and has missed nothing. */
const LATE_MS = 10 * 60_000;

const isUseful = (step: { readonly usefulUntil: string }, now: Date): boolean =>
  now.toISOString() <= step.usefulUntil;

/** Of several tellings one says what the others would: the announcement, else the reminder closest to the start. */
const chosenOf = (tellings: readonly Telling[]): Telling | undefined =>
  tellings.find(({ kind }) => kind === 'announce') ?? tellings.at(-1);

/** Nobody was told, because it is of no use any more, or so late that another message said it. */
const wasMissed =
  (now: Date, told: Telling | undefined) =>
  (step: Telling): boolean =>
    step !== told &&
    step.at !== told?.at &&
    (!isUseful(step, now) || now.getTime() - new Date(step.at).getTime() > LATE_MS);

/**
 * Decides what is due. Nothing is told once its use is over, or once the meetup has started. After an outage several
 * tellings may be due at once; then one message says it all.
 */
export function decideDue(meetup: Facts, now: Date): DueNow {
  const due = openSteps(meetup).filter(({ at }) => at <= now.toISOString());
  const tellings = due.filter(isTelling);
  const isOver = hasStarted(meetup, now);
  const tell = isOver ? undefined : chosenOf(tellings.filter((step) => isUseful(step, now)));
  const people = due.findLast((step): step is PeopleStep => step.kind === 'change' || step.kind === 'cancel');
  const personal = due.find((step): step is PersonalStep => step.kind === 'personal');
  const isInTime = personal && !isOver && isUseful(personal, now);
  return {
    ...(tell && { tell }),
    ...(people && !isOver && { people }),
    ...(personal && (isInTime ? { personal } : { personalTooLate: personal })),
    quiet: new Set(due.map(({ kind }) => kind)),
    settle: due.map(({ id }) => id),
    missed: tellings.filter(wasMissed(now, tell)).map(({ offset, at }) => ({
      what: offset ?? 'announcement',
      dueAt: at,
      noticedAt: now.toISOString(),
    })),
  };
}
