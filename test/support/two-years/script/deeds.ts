import type { Course, Places } from '../reckoning.ts';

/** What managers do, and what it makes of every part: written by hand, with nothing of the house. */

/** For how many parts: one alone, a choice of them, one and all after it, or all that are to come. */
export type Scope = 'one' | 'some' | 'after' | 'all';

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
