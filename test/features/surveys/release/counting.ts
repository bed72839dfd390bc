import fc from 'fast-check';
import type { QuestionTally, SurveyTally, Tally } from '../../../../src/features/surveys/counting/tally.ts';
import type { Governed } from '../../../../src/features/surveys/release/rules.ts';

/** One question of a made-up survey, as far as counting goes. */
export interface Asked {
  readonly id: string;
  readonly kind: 'one' | 'several' | 'ranking';
  readonly options: readonly string[];
}

/** Whoever answers: their group, and for each question what they chose (several: one and more; ranking: in order). */
export interface Person {
  readonly group: string;
  readonly chose: Readonly<Record<string, readonly string[]>>;
}

const tallyOf = ({ id, kind, options }: Asked, people: readonly Person[]): QuestionTally => {
  const answers = people.flatMap(({ chose }) => (chose[id]?.length ? [chose[id]] : []));
  const counted = {
    question: id,
    answered: answers.length,
    declined: 0,
    skipped: people.length - answers.length,
  };
  const count = (test: (answer: readonly string[]) => boolean) => answers.filter(test).length;
  if (kind !== 'ranking') {
    const counts = Object.fromEntries(
      options.map((option) => [option, count((answer) => answer.includes(option))]),
    );
    return { ...counted, type: 'choice', several: kind === 'several', counts };
  }
  const placeIn = (answer: readonly string[], option: string): number =>
    answer.includes(option) ? answer.indexOf(option) : options.length;
  const before = (a: string, b: string) => count((answer) => placeIn(answer, a) < placeIn(answer, b));
  return {
    ...counted,
    type: 'ranking',
    places: Object.fromEntries(
      options.map((option) => [
        option,
        [...options.keys(), options.length].map((place) =>
          count((answer) => placeIn(answer, option) === place),
        ),
      ]),
    ),
    pairs: Object.fromEntries(
      options.map((a) => [
        a,
        Object.fromEntries(options.filter((b) => b !== a).map((b) => [b, before(a, b)])),
      ]),
    ),
    doubledBorda: {},
  };
};

/** The people's answers, counted: an independent recount, made for the attacks alone. */
export function countPeople(
  asked: readonly Asked[],
  people: readonly Person[],
  groups: readonly string[],
): SurveyTally {
  const tally = (some: readonly Person[]): Tally => ({
    ballots: some.length,
    questions: asked.map((question) => tallyOf(question, some)),
  });
  return {
    all: tally(people),
    groups: new Map(groups.map((id) => [id, tally(people.filter(({ group }) => group === id))])),
  };
}

/** A survey with its answers, as a random one comes out. */
export interface Scene {
  readonly asked: readonly Asked[];
  readonly people: readonly Person[];
  readonly governed: Governed;
}

const GROUPS = ['a', 'b', 'c', 'd', 'e'];
const OPTIONS = ['p', 'q', 'r', 's', 't'];

/** Numbers of which small ones are likely, and large ones possible: groups of a community look like this. */
const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 }));

export interface SceneOptions {
  readonly kinds?: readonly Asked['kind'][];
  readonly groups?: { readonly min: number; readonly max: number };
  readonly interim?: boolean;
  /** At most so many questions. */
  readonly questions?: number;
  /** Whether a question may be left out. */
  readonly optional?: boolean;
}

/** Groups of all sizes, that lean towards some answer or are of one mind; now and then somebody skips a question. */
export function scenes({
  kinds = ['one', 'several'],
  groups = { min: 2, max: 5 },
  interim = false,
  optional = true,
  questions = 2,
}: SceneOptions = {}): fc.Arbitrary<Scene> {
  const asked = fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), options: fc.integer({ min: 2, max: 5 }) }), {
      minLength: 1,
      maxLength: questions,
    })
    .map((all) =>
      all.map(({ kind, options }, at): Asked => ({ id: `q${at}`, kind, options: OPTIONS.slice(0, options) })),
    );
  return fc
    .record({
      asked,
      sizes: fc.array(size, { minLength: groups.min, maxLength: groups.max }),
      lean: fc.array(fc.constantFrom(0, 0.5, 0.9, 1), { minLength: 5, maxLength: 5 }),
      skips: optional ? fc.constantFrom(0, 0.1) : fc.constant(0),
      threshold: fc.constantFrom(5, 10),
      seed: fc.infiniteStream(fc.integer({ min: 0, max: 999 })),
    })
    .map(({ asked, sizes, lean, skips, threshold, seed }) => {
      const chance = () => (seed.next().value as number) / 1000;
      const choose = ({ kind, options }: Asked, towards: number): string[] => {
        if (chance() < skips) return [];
        const pick = () =>
          chance() < towards ? options[0]! : options[Math.floor(chance() * options.length)]!;
        if (kind === 'one') return [pick()];
        if (kind === 'several') return [...new Set([pick(), pick(), pick()])];
        return [...new Set([pick(), ...options.map(() => pick()), ...options])];
      };
      const ids = GROUPS.slice(0, sizes.length);
      const people = ids.flatMap((group, at) =>
        Array.from({ length: sizes[at]! }, (): Person => ({
          group,
          chose: Object.fromEntries(asked.map((one) => [one.id, choose(one, lean[at]!)])),
        })),
      );
      const declared = ids.map((id) => ({ id, invited: null }));
      return { asked, people, governed: { threshold, interim, groups: declared } };
    });
}

/** So many people, all alike: for cases that are told in a sentence. */
export const alike = (count: number, group: string, chose: Person['chose']): Person[] =>
  Array.from({ length: count }, () => ({ group, chose }));
