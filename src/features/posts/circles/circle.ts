import type { Bilingual } from '../../../language/bilingual.ts';

/** A part of the community, by what it talks about. */
export interface Circle {
  readonly id: string;
  readonly name: Bilingual;
  readonly topics: readonly string[];
  /** The circles that it became, when it was divided or merged; empty while it is open. */
  readonly into: readonly string[];
  /** ISO 8601. */
  readonly since: string;
}

/** The topics of several circles together. */
export const topicsIn = (circles: readonly Circle[]): readonly string[] =>
  circles.flatMap(({ topics }) => topics);

export const isOpen = ({ into }: Circle): boolean => into.length === 0;

/** The open circles that a circle has become: itself, while it is open. A link to an old one leads there. */
export function openCirclesOf(id: string, circles: readonly Circle[]): readonly Circle[] {
  const found = new Map<string, Circle>();
  const visit = (one: string): void => {
    const circle = circles.find((other) => other.id === one);
    if (!circle || found.has(one)) return;
    if (isOpen(circle)) found.set(one, circle);
    else circle.into.forEach(visit);
  };
  visit(id);
  return [...found.values()];
}
