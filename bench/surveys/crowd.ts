/** A number from 0 to 1 that is always the same for the same seed: mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Member {
  readonly id: string;
  readonly tenant: number;
  readonly channel: number;
  /** When they press the button, from the beginning. */
  readonly atMs: number;
  /** What they put into the inputs of the card. */
  readonly typed: Readonly<Record<string, string>>;
}

export interface Plan {
  readonly members: number;
  readonly channels: number;
  readonly tenants: number;
  readonly spreadMs: number;
  readonly seed: number;
}

const both = (word: string) => ({ cy: `${word} (cy)`, en: word });
const options = (ids: readonly string[]) => ids.map((id) => ({ id, text: both(id) }));

/** A question of every kind that is counted. */
export const surveyBody = (layout: 'card' | 'steps') => ({
  ...{ title: both('Benchmark'), layout, audience: { all: true } },
  questions: [
    { id: 'one', type: 'choice', text: both('One?'), options: options(['a', 'b', 'c', 'd']) },
    { id: 'rate', type: 'rating', text: both('Rate?') },
    {
      id: 'some',
      type: 'choice',
      several: true,
      text: both('Some?'),
      options: options(['p', 'q', 'r', 's']),
    },
    { id: 'order', type: 'ranking', text: both('Order?'), options: options(['u', 'v', 'w', 'x', 'y', 'z']) },
    { id: 'sure', type: 'yes-no', text: both('Sure?') },
  ],
});

const shuffled = <T>(items: readonly T[], chance: () => number): T[] =>
  items
    .map((item) => ({ item, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

function typedBy(chance: () => number): Record<string, string> {
  const pick = (items: readonly string[]): string => items[Math.floor(chance() * items.length)] ?? '';
  const some = ['p', 'q', 'r', 's'].filter(() => chance() < 0.5);
  const order = shuffled(['u', 'v', 'w', 'x', 'y', 'z'], chance);
  return {
    q1: pick(['a', 'b', 'b', 'c', 'd']),
    q2: pick(['1', '2', '3', '4', '4', '5']),
    q3: (some.length > 0 ? some : ['p']).join(),
    ...Object.fromEntries(order.map((id, place) => [`q4p${place + 1}`, id])),
    q5: pick(['yes', 'yes', 'no', 'dont-know']),
  };
}

/** Everybody, in the order in which they press. */
export function crowdOf({ members, channels, tenants, spreadMs, seed }: Plan): Member[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: members }, (_, n) => {
    const channel = n % channels;
    return {
      id: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
      ...{ channel, tenant: channel % tenants, atMs: chance() * spreadMs, typed: typedBy(chance) },
    };
  }).sort((a, b) => a.atMs - b.atMs);
}
