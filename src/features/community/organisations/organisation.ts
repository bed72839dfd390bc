import type { Sector } from '../../../chat/vocabulary/sectors.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Document } from '../../../storage/collection.ts';

/** An organisation of the community: one tenant is one organisation. Stored once an owner says what it is called. */
export interface Organisation extends Document {
  readonly tenantId: string;
  readonly name?: Bilingual;
  readonly sector?: Sector;
}

export const ORGANISATIONS = 'organisations';

/** The organisation of a tenant has the same id in every process and in every list. */
export const organisationIdOf = (tenantId: string): string => idOf('organisation', tenantId);

/** What the organisation is called; until an owner says so, by its team, which stands for it in both languages. */
export const organisationName = (
  organisation: Organisation | undefined,
  teamName: string | undefined,
): Bilingual =>
  organisation?.name ??
  (teamName === undefined ? sayBoth('community.unnamedOrganisation') : { cy: teamName, en: teamName });
