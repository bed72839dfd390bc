import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { FilePage } from '../../../../src/chat/serving/page.ts';
import { calendarFeed, calendarFile } from '../../../../src/features/meetups/calendar-files/calendar-file.ts';
import { outlookLink } from '../../../../src/features/meetups/calendar-files/outlook-link.ts';
import type { Meetup } from '../../../../src/features/meetups/meetup/meetup.ts';
import { aMeetupBody, aSeriesBody } from '../../../support/meetup-bodies.ts';
import { aMeetup, openMeetupsRoom, type MeetupsRoom } from '../../../support/meetups.ts';

const URL_OF_HOUSE = 'https://cylch.example';

/** An entry as a calendar shows it: what two parsers that know nothing of each other read alike. */
interface Entry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** The moment of the start and of the end. */
  readonly starts: string;
  readonly ends: string;
  /** What clocks show then, where the calendar says so. */
  readonly wallClock: string;
}

function readWithIcalJs(text: string): readonly Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, sequence: event.sequence, summary: event.summary },
      ...{ location: event.location, description: event.description },
      status: String(component.getFirstPropertyValue('status')),
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      wallClock: event.startDate.toString().slice(0, 16),
    };
  });
  ICAL.TimezoneService.reset();
  return entries;
}

function readWithNodeIcal(text: string): readonly Entry[] {
  const events = Object.values(nodeIcal.parseICS(text)).filter(
    (one): one is VEvent => one?.type === 'VEVENT',
  );
  return events.map((event) => ({
    ...{ uid: event.uid, sequence: Number(event.sequence), status: String(event.status) },
    ...{
      summary: event.summary as string,
      location: event.location as string,
      description: event.description as string,
    },
    starts: new Date(event.start).toISOString(),
    ends: new Date(event.end ?? 0).toISOString(),
    wallClock: new Intl.DateTimeFormat('sv-SE', {
      ...{ dateStyle: 'short', timeStyle: 'short' },
      timeZone: (event.start as unknown as { tz: string }).tz,
    })
      .format(event.start)
      .replace(' ', 'T'),
  }));
}

const PARSERS = { 'ical.js': readWithIcalJs, 'node-ical': readWithNodeIcal };

const before = aMeetup({ id: 'before', start: '2027-03-27T14:00:00.000Z' });
const after = aMeetup({ id: 'after', start: '2027-03-29T13:00:00.000Z' });
const autumn = aMeetup({ id: 'autumn', start: '2027-10-30T13:00:00.000Z' });
const winter = aMeetup({ id: 'winter', start: '2027-11-01T14:00:00.000Z' });

describe('A calendar file', () => {
  for (const [name, read] of Object.entries(PARSERS)) {
    describe(`opened with ${name}`, () => {
      it('shows the right time by the clock before and after both changes of the clocks', () => {
        const entries = read(calendarFile('en', [before, after, autumn, winter], URL_OF_HOUSE));

        assert.deepEqual(
          entries.map(({ starts, ends, wallClock }) => [starts, ends, wallClock]),
          [
            ['2027-03-27T14:00:00.000Z', '2027-03-27T15:00:00.000Z', '2027-03-27T14:00'],
            ['2027-03-29T13:00:00.000Z', '2027-03-29T14:00:00.000Z', '2027-03-29T14:00'],
            ['2027-10-30T13:00:00.000Z', '2027-10-30T14:00:00.000Z', '2027-10-30T14:00'],
            ['2027-11-01T14:00:00.000Z', '2027-11-01T15:00:00.000Z', '2027-11-01T14:00'],
          ],
        );
      });

      it('has every letter of Welsh, and every sign that the format uses itself, as it was written', () => {
        const nasty = 'Ŵyl y dŵr; tŷ, ŵy a “gŵyl” – \\ yn ôl:\nâ ê î ô û ŵ ŷ ï ä 🎉'.repeat(3);
        const meetup = aMeetup({
          title: { cy: 'Ŷd; gŵydd, \\ ŷch', en: 'Corn' },
          description: { cy: nasty, en: 'x' },
          place: { cy: 'Tŷ; Môn, “Y Dŵr”', en: 'x' },
        });

        const [entry] = read(calendarFile('cy', [meetup], URL_OF_HOUSE));

        assert.equal(entry?.summary, 'Ŷd; gŵydd, \\ ŷch');
        assert.ok(entry.description.startsWith(nasty), entry.description);
        assert.equal(entry.location, 'Tŷ; Môn, “Y Dŵr”; https://example.org/meet');
      });

      it('keeps its UID and raises its SEQUENCE when it is changed, and says that it is cancelled', () => {
        const file = (changes: Partial<Meetup>) =>
          read(calendarFile('both', [aMeetup(changes)], URL_OF_HOUSE)).map(({ uid, sequence, status }) => [
            ...[uid, sequence, status],
          ]);

        assert.deepEqual(
          [...file({}), ...file({ sequence: 1 }), ...file({ sequence: 2, state: 'cancelled' })],
          [
            ['meetup-1@cylch', 0, 'CONFIRMED'],
            ['meetup-1@cylch', 1, 'CONFIRMED'],
            ['meetup-1@cylch', 2, 'CANCELLED'],
          ],
        );
      });
    });
  }

  it('keeps to RFC 5545: lines of at most 75 octets, CRLF, times of the record in UTC, properties before components', () => {
    const meetup = aMeetup({ description: { cy: 'ŵŷ'.repeat(300), en: 'x' } });
    for (const text of [
      calendarFile('both', [meetup], URL_OF_HOUSE),
      calendarFeed('cy', { cy: 'Calendr', en: 'Calendar' }, [meetup], URL_OF_HOUSE),
      calendarFeed('cy', { cy: 'Calendr', en: 'Calendar' }, [], URL_OF_HOUSE),
    ]) {
      const lines = text.split('\r\n');
      assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
      assert.ok(lines.every((line) => !/[\n\r]/.test(line) && !line.includes('\uFFFD')));
      for (const line of lines.filter((one) => /^(?:DTSTAMP|CREATED|LAST-MODIFIED)/.test(one)))
        assert.match(line, /:\d{8}T\d{6}Z$/);
      const firstComponent = lines.findIndex((line) => /^BEGIN:V(?:TIMEZONE|EVENT)/.test(line));
      assert.ok(firstComponent > 0);
      const late = lines
        .slice(firstComponent)
        .filter((line) => /^(?:REFRESH|X-|NAME|PRODID|VERSION)/.test(line));
      assert.deepEqual(late, []);
      assert.doesNotMatch(text, /VALARM|METHOD/);
      assert.match(text, /BEGIN:VTIMEZONE/);
    }
  });
});

describe('The calendars of meetups', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const plan = async (named: object = {}) =>
    ((await room.call('post', '/meetups', { body: aMeetupBody(named) })) as { id: string }).id;
  const open = (path: string, params: Record<string, string>) =>
    room.feature.pages!.find((page) => page.path === path)!.open({ params, query: {} });
  const feed = async (topic: string, language = 'cy') =>
    readWithIcalJs(
      ((await open('/meetup-calendar/:language/:topic/calendar.ics', { language, topic })) as FilePage)
        .content,
    );

  it('can be subscribed to by topic and by language; a subscribed one follows changes', async () => {
    const about = await plan({ topics: ['automation'] });
    const other = await plan({ topics: ['ai'], start: '2026-12-02T14:00' });

    assert.deepEqual(
      (await feed('automation')).map(({ uid, summary }) => [uid, summary]),
      [[`${about}@cylch`, 'Mesur gwerth']],
    );
    assert.equal((await feed('all')).length, 2);
    assert.equal((await feed('ai', 'en'))[0]?.summary, 'Measuring value');

    await room.call('patch', '/meetups/:id', { id: about, body: { start: '2026-12-03T10:00' } });
    await room.call('post', '/meetups/:id/cancel', { id: other });

    const entries = await feed('all', 'both');
    assert.deepEqual(
      entries.map(({ uid, sequence, status, starts }) => [uid, sequence, status, starts]).sort(),
      [
        [`${about}@cylch`, 1, 'CONFIRMED', '2026-12-03T10:00:00.000Z'],
        [`${other}@cylch`, 1, 'CANCELLED', '2026-12-02T14:00:00.000Z'],
      ].sort(),
    );
  });

  it('have every part of a series, each an entry of its own', async () => {
    const { id } = (await room.call('post', '/meetup-series', { body: aSeriesBody() })) as { id: string };

    const file = await open('/meetup-series/:language/:id/calendar.ics', { language: 'en', id });
    const entries = readWithNodeIcal((file as FilePage).content);

    assert.deepEqual(
      entries.map(({ wallClock }) => wallClock),
      ['2026-12-01T14:00', '2027-01-05T14:00', '2027-02-02T14:00', '2027-03-02T14:00', '2027-04-06T14:00'],
    );
    assert.equal(new Set(entries.map(({ uid }) => uid)).size, 5);
    assert.match(entries[1]?.description ?? '', /Part 2 of 5/);
  });

  it('are not there for a topic, a language or a meetup that is none', async () => {
    const id = await plan();
    for (const [path, params] of [
      ['/meetup-calendar/:language/:topic/calendar.ics', { language: 'cy', topic: 'gardening' }],
      ['/meetup-calendar/:language/:topic/calendar.ics', { language: 'fr', topic: 'ai' }],
      ['/meetups/:language/:id/calendar.ics', { language: 'fr', id }],
      ['/meetups/:language/:id/calendar.ics', { language: 'cy', id: '..%2f' }],
      ['/meetup-series/:language/:id/calendar.ics', { language: 'cy', id: 'nowhere' }],
    ] as const)
      assert.equal((await open(path, params)).kind, 'missing', path);
  });

  it('are opened in Outlook by a link with everything filled in', () => {
    const meetup = aMeetup({ place: { cy: 'Tŷ', en: 'House' } });

    const { origin, searchParams, search } = new URL(outlookLink('both', meetup, 'https://cylch.example/m'));

    assert.equal(origin, 'https://outlook.office.com');
    assert.doesNotMatch(search, /\+/);
    assert.deepEqual(
      ['subject', 'startdt', 'enddt', 'location'].map((name) => searchParams.get(name)),
      [
        'Mesur gwerth / Measuring value',
        '2026-12-01T14:00:00.000Z',
        '2026-12-01T15:00:00.000Z',
        'Tŷ / House; https://example.org/meet',
      ],
    );
    assert.match(searchParams.get('body') ?? '', /cylch\.example\/m$/);
  });
});
