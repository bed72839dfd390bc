import assert from 'node:assert/strict';
import type { FilePage, HtmlPage } from '../../../../src/chat/page.ts';
import { plantSampleMeetups } from '../../../../src/features/meetups/index.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { MEETUPS_NOW, openMeetupsRoom, type MeetupsRoom } from '../../../support/meetups.ts';

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

const body = (named: object = {}) => ({
  title: { cy: 'Mesur <b>gwerth</b>', en: 'Measuring; value, & more' },
  description: {
    cy: 'Tair enghraifft.\nA sgwrs.',
    en: 'Three examples.\r\nAnd <script>alert(1)</script> a talk.',
  },
  start: '2027-07-01T14:00',
  minutes: 90,
  place: { cy: 'Neuadd y ddinas', en: 'City hall' },
  link: 'https://example.org/meet?a=1&b=2',
  topics: ['automation'],
  ...named,
});

describe('meetups from outside', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const plan = async (named: object = {}) =>
    ((await room.call('post', '/meetups', { body: body(named) })) as { id: string }).id;
  const open = (path: string, language: string, id = '') =>
    room.feature.pages!.find((page) => page.path === path)!.open({ params: { language, id }, query: {} });
  const calendar = async (language: string, id: string) =>
    ((await open('/meetups/:language/:id/calendar.ics', language, id)) as FilePage).content;
  /** Long lines of a calendar file are folded (RFC 5545, 3.1). */
  const unfolded = (content: string) => content.replace(/\r\n[ \t]/g, '');

  it('plans through the API and shows the meetup as it was given', async () => {
    const id = await plan();

    const shown = (await room.call('get', '/meetups/:id', { id })) as Record<string, unknown>;

    const { audience, rsvps, start, startsAt, state, place } = shown;
    assert.deepEqual(
      { audience, rsvps, start, startsAt, state, place },
      {
        audience: { topics: ['automation'] },
        rsvps: { yes: 0, maybe: 0, no: 0 },
        start: '2027-07-01T14:00',
        startsAt: '2027-07-01T13:00:00.000Z',
        state: 'planned',
        place: { cy: 'Neuadd y ddinas', en: 'City hall' },
      },
    );
  });

  it('answers exactly what its description promises', async () => {
    const id = await plan();
    for (const { path, method, response } of room.feature.routes ?? []) {
      if (method !== 'get') continue;
      const answer = await room.call(method, path, { id });
      assert.deepEqual(response.parse(answer), answer, path);
    }
  });

  it('lists what is to come, the soonest first', async () => {
    const later = await plan({ start: '2027-08-01T14:00' });
    const sooner = await plan({ start: '2027-06-01T14:00' });

    const { items } = (await room.call('get', '/meetups')) as { items: { id: string }[] };

    assert.deepEqual(
      items.map(({ id }) => id),
      [sooner, later],
    );
  });

  it('refuses what it cannot use, and stores nothing of it', async () => {
    const cases: readonly [object, string][] = [
      [{ start: 'soon' }, 'meetup_start_invalid'],
      [{ start: '2027-03-28T01:30' }, 'meetup_start_skipped'],
      [{ start: '2020-01-01T10:00' }, 'meetup_start_past'],
      [{ start: '2099-01-01T10:00' }, 'meetup_start_far'],
      [{ start: 5 }, 'malformed_payload'],
      [{ title: 'one language' }, 'malformed_payload'],
      [{ topics: [] }, 'malformed_payload'],
      [{ topics: ['gardening'] }, 'malformed_payload'],
      [{ link: 'javascript:alert(1)' }, 'malformed_payload'],
      [{ minutes: 0 }, 'malformed_payload'],
      [{ audience: {} }, 'malformed_payload'],
      [{ more: true }, 'malformed_payload'],
    ];
    for (const [wrong, code] of cases)
      await assert.rejects(plan(wrong), failsWith(code), JSON.stringify(wrong));

    await assert.rejects(room.call('get', '/meetups/:id', { id: 'nowhere' }), failsWith('meetup_not_found'));
    await assert.rejects(
      room.call('post', '/meetups/:id/cancel', { id: 'nowhere' }),
      failsWith('meetup_not_found'),
    );
    assert.deepEqual(await room.call('get', '/meetups'), { items: [] });
  });

  it('refuses to cancel what has started', async () => {
    const id = await plan();
    room.at('2027-07-01T13:00:00Z');

    await assert.rejects(room.call('post', '/meetups/:id/cancel', { id }), failsWith('meetup_started'));
  });

  it('gives a calendar file in the language of its address, escaped, in UTC', async () => {
    const id = await plan();

    const english = unfolded(await calendar('en', id));

    for (const line of [
      `UID:${id}@cylch`,
      'DTSTART:20270701T130000Z',
      'DTEND:20270701T143000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Measuring\\; value\\, & more',
      'LOCATION:City hall\\; https://example.org/meet?a=1&b=2',
    ]) {
      assert.ok(english.includes(`\r\n${line}\r\n`), `${line} in\n${english}`);
    }
    assert.match(english, /DESCRIPTION:Three examples\.\\nAnd <script>/);
    assert.doesNotMatch(english, /VALARM|METHOD|Mesur/);
    assert.match(unfolded(await calendar('both', id)), /SUMMARY:Mesur <b>gwerth<\/b> \/ Measuring/);
  });

  it('marks a cancelled meetup in the same calendar entry', async () => {
    const id = await plan();

    await room.call('post', '/meetups/:id/cancel', { id });

    const file = unfolded(await calendar('cy', id));
    for (const line of [`UID:${id}@cylch`, 'SEQUENCE:1', 'STATUS:CANCELLED']) {
      assert.ok(file.includes(`\r\n${line}\r\n`), line);
    }
  });

  it('shows a page for a meetup and one for all, with what people wrote made harmless', async () => {
    const id = await plan();

    const one = (await open('/meetups/:language/:id', 'en', id)) as HtmlPage;
    const all = (await open('/meetups/:language', 'cy')) as HtmlPage;

    assert.equal(one.title, 'Measuring; value, & more');
    assert.equal(one.alternate, `/meetups/cy/${id}`);
    assert.match(one.body, /Thursday 1 July 2027, 14:00–15:30/);
    assert.match(one.body, /&lt;script&gt;/);
    assert.match(one.body, /href="https:\/\/example\.org\/meet\?a=1&amp;b=2"/);
    assert.match(one.body, new RegExp(`/meetups/en/${id}/calendar.ics`));
    assert.match(all.body, /Mesur &lt;b&gt;gwerth&lt;\/b&gt;/);
    assert.doesNotMatch(one.body + all.body, /<script|<b>/);
  });

  it('has no page in a language that is none, nor for a meetup that is none', async () => {
    const id = await plan();

    assert.equal((await open('/meetups/:language', 'fr')).kind, 'missing');
    assert.equal((await open('/meetups/:language/:id', 'fr', id)).kind, 'missing');
    assert.equal((await open('/meetups/:language/:id', 'cy', 'nowhere')).kind, 'missing');
    assert.equal((await open('/meetups/:language/:id/calendar.ics', 'fr', id)).kind, 'missing');
    assert.equal((await open('/meetups/:language/:id/calendar.ics', 'cy', '..%2f')).kind, 'missing');
  });

  it('plants two sample meetups that post nothing at first and remind later', async () => {
    await plantSampleMeetups(room.database, () => MEETUPS_NOW);
    await plantSampleMeetups(room.database, () => MEETUPS_NOW);

    const { items } = (await room.call('get', '/meetups')) as { items: { start: string }[] };

    assert.deepEqual(
      items.map(({ start }) => start),
      ['2026-11-10T14:00', '2026-11-27T14:00'],
    );
    assert.deepEqual(await room.due(), []);
    room.at('2026-11-03T14:00:00Z');
    assert.match((await room.due())[0]?.id ?? '', /^meetup-reminder:.*:week:2026-11-10T14:00/);
  });
});
