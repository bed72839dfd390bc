import { BEGIN, PARTS, plannedStart, type Plan } from '../plans.ts';
import { shiftedWall, type Places, type Version } from '../reckoning.ts';
import type { Deed } from './deeds.ts';
import type { Wish } from './wishes.ts';

/** When all series are planned. */
export const PLANNED_AT = Date.parse(BEGIN);
const FIRST_LINK = 'https://example.org/meet';

interface Part {
  readonly number: number;
  readonly plannedAt: number;
  readonly versions: Version[];
  cancelledAt: number;
  link: string;
  hasOwnLink: boolean;
  readonly capacities: Places[];
}

const startOf = ({ versions }: Part): number => versions.at(-1)!.start;

/** A series by hand: what is done with it, one after the other. */
export class SeriesByHand {
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
