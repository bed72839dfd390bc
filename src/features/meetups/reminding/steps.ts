import { DateTime } from 'luxon';
import { endOf, type Meetup } from '../meetup/meetup.ts';
import { inOrder, isNow, momentOf, usefulUntil, type Offset } from '../meetup/offset.ts';

/** Sorts after every moment. */
export const NEVER = '~';

interface When {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Something that channels are told; its id is that of the announcement. */
export interface Telling extends When {
  readonly kind: 'announce' | 'remind';
  /** The offset of a reminder. */
  readonly offset?: Offset;
  /** After this moment (ISO 8601) it is of no use. */
  readonly usefulUntil: string;
}

/** Whoever said yes is told of a change; `id` is that of what they are told with. */
export interface PeopleStep extends When {
  readonly kind: 'change' | 'cancel';
}

/** Whoever asked for it is reminded in their own chat. */
export interface PersonalStep extends When {
  readonly kind: 'personal';
  readonly usefulUntil: string;
}

/** What is done quietly: posted cards follow, materials are posted, sums are kept, replies are erased. */
interface QuietStep extends When {
  readonly kind: 'show' | 'material' | 'showMaterial' | 'sum' | 'forget';
}

export type Step = Telling | PeopleStep | PersonalStep | QuietStep;

/** As much of a meetup as decides what is to be done about it. */
export type Facts = Pick<
  Meetup,
  | 'id'
  | 'start'
  | 'minutes'
  | 'state'
  | 'reminders'
  | 'part'
  | 'plannedAt'
  | 'timeSetAt'
  | 'changedAt'
  | 'change'
  | 'cancelledAt'
  | 'sequence'
  | 'materialsAt'
  | 'materialsChangedAt'
  | 'settled'
>;

const cancelStepOf = (meetupId: string): string => `meetup-cancelled:${meetupId}`;
const changeStepOf = (meetupId: string, sequence: number): string => `meetup-changed:${meetupId}:${sequence}`;

/** The latest step with which those who said yes were told something, if there was one. */
export const latestPeopleStep = ({
  id,
  state,
  change,
}: Pick<Facts, 'id' | 'state' | 'change'>): string | undefined =>
  state === 'cancelled' ? cancelStepOf(id) : change && changeStepOf(id, change.sequence);

/** What the latest of these steps is a part of, where several parts of a series were changed at once. */
export const latestNews = ({
  state,
  change,
  cancelNews,
}: Pick<Meetup, 'state' | 'change' | 'cancelNews'>): string | undefined =>
  state === 'cancelled' ? cancelNews : change?.news;

/** A part of a series is announced at its first reminder, and a week before at the latest. */
const ANNOUNCE_PART: Offset = 'P7D';
/** Who wants a personal reminder gets it at the last one before the start; an hour before where there is none. */
const PERSONAL: Offset = 'PT1H';
/** The sums are kept a day after the end, when no late message changes them any more. */
const SUM_DAYS = 1;
/** Replies are erased so long after the end. */
const KEEP_REPLIES_DAYS = 30;

/** The id of the announcement of a meetup: the card that stands in channels, under which everything else about it stands. */
export const announcementIdOf = (meetupId: string): string => `meetup:${meetupId}`;
/** The id of the reply with recording, slides and notes. */
export const materialIdOf = (meetupId: string): string => `meetup-after:${meetupId}`;

/** When a meetup is announced: at once, and a part of a series when its turn comes. */
function announceAt({ plannedAt, part, reminders, start }: Facts): string {
  if (!part) return plannedAt;
  const [first = ANNOUNCE_PART] = inOrder([...reminders, ANNOUNCE_PART]);
  const turn = momentOf(first, start).toISOString();
  return turn > plannedAt ? turn : plannedAt;
}

const announcing = (meetup: Facts): Telling => ({
  ...{ kind: 'announce', id: announcementIdOf(meetup.id) },
  ...{ at: announceAt(meetup), usefulUntil: meetup.start },
});

/** The open reminders of a meetup. Those whose moment had passed when its time was set are left out. */
const remindersOf = ({ id, start, reminders, timeSetAt, settled }: Facts): Telling[] =>
  inOrder(reminders)
    .map((offset) => ({ offset, id: `meetup-reminder:${id}:${offset}:${start}` }))
    // Before anything is reckoned: days by the calendar of a zone cost more than all the rest of a tick.
    .filter((step) => !settled.includes(step.id))
    .map((step): Telling => ({
      ...{ kind: 'remind', ...step },
      at: momentOf(step.offset, start).toISOString(),
      usefulUntil: usefulUntil(step.offset, start).toISOString(),
    }))
    .filter(({ at }) => at > timeSetAt);

function personalOf({ id, start, reminders, timeSetAt, settled }: Facts): PersonalStep[] {
  const stepId = `meetup-personal:${id}:${start}`;
  if (settled.includes(stepId)) return [];
  const offset = inOrder(reminders.filter((one) => !isNow(one))).at(-1) ?? PERSONAL;
  const at = momentOf(offset, start).toISOString();
  const step: PersonalStep = {
    ...{ kind: 'personal', id: stepId, at },
    usefulUntil: usefulUntil(offset, start).toISOString(),
  };
  return at > timeSetAt ? [step] : [];
}

const daysAfterEnd = (meetup: Facts, days: number): string =>
  DateTime.fromJSDate(endOf(meetup)).plus({ days }).toJSDate().toISOString();

const showStepOf = ({ sequence }: Pick<Facts, 'sequence'>): string => `show:${sequence}`;

/** What posted cards show follows every change. */
const showing = (meetup: Facts): Step[] =>
  meetup.sequence === 0 ? [] : [{ kind: 'show', id: showStepOf(meetup), at: meetup.changedAt }];

/** Whether posted cards are still to follow the latest change. */
export const isToShow = (meetup: Pick<Facts, 'sequence' | 'settled'>): boolean =>
  meetup.sequence > 0 && !meetup.settled.includes(showStepOf(meetup));

function materialsOf({ id, materialsAt, materialsChangedAt }: Facts): Step[] {
  if (materialsAt === undefined) return [];
  const changed = materialsChangedAt ?? materialsAt;
  return [
    { kind: 'material', id: materialIdOf(id), at: materialsAt },
    ...(changed === materialsAt
      ? []
      : [{ kind: 'showMaterial', id: `${materialIdOf(id)}:${changed}`, at: changed } as const]),
  ];
}

/** Everything that is ever to be done about a meetup as it stands, reminders as far as they are open. */
function stepsOf(meetup: Facts): Step[] {
  const { id, plannedAt, change, cancelledAt, state } = meetup;
  const forget: Step = { kind: 'forget', id: 'forget', at: daysAfterEnd(meetup, KEEP_REPLIES_DAYS) };
  const sum: Step = { kind: 'sum', id: 'sum', at: daysAfterEnd(meetup, SUM_DAYS) };
  if (state === 'cancelled')
    return [
      { kind: 'cancel', id: cancelStepOf(id), at: cancelledAt ?? plannedAt },
      ...showing(meetup),
      ...[sum, forget],
    ];
  return [
    ...(meetup.settled.includes(announcementIdOf(id)) ? [] : [announcing(meetup)]),
    ...(change ? [{ kind: 'change', id: changeStepOf(id, change.sequence), at: change.at } as const] : []),
    ...showing(meetup),
    ...remindersOf(meetup),
    ...personalOf(meetup),
    ...materialsOf(meetup),
    ...[sum, forget],
  ];
}

export const openSteps = (meetup: Facts): Step[] =>
  stepsOf(meetup).filter(({ id }) => !meetup.settled.includes(id));

export const isTelling = (step: Step): step is Telling => step.kind === 'announce' || step.kind === 'remind';

/** What channels are still to be told of the meetup, and when. */
export const tellingsToCome = (meetup: Facts): readonly Telling[] => openSteps(meetup).filter(isTelling);

/** When something about the meetup is due next. */
export const nextDueAt = (meetup: Facts): string =>
  openSteps(meetup)
    .map(({ at }) => at)
    .sort()
    .at(0) ?? NEVER;
