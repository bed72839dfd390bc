import type { NamedOrganisation, Survey } from '../asking/survey.ts';
import { whomAsked } from '../asking/whom.ts';
import type { Parts } from '../parts.ts';

/** Which organisations a survey reaches. Of who answered it says nothing: nobody knows. */
export interface Coverage {
  readonly asked: readonly NamedOrganisation[];
  readonly notAsked: readonly NamedOrganisation[];
}

const named = ({ id, name }: NamedOrganisation): NamedOrganisation => ({ id, name });

/**
 * Who has not been asked, organisation by organisation: everybody in the community but those whom the survey reached
 * when it opened; where that is not on record, as of a draft, those whom it would reach now. An organisation whose
 * channels take no surveys was not asked.
 */
export async function coverageOf(
  parts: Pick<Parts, 'peopleAsked' | 'ownChats' | 'organisations'>,
  { audience, places, reached }: Pick<Survey, 'audience' | 'places' | 'reached'>,
): Promise<Coverage> {
  const asked = reached ?? (await whomAsked(parts, { audience, places })).asked.map(named);
  const inChats = (await whomAsked(parts, { audience: { all: true }, places: 'chats' })).asked;
  const everybody = new Map([...(await parts.organisations()), ...inChats].map((one) => [one.id, one]));
  const ids = new Set(asked.map(({ id }) => id));
  return { asked, notAsked: [...everybody.values()].filter(({ id }) => !ids.has(id)).map(named) };
}
