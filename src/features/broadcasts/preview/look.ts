import { z } from 'zod/v4';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { inWording, type BroadcastContent } from '../broadcast-content.ts';
import { aboutBroadcast } from '../payload.ts';

/** As whom one looks at an update: a channel of that edition, for which the update has this wording of its own. */
export interface Look {
  readonly edition: Edition;
  readonly at?: number;
}

/** As buttons and the menu of the preview say it: `both`, `cy`, or `en.0` for the first wording of its own. */
const look = z
  .string()
  .regex(/^(both|cy|en)(\.\d)?$/)
  .transform((said): Look => {
    const [edition = 'both', at] = said.split('.');
    return { edition: edition as Edition, ...(at !== undefined && { at: Number(at) }) };
  });
export const looking = aboutBroadcast.extend({ look });

export const sayLook = ({ edition, at }: Look): string => (at === undefined ? edition : `${edition}.${at}`);

/** The update as that channel gets it; the general wording where that of its own is gone. */
export function contentSeen<C extends BroadcastContent>(content: C, { at }: Look): C {
  const wording = at === undefined ? undefined : content.wordings[at];
  return wording ? inWording(content, wording) : content;
}

const NAMES = {
  both: 'broadcasts.lookBoth',
  cy: 'broadcasts.lookCy',
  en: 'broadcasts.lookEn',
} as const satisfies Readonly<Record<Edition, MessageKey>>;

/** Every way to look at an update: in each edition, as it is worded by and large and in each wording of its own. */
export const looksOf = (edition: Edition, { wordings }: BroadcastContent) => [
  ...EDITIONS.map((as) => ({ title: labelIn(edition, NAMES[as]), value: sayLook({ edition: as }) })),
  ...wordings.flatMap((_, at) =>
    EDITIONS.map((as) => ({
      title: `${labelIn(edition, 'broadcasts.wordingNumber', { number: at + 1 })}: ${labelIn(edition, NAMES[as])}`,
      value: sayLook({ edition: as, at }),
    })),
  ),
];
