import type { Bilingual } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { sayBoth } from '../../language/say.ts';

/** The sectors that an organisation can belong to, with their names. */
export const SECTORS = {
  'local-authority': 'community.sectorLocal',
  health: 'community.sectorHealth',
  'arms-length': 'community.sectorArmsLength',
  housing: 'community.sectorHousing',
  education: 'community.sectorEducation',
  emergency: 'community.sectorEmergency',
  government: 'community.sectorGovernment',
  other: 'community.sectorOther',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type Sector = keyof typeof SECTORS;
export const isSector = (id: string): id is Sector => Object.hasOwn(SECTORS, id);

/** A sector's name in both languages; `undefined` is an organisation that did not say. */
export const sectorName = (sector: Sector | undefined): Bilingual =>
  sayBoth(sector ? SECTORS[sector] : 'community.sectorUnknown');
