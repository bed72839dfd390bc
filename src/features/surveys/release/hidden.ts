import { sumOf } from './rounding.ts';
import type { Governed } from './rules.ts';

/** A group that is not shown, with what outsiders may know of it: how many people were asked there. */
export type HiddenGroup = Governed['groups'][number];

/** Sizes that a hidden group can have for all that was shown; each of the two is reached in some possible world. */
export interface Reach {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * How far apart a hidden group's possible sizes lie, from what is hidden in all. Nothing that is shown tells hidden groups
 * apart, so moving people from one to another changes no figure: each can have everything, or what does not fit
 * into the others.
 */
export function reachOf(group: HiddenGroup, hidden: readonly HiddenGroup[], people: number): Reach {
  const room = ({ invited }: HiddenGroup): number => Math.min(invited ?? people, people);
  const elsewhere = sumOf(hidden.filter(({ id }) => id !== group.id).map(room));
  return { lowest: Math.max(0, people - elsewhere), highest: room(group) };
}

/**
 * Whether hidden groups stay hidden: none, or two and more with the threshold's worth of people, and for each of them
 * nobody can tell its size to less than the threshold, unless it is certain that it has as many.
 */
export function staysHidden(hidden: readonly HiddenGroup[], people: number, threshold: number): boolean {
  if (hidden.length === 0) return true;
  if (hidden.length < 2 || people < threshold) return false;
  return hidden.every((group) => {
    const { lowest, highest } = reachOf(group, hidden, people);
    return highest - lowest >= threshold || lowest >= threshold;
  });
}
