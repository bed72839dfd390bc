import type { Bilingual } from '../../../language/bilingual.ts';
import { whomAsked } from '../asking/whom.ts';
import type { Survey } from '../asking/survey.ts';
import type { Parts } from '../parts.ts';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** Which organisations a survey reaches. Of who answered it says nothing: nobody knows. */
export interface Coverage {
  readonly asked: readonly Named[];
  readonly notAsked: readonly Named[];
}

/** Who has not been asked, organisation by organisation, as channels stand now. */
export async function coverageOf(
  parts: Pick<Parts, 'peopleAsked' | 'ownChats'>,
  { audience, places }: Pick<Survey, 'audience' | 'places'>,
): Promise<Coverage> {
  const namesOf = async (of: Pick<Survey, 'audience' | 'places'>): Promise<Named[]> =>
    (await whomAsked(parts, of)).asked.map(({ id, name }) => ({ id, name }));
  const asked = await namesOf({ audience, places });
  const everybody = await namesOf({ audience: { all: true }, places: 'both' });
  const ids = new Set(asked.map(({ id }) => id));
  return { asked, notAsked: everybody.filter(({ id }) => !ids.has(id)) };
}
