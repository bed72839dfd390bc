import type { Words } from '../words.ts';

/** Updates that authors write: how far they may go. */
export const broadcastsAuthors = {
  withinOnly: {
    cy: 'Diweddariad awdur yw hwn: dim ond at y rhain mae’n mynd, beth bynnag yw’r dewis uchod. I gyrraedd mwy, gofynnwch i reolwr: teipiwch “rheolwyr”.',
    en: 'This is an author’s update: it goes only to these, whatever is chosen above. To reach more, ask a manager: type “managers”.',
  },
} as const satisfies Words;
