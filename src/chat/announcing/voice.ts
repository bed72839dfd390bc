import type { Bilingual } from '../../language/bilingual.ts';
import type { Audience } from './audience.ts';

/** In whose name an author writes: that of their organisation, and to whom at most. */
export interface Voice {
  /** The id of the organisation. */
  readonly organisation: string;
  readonly name: Bilingual;
  readonly within: Audience;
}

/**
 * Says in whose name somebody writes updates, as it is now: `community` for a manager, the voice of their organisation
 * for an author, `nobody` for whoever may not write any.
 */
export type VoiceOf = (tenantId: string, memberId: string) => Promise<Voice | 'community' | 'nobody'>;
