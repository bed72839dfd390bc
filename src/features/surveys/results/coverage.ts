import type { Bilingual } from '../../../language/bilingual.ts';
import type { PeopleAsked } from '../asking/invited.ts';
import type { Survey } from '../asking/survey.ts';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** Which organisations a survey's channels reach. Of who answered it says nothing: nobody knows. */
export interface Coverage {
  readonly asked: readonly Named[];
  readonly notAsked: readonly Named[];
}

/** Who has not been asked, organisation by organisation, as channels stand now. */
export async function coverageOf(
  peopleAsked: PeopleAsked,
  { audience }: Pick<Survey, 'audience'>,
): Promise<Coverage> {
  const asked = (await peopleAsked(audience, 'surveys')).map(({ id, name }) => ({ id, name }));
  const everybody = (await peopleAsked({ all: true }, 'surveys')).map(({ id, name }) => ({ id, name }));
  const ids = new Set(asked.map(({ id }) => id));
  return { asked, notAsked: everybody.filter(({ id }) => !ids.has(id)) };
}
