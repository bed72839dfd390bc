import ical, { ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { DateTime } from 'luxon';
import { langOf } from '../../../chat/cards/card-words.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { ZONE } from '../../../language/dates.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { meetupPath } from '../addresses.ts';
import { factsIn, partIn } from '../cards/meetup-lines.ts';
import { endOf, type Meetup } from '../meetup/meetup.ts';
import { LONDON } from './time-zone.ts';

const HOUSE = { company: 'Cylch', product: 'Meetups', language: 'CY' } as const;

/** A subscribed calendar is to be asked for again this often (RFC 7986, 5.7; the second line is for older clients). */
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'] as const;

/** A calendar in which times are those of clocks in London, with the rules of summer time. */
const emptyCalendar = (name?: string): ICalCalendar =>
  ical({
    prodId: HOUSE,
    // The zone stands with each event. Given for the whole calendar, the library would leave DTSTAMP without its Z, which
    // must be in UTC (RFC 5545, 3.8.7.2). How often to ask stands before the zone, where properties of a calendar
    // must stand (3.6); the library would write it behind.
    timezone: { name: null, generator: () => [...(name === undefined ? [] : REFRESH), LONDON].join('\r\n') },
    ...(name !== undefined && { name }),
  });

/** The text of a calendar. Without an event it still has a zone, because a calendar must have a component (3.6). */
const textOf = (calendar: ICalCalendar): string => {
  const text = calendar.toString();
  return calendar.length() > 0
    ? text
    : text.replace('END:VCALENDAR', [...REFRESH, LONDON, 'END:VCALENDAR'].join('\r\n'));
};

const inLondon = (instant: string | Date): DateTime => DateTime.fromJSDate(new Date(instant), { zone: ZONE });

/** What the entry says below its title: everything that the page says, in each language of the edition. */
const descriptionOf = (edition: Edition, meetup: Meetup, page: string): string =>
  [
    ...languagesOf(edition).map((language) =>
      [
        partIn(language, meetup.part),
        meetup.description[language],
        ...factsIn(language, meetup).map(({ label, text }) => `${label}: ${text}`),
        meetup.agenda?.[language],
      ]
        .filter((text) => text !== undefined)
        .join('\n\n'),
    ),
    ...(meetup.link === undefined ? [] : [`${labelIn(edition, 'meetups.link')}: ${meetup.link}`]),
    page,
  ]
    .join('\n\n')
    .replace(/\r\n?/g, '\n');

/**
 * Puts a meetup into a calendar. The UID never changes and SEQUENCE grows with every change, so a calendar that reads
 * it again updates its entry; what is called off stays, with STATUS:CANCELLED.
 */
function addTo(calendar: ICalCalendar, edition: Edition, meetup: Meetup, publicUrl: string): void {
  const { id, title, place, link, start, sequence, state, changedAt, plannedAt } = meetup;
  const page = publicUrl + meetupPath(langOf(edition), id);
  const where = [...(place ? [inEdition(edition, place)] : []), ...(link === undefined ? [] : [link])];
  calendar.createEvent({
    id: `${id}@cylch`,
    sequence,
    stamp: new Date(changedAt),
    created: new Date(plannedAt),
    lastModified: new Date(changedAt),
    timezone: ZONE,
    start: inLondon(start),
    end: inLondon(endOf(meetup)),
    summary: inEdition(edition, title),
    description: descriptionOf(edition, meetup, page),
    ...(where.length > 0 && { location: where.join('; ') }),
    url: link ?? page,
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/**
 * A meetup, or the parts of a series, as a calendar file (RFC 5545) to be saved. No alarms: people set their own. No METHOD:
 * the file is an entry to keep, not an invitation, which would have to name an organiser (RFC 5546, 3.2).
 */
export function calendarFile(edition: Edition, meetups: readonly Meetup[], publicUrl: string): string {
  const calendar = emptyCalendar();
  for (const meetup of meetups) addTo(calendar, edition, meetup, publicUrl);
  return textOf(calendar);
}

/** Meetups as a calendar to subscribe to: it has a name, and says how often to ask for it again. */
export function calendarFeed(
  edition: Edition,
  name: Bilingual,
  meetups: readonly Meetup[],
  publicUrl: string,
): string {
  const calendar = emptyCalendar(inEdition(edition, name));
  for (const meetup of meetups) addTo(calendar, edition, meetup, publicUrl);
  return textOf(calendar);
}
