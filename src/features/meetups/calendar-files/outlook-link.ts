import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { endOf, type Meetup } from '../meetup/meetup.ts';

/** Browsers and Outlook take longer addresses, but not all of them. */
const BODY_LIMIT = 400;

/**
 * Opens a new entry in Outlook on the web, filled in. Microsoft describes the address nowhere; it is the one that calendars
 * on the web use. The entry is the member's own: it does not follow changes.
 */
export function outlookLink(edition: Edition, meetup: Meetup, page: string): string {
  const { title, description, place, link, start } = meetup;
  const where = [...(place ? [inEdition(edition, place)] : []), ...(link === undefined ? [] : [link])];
  const about = inEdition(edition, description).slice(0, BODY_LIMIT);
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: inEdition(edition, title),
    startdt: start,
    enddt: endOf(meetup).toISOString(),
    location: where.join('; '),
    body: [about, page].join('\n\n'),
  });
  // A plus sign would be read as one.
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query.toString().replaceAll('+', '%20')}`;
}
