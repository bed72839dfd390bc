import ical, { ICalEventStatus } from 'ical-generator';
import { langOf } from '../../chat/card-words.ts';
import { languagesOf, type Edition } from '../../language/edition.ts';
import { inEdition } from '../../language/one-line.ts';
import { labelIn } from '../../language/say.ts';
import { meetupPath } from './addresses.ts';
import { endOf, type Meetup } from './meetup.ts';

const HOUSE = { company: 'Cylch', product: 'Meetups', language: 'CY' } as const;

/**
 * A meetup as a calendar file (RFC 5545). Times are in UTC: every calendar shows them in its owner's zone, and no
 * table of zones is needed for a single event. The UID never changes and SEQUENCE grows with every change, so a
 * calendar that opens the file again updates its entry. No alarms: people set their own. No METHOD: the file is an entry
 * to keep, not an invitation, which would have to name an organiser (RFC 5546, 3.2).
 */
export function calendarFile(edition: Edition, meetup: Meetup, publicUrl: string): string {
  const { id, title, description, place, link, start, sequence, state } = meetup;
  const page = publicUrl + meetupPath(langOf(edition), id);
  const where = [...(place ? [inEdition(edition, place)] : []), ...(link === undefined ? [] : [link])];
  const linkLine = link === undefined ? [] : [`${labelIn(edition, 'meetups.link')}: ${link}`];
  const texts = languagesOf(edition).map((language) => description[language]);
  const calendar = ical({ prodId: HOUSE });
  calendar.createEvent({
    id: `${id}@cylch`,
    sequence,
    stamp: new Date(meetup.cancelledAt ?? meetup.movedAt ?? meetup.plannedAt),
    start: new Date(start),
    end: endOf(meetup),
    summary: inEdition(edition, title),
    description: [...texts, ...linkLine, page].join('\n\n').replace(/\r\n?/g, '\n'),
    ...(where.length > 0 && { location: where.join('; ') }),
    url: link ?? page,
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
