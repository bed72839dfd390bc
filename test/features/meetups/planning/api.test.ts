import assert from 'node:assert/strict';
import { BotError } from '../../../../src/lib/errors.ts';
import { aMeetupBody, aSeriesBody } from '../../../support/meetup-bodies.ts';
import { MEMBER_TURN, openMeetupsRoom, turnOf, type MeetupsRoom } from '../../../support/meetups.ts';

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

describe('The API of meetups', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  const plan = async (named: object = {}) =>
    ((await room.call('post', '/meetups', { body: aMeetupBody(named) })) as { id: string }).id;
  const show = async (id: string) =>
    (await room.call('get', '/meetups/:id', { id })) as Record<string, unknown>;
  const change = (id: string, body: object) => room.call('patch', '/meetups/:id', { id, body });
  const reply = (id: string, answer: string, member = 'member-1') =>
    room.chat.action('meetups.rsvp', { id, answer, edition: 'en' }, turnOf(member));

  it('plans a meetup and shows it as it was given', async () => {
    const given = {
      agenda: { cy: 'Croeso', en: 'Welcome' },
      speakers: [{ name: 'Siaradwr Un', organisation: { cy: 'Cyngor Sampl', en: 'Sample Council' } }],
      place: { cy: 'Neuadd y ddinas', en: 'City hall' },
      link: 'https://example.org/meet?a=1&b=2',
      ...{ capacity: 40, translated: true },
      languages: { cy: 'Yn Gymraeg', en: 'In Welsh' },
      accessibility: { cy: 'Lifft', en: 'Lift' },
      audience: { topics: ['automation'], organisations: ['org-1'] },
      reminders: ['P3D', 'PT15M'],
    };

    const id = await plan({ ...given, start: '2027-07-01T14:00', minutes: 90 });

    const shown = await show(id);
    for (const [field, value] of Object.entries(given)) assert.deepEqual(shown[field], value, field);
    assert.deepEqual(
      [shown.start, shown.startsAt, shown.minutes, shown.state, shown.rsvps],
      [
        '2027-07-01T14:00',
        '2027-07-01T13:00:00.000Z',
        90,
        'planned',
        { yes: 0, maybe: 0, no: 0, waiting: 0 },
      ],
    );
  });

  it('takes an end for a length, and the time of another zone', async () => {
    const id = await plan({
      ...{ minutes: undefined, start: '2026-12-01T15:00', end: '2026-12-01T16:30', zone: 'Europe/Brussels' },
    });

    const { start, minutes } = await show(id);

    assert.deepEqual([start, minutes], ['2026-12-01T14:00', 90]);
  });

  it('answers exactly what its description promises', async () => {
    const id = await plan();
    const series = (await room.call('post', '/meetup-series', { body: aSeriesBody() })) as { id: string };
    for (const { path, method, response } of room.feature.routes ?? []) {
      if (method !== 'get') continue;
      const answer = await room.call(method, path, {
        id: path.includes('series/') ? series.id : id,
        ...(path === '/meetup-clashes' && { query: { start: '2026-12-01T14:30' } }),
      });
      assert.deepEqual(response.parse(answer), answer, path);
    }
  });

  it('lists what is to come, the soonest first, and what is over, the latest first', async () => {
    const later = await plan({ start: '2027-08-01T14:00' });
    const sooner = await plan({ start: '2027-06-01T14:00' });
    const ids = async (when?: string) =>
      ((await room.call('get', '/meetups', { query: { when } })) as { items: { id: string }[] }).items.map(
        (item) => item.id,
      );

    assert.deepEqual(await ids(), [sooner, later]);
    room.at('2027-09-01T10:00:00Z');
    assert.deepEqual([await ids(), await ids('past')], [[], [later, sooner]]);
  });

  it('refuses what it cannot use, each with a code of its own, and stores nothing of it', async () => {
    const cases: readonly [object, string][] = [
      [{ start: 'soon' }, 'meetup_start_invalid'],
      [{ start: '2027-03-28T01:30' }, 'meetup_start_skipped'],
      [{ start: '2020-01-01T10:00' }, 'meetup_start_past'],
      [{ start: '2099-01-01T10:00' }, 'meetup_start_far'],
      [{ zone: 'Europe/Cardiff' }, 'meetup_zone_unknown'],
      [{ end: '2026-12-01T13:00' }, 'meetup_end_before_start'],
      [{ end: '2026-12-01T14:00' }, 'meetup_end_before_start'],
      [{ end: '2026-12-09T14:00' }, 'meetup_end_before_start'],
      [{ end: 'later' }, 'meetup_start_invalid'],
      [{ start: 5 }, 'malformed_payload'],
      [{ title: 'one language' }, 'malformed_payload'],
      [{ topics: [] }, 'malformed_payload'],
      [{ topics: ['gardening'] }, 'malformed_payload'],
      [{ link: 'javascript:alert(1)' }, 'malformed_payload'],
      [{ minutes: 0 }, 'malformed_payload'],
      [{ capacity: 0 }, 'malformed_payload'],
      [{ reminders: ['P400D'] }, 'malformed_payload'],
      [{ reminders: ['1 day'] }, 'malformed_payload'],
      [{ audience: {} }, 'malformed_payload'],
      [{ more: true }, 'malformed_payload'],
    ];
    for (const [wrong, code] of cases)
      await assert.rejects(plan(wrong), failsWith(code), JSON.stringify(wrong));

    assert.deepEqual(await room.call('get', '/meetups'), { items: [] });
  });

  it('refuses a series that cannot be, each with a code of its own, and stores nothing of it', async () => {
    const cases: readonly [object, string][] = [
      [{ rule: 'every Tuesday' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=HOURLY;COUNT=5' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=MONTHLY;BYDAY=9TU;COUNT=5' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=DAILY;COUNT=5;COUNT=6' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=DAILY;COUNT=5;UNTIL=20270101' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=WEEKLY' }, 'meetup_rule_endless'],
      [{ rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20290101' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1;COUNT=5' }, 'meetup_rule_invalid'],
      [{ rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20290101' }, 'meetup_rule_empty'],
      [{ rule: 'FREQ=DAILY;COUNT=10000' }, 'meetup_rule_long'],
      [{ rule: 'FREQ=DAILY;COUNT=999999999' }, 'meetup_rule_long'],
      [{ rule: 'FREQ=YEARLY;COUNT=5' }, 'meetup_rule_long'],
      [{ rule: 'FREQ=YEARLY;UNTIL=20990101' }, 'meetup_rule_long'],
      [{ first: 'soon' }, 'meetup_rule_invalid'],
      [{ first: '2020-01-07T14:00' }, 'meetup_start_past'],
      [{ zone: 'Cymru' }, 'meetup_zone_unknown'],
      [{ except: ['2026-12-02'] }, 'meetup_rule_exception'],
      [{ except: ['tomorrow'] }, 'malformed_payload'],
    ];
    for (const [wrong, code] of cases)
      await assert.rejects(
        (async () => room.call('post', '/meetup-series', { body: aSeriesBody(wrong) }))(),
        failsWith(code),
        JSON.stringify(wrong),
      );

    assert.deepEqual(await room.call('get', '/meetup-series'), { items: [] });
    assert.deepEqual(await room.call('get', '/meetups'), { items: [] });
  });

  it('changes what is given, takes away what is null, and counts the changes', async () => {
    const id = await plan({ capacity: 40, link: 'https://example.org/meet' });

    await change(id, { title: { cy: 'Newydd', en: 'New' }, capacity: null });
    const again = (await change(id, { title: { cy: 'Newydd', en: 'New' } })) as { sequence: number };

    const shown = await show(id);
    assert.deepEqual([shown.title, shown.link], [{ cy: 'Newydd', en: 'New' }, 'https://example.org/meet']);
    assert.ok(!('capacity' in shown));
    assert.equal(again.sequence, 1);
  });

  it('refuses fewer places than there are people who have one, and changes nothing of the rest', async () => {
    const id = await plan({ capacity: 3 });
    for (const member of ['member-1', 'member-2']) await reply(id, 'yes', member);

    await assert.rejects(
      change(id, { capacity: 1, title: { cy: 'Newydd', en: 'New' } }),
      failsWith('meetup_capacity_taken'),
    );

    const { capacity, title, sequence } = await show(id);
    assert.deepEqual([capacity, (title as { en: string }).en, sequence], [3, 'Measuring value', 0]);
  });

  it('copies a meetup to another time', async () => {
    const id = await plan({ capacity: 40, place: { cy: 'Neuadd', en: 'Hall' } });
    await reply(id, 'yes');

    const copy = (await room.call('post', '/meetups/:id/copy', {
      id,
      body: { start: '2027-01-05T10:00' },
    })) as {
      id: string;
    };

    const shown = await show(copy.id);
    assert.notEqual(copy.id, id);
    assert.deepEqual(
      [shown.start, shown.capacity, shown.place, shown.rsvps],
      ['2027-01-05T10:00', 40, { cy: 'Neuadd', en: 'Hall' }, { yes: 0, maybe: 0, no: 0, waiting: 0 }],
    );
  });

  it('changes and cancels nothing that has started, and knows what it does not know', async () => {
    const id = await plan();
    room.at('2026-12-01T14:00:00Z');

    for (const [method, path, body] of [
      ['post', '/meetups/:id/cancel', undefined],
      ['patch', '/meetups/:id', { minutes: 30 }],
    ] as const) {
      await assert.rejects(room.call(method, path, { id, body }), failsWith('meetup_started'));
      await assert.rejects(room.call(method, path, { id: 'nowhere', body }), failsWith('meetup_not_found'));
    }
    await assert.rejects(
      room.call('get', '/meetup-series/:id', { id: 'nowhere' }),
      failsWith('meetup_series_not_found'),
    );
  });

  it('counts replies by organisation; a guest counts for their own', async () => {
    const id = await plan();
    await reply(id, 'yes', 'member-1');
    const guest = turnOf('guest-1', 'channel', 'channel-1', 'tenant-2');
    await room.chat.action('meetups.rsvp', { id, answer: 'yes' }, guest);
    await reply(id, 'maybe', 'member-3');

    const counted = await room.call('get', '/meetups/:id/rsvps', { id });

    assert.deepEqual(counted, {
      counts: { yes: 2, maybe: 1, no: 0, waiting: 0 },
      organisations: [
        { tenantId: 'tenant-1', yes: 1 },
        { tenantId: 'tenant-2', yes: 1 },
      ],
    });
  });

  it('takes no reply for somebody else, whatever a payload says', async () => {
    const id = await plan();

    const forged = {
      id,
      answer: 'yes',
      memberId: 'member-9',
      tenantId: 'tenant-9',
      name: 'Somebody',
      from: 'x',
    };
    await room.chat.action('meetups.rsvp', forged, MEMBER_TURN);

    const { organisations } = (await room.call('get', '/meetups/:id/rsvps', { id })) as {
      organisations: object[];
    };
    assert.deepEqual(organisations, [{ tenantId: 'tenant-1', yes: 1 }]);
    for (const payload of [{ id: '../x', answer: 'yes' }, { id, answer: 'YES' }, { id }, null, [id]])
      await assert.rejects(
        room.chat.action('meetups.rsvp', payload, MEMBER_TURN),
        failsWith('malformed_payload'),
      );
  });
});
