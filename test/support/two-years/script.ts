import { dice } from './dice.ts';
import { BEGIN, DAY, HOUR, MINUTE, PARTS, plannedStart, type Plan } from './plans.ts';
import {
  awakeFrom,
  shiftedWall,
  type Course,
  type Downtime,
  type Places,
  type Said,
  type Version,
} from './reckoning.ts';

/** What managers do, and what it makes of every part: written by hand, with nothing of the house. */

/** For how many parts: one alone, a choice of them, one and all after it, or all that are to come. */
type Scope = 'one' | 'some' | 'after' | 'all';

/** Something that a manager does. */
export interface Deed {
  readonly at: number;
  readonly series: number;
  readonly kind: 'move' | 'elsewhere' | 'places' | 'cancel' | 'add';
  readonly scope: Scope;
  /** The part that leads, and all that it changes. */
  readonly lead: number;
  readonly numbers: readonly number[];
  /** Where the leading part goes. */
  readonly start?: number;
  readonly link?: string;
  readonly capacity?: number;
  /** One of the parts would have begun: the house must refuse, and nothing is changed. */
  readonly isRefused: boolean;
}

/** A part as it went, and as it must stand at the end. */
export interface ScriptedPart {
  readonly series: number;
  readonly number: number;
  readonly course: Course;
  readonly link: string;
  readonly capacity: number;
  /** How many places there were from when on. */
  readonly capacities: readonly Places[];
}

interface Wish {
  readonly at: number;
  readonly kind: Deed['kind'];
  readonly scope: Scope;
  readonly lead: number;
  /** How far by the clock on the wall, in milliseconds. */
  readonly by: number;
}

interface Part {
  readonly number: number;
  readonly plannedAt: number;
  readonly versions: Version[];
  cancelledAt: number;
  link: string;
  hasOwnLink: boolean;
  readonly capacities: Places[];
}

const PLANNED_AT = Date.parse(BEGIN);
const FIRST_LINK = 'https://example.org/meet';
/** How long before a start something is done: at every stage between two reminders. */
const STAGES = [20 * DAY, 6 * DAY, 20 * HOUR, 40 * MINUTE, 8 * MINUTE] as const;

/** What is done with single parts: three of ten are put off, two called off, one is held elsewhere. */
function wishesForParts(plan: Plan, series: number): Wish[] {
  return Array.from({ length: PARTS }, (_, index) => index + 1).flatMap((lead): Wish[] => {
    const roll = dice(series * 1000 + lead);
    const at = plannedStart(plan, lead) - STAGES[roll(STAGES.length)]!;
    const fate = roll(10);
    const by = (1 + roll(4)) * DAY + roll(3) * HOUR;
    const kind = fate < 3 ? 'move' : fate < 5 ? 'cancel' : fate === 5 ? 'elsewhere' : undefined;
    return kind ? [{ at, kind, scope: 'one', lead, by }] : [];
  });
}

/** What is done with many parts at once, in every series something else. */
function wishesForSeries(plan: Plan, series: number): Wish[] {
  const roll = dice(50_000 + series);
  const all: readonly (readonly [Deed['kind'], Scope, lead: number])[] = [
    ['move', 'after', 2 + (series % 4)],
    ['elsewhere', 'after', 5 + (series % 2)],
    ['add', 'all', 6],
    ['move', 'all', 8 + (series % 3)],
    ['cancel', 'some', 11],
    ['move', 'after', 12 + (series % 5)],
    ['elsewhere', 'all', 15],
    ['places', series % 2 === 0 ? 'all' : 'after', 17],
    ['move', 'all', 18],
    ...(series % 4 === 1 ? ([['cancel', 'after', 20]] as const) : []),
    ...(series % 4 === 2 ? ([['cancel', 'all', 22]] as const) : []),
  ];
  return all.map(([kind, scope, lead]) => ({
    ...{ kind, scope, lead, at: plannedStart(plan, lead) - STAGES[roll(STAGES.length)]! },
    by: [-2, -1, 1, 2, 3][roll(5)]! * DAY + roll(2) * 30 * MINUTE,
  }));
}

/** A series by hand: what is done with it, one after the other. */
class SeriesByHand {
  readonly deeds: Deed[] = [];
  readonly parts: Part[];
  readonly #plan: Plan;
  readonly #series: number;
  #shift = 0;
  #link = FIRST_LINK;
  #capacity: number;

  constructor(plan: Plan, series: number) {
    this.#plan = plan;
    this.#series = series;
    this.#capacity = plan.capacity;
    this.parts = Array.from({ length: PARTS }, (_, index) => this.#newPart(index + 1, PLANNED_AT));
  }

  #newPart(number: number, at: number): Part {
    const start = shiftedWall(plannedStart(this.#plan, number), this.#shift);
    return {
      ...{ number, plannedAt: PLANNED_AT, versions: [{ start, setAt: PLANNED_AT }], cancelledAt: Infinity },
      ...{ link: this.#link, hasOwnLink: false, capacities: [{ at, capacity: this.#capacity }] },
    };
  }

  #open(at: number): readonly Part[] {
    return this.parts.filter((part) => part.cancelledAt === Infinity && startOf(part) > at);
  }

  /** The parts that a deed would be about; none where the part that it begins with can no longer be changed. */
  #reach({ at, scope, lead }: Wish): readonly Part[] {
    const open = this.#open(at);
    if (scope === 'all') return open;
    const chosen = open.filter(({ number }) =>
      scope === 'one'
        ? number === lead
        : scope === 'some'
          ? [lead, lead + 2].includes(number)
          : number >= lead,
    );
    return scope === 'some' || chosen[0]?.number === lead ? chosen : [];
  }

  do(wish: Wish): void {
    const { at, kind, scope, by } = wish;
    const reached = this.#reach(wish);
    const [lead] = reached;
    if (!lead) return;
    const isForMany = scope === 'after' || scope === 'all';
    const note = (parts: readonly Part[], more: Partial<Deed> = {}): void => {
      const numbers = parts.map(({ number }) => number);
      this.deeds.push({
        ...{ at, series: this.#series, kind, scope, lead: lead.number, numbers, isRefused: false },
        ...more,
      });
    };
    switch (kind) {
      case 'move': {
        const start = shiftedWall(startOf(lead), by);
        const isRefused = reached.some((part) => shiftedWall(startOf(part), by) <= at);
        note(reached, { start, isRefused });
        if (isRefused) return;
        for (const part of reached) part.versions.push({ start: shiftedWall(startOf(part), by), setAt: at });
        if (isForMany) this.#shift += by;
        return;
      }
      case 'elsewhere': {
        const link = `https://example.org/meet/${this.#series}/${this.deeds.length}`;
        const taking = reached.filter(
          (part) => !isForMany || !part.hasOwnLink || (scope === 'after' && part === lead),
        );
        note(taking, { link });
        for (const part of taking) Object.assign(part, { link, hasOwnLink: scope === 'one' });
        if (isForMany) this.#link = link;
        return;
      }
      case 'places': {
        this.#capacity = this.#capacity === 3 ? 5 : 9_000;
        note(reached, { capacity: this.#capacity });
        for (const part of reached) part.capacities.push({ at, capacity: this.#capacity });
        return;
      }
      case 'cancel':
        note(reached);
        for (const part of reached) part.cancelledAt = at;
        return;
      case 'add': {
        const more = [1, 2].map((one) => this.#newPart(this.parts.length + one, at));
        note([]);
        this.parts.push(...more);
      }
    }
  }
}

const startOf = ({ versions }: Part): number => versions.at(-1)!.start;

/** Lives through what managers wish for a series. What falls into a downtime is done five minutes after it; no two at once. */
export function scriptOf(
  plan: Plan,
  series: number,
  downtimes: readonly Downtime[],
): { readonly deeds: readonly Deed[]; readonly parts: readonly ScriptedPart[] } {
  const awake = (at: number): number => {
    const from = awakeFrom(at, downtimes);
    return from === at ? at : from + 5 * MINUTE;
  };
  const byHand = new SeriesByHand(plan, series);
  const wishes = [...wishesForParts(plan, series), ...wishesForSeries(plan, series)].sort(
    (a, b) => a.at - b.at,
  );
  let last = PLANNED_AT;
  for (const wish of wishes) {
    const at = awake(Math.max(awake(wish.at), last + 11 * MINUTE));
    if (wish.at <= PLANNED_AT) continue;
    byHand.do({ ...wish, at });
    last = byHand.deeds.at(-1)?.at ?? last;
  }
  return {
    deeds: byHand.deeds,
    parts: byHand.parts.map(({ number, plannedAt, versions, cancelledAt, link, capacities }) => ({
      ...{ series, number, link, capacities, capacity: capacities.at(-1)!.capacity },
      course: { versions, cancelledAt, plannedAt, reminders: plan.reminders },
    })),
  };
}

/** What members say to a part, until it starts or is called off. */
export function repliesTo(
  { series, number, course, capacities }: ScriptedPart,
  downtimes: readonly Downtime[],
  count: number,
): readonly Said[] {
  const roll = dice(90_000 + series * 1000 + number);
  const last = Math.min(course.versions.at(-1)!.start, course.cancelledAt);
  const there = capacities[0]!.at;
  return Array.from({ length: count }, (_, index): Said => {
    const at = last - 13 * DAY + roll(13 * 24 * 60) * MINUTE + index;
    const from = awakeFrom(at, downtimes);
    return {
      at: from === at ? at : from + 5 * MINUTE + index,
      member: `member-${roll(6)}`,
      answer: (['yes', 'yes', 'maybe', 'no'] as const)[roll(4)]!,
    };
  })
    .filter(({ at }) => at > there && at < last)
    .sort((a, b) => a.at - b.at);
}
