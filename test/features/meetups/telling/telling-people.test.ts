import assert from 'node:assert/strict';
import type { Meetup } from '../../../../src/features/meetups/meetup/meetup.ts';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import { MANAGER_TURN, openMeetupsRoom, turnOf, type MeetupsRoom } from '../../../support/meetups.ts';

describe('Who said yes to a meetup', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetups', { body: aMeetupBody() })) as { id: string });
    await room.due();
    room.chats.set('a', 'chat-of-a');
    for (const member of ['a', 'b', 'c']) await reply(member, 'yes', `channel-of-${member}`);
    await reply('d', 'maybe', 'channel-of-d');
  });
  afterEach(() => room.database.close());

  const reply = (member: string, answer: string, channel: string) =>
    room.chat.action('meetups.rsvp', { id, answer, edition: 'en' }, turnOf(member, 'channel', channel));
  const change = (body: object) => room.call('patch', '/meetups/:id', { id, body });
  const told = async () =>
    (await room.due()).map(({ id: each, audience, followUpTo }) => ({ id: each, audience, followUpTo }));
  const who = async () => {
    const { messages } = await room.chat.action('meetups.whoComes', { id, edition: 'en' }, MANAGER_TURN);
    return JSON.stringify(messages);
  };

  it('is told once of a new time: in their own chat, else by a nameless reply where they answered', async () => {
    await change({ start: '2026-12-08T10:00' });

    const step = `meetup-changed:${id}:1`;
    assert.deepEqual(await told(), [
      { id: `${step}:chats`, audience: { channels: ['chat-of-a'] }, followUpTo: undefined },
      {
        id: `${step}:threads`,
        audience: { channels: ['channel-of-b', 'channel-of-c'] },
        followUpTo: `meetup:${id}`,
      },
    ]);
    assert.deepEqual(await told(), []);
  });

  it('is told of another place, and of a cancellation, but not of another word', async () => {
    await change({ title: { cy: 'Arall', en: 'Another' } });
    assert.deepEqual(await told(), []);
    await change({ link: 'https://example.org/elsewhere' });
    assert.deepEqual(
      (await told()).map((one) => one.id),
      [`meetup-changed:${id}:2:chats`, `meetup-changed:${id}:2:threads`],
    );
    await room.call('post', '/meetups/:id/cancel', { id });
    assert.deepEqual(
      (await told()).map((one) => one.id),
      [`meetup-cancelled:${id}:chats`, `meetup-cancelled:${id}:threads`],
    );
  });

  it('is told once when it is moved twice before anybody hears of it, and only that it is off when it then is', async () => {
    await change({ start: '2026-12-08T10:00' });
    await change({ start: '2026-12-09T10:00' });
    assert.deepEqual(
      (await told()).map((one) => one.id),
      [`meetup-changed:${id}:2:chats`, `meetup-changed:${id}:2:threads`],
    );
    await change({ start: '2026-12-10T10:00' });
    await room.call('post', '/meetups/:id/cancel', { id });
    assert.deepEqual(
      (await told()).map((one) => one.id),
      [`meetup-cancelled:${id}:chats`, `meetup-cancelled:${id}:threads`],
    );
  });

  it('stands by name for the organisers alone, with those whom the latest change did not reach', async () => {
    await change({ start: '2026-12-08T10:00' });
    await room.due();
    const row = (channelId: string, state: 'sent' | 'failed' | 'uncertain') =>
      ({ channelId, organisation: 'o', state }) as const;
    room.rows.set(`meetup-changed:${id}:1:chats`, [row('chat-of-a', 'uncertain')]);
    room.rows.set(`meetup-changed:${id}:1:threads`, [row('channel-of-b', 'sent')]);

    const seen = await who();

    assert.match(seen, /Coming: Name of a \(Organisation tenant-1\); Name of b .*; Name of c /);
    assert.match(seen, /Maybe: Name of d/);
    assert.match(seen, /Not told of the latest change: Name of c \(/);
    assert.match(seen, /Not certain whether .* arrived: Name of a \(/);
    assert.doesNotMatch(seen, /latest change: Name of b/);
  });

  it('is named nowhere else: not on cards in channels, not on pages, not to members', async () => {
    await change({ start: '2026-12-08T10:00' });
    const announced = JSON.stringify(await room.due());
    const cards = JSON.stringify(room.live.asked);
    const page = room.feature.pages!.find(({ path }) => path === '/meetups/:language/:id')!;
    const html = JSON.stringify(await page.open({ params: { language: 'en', id }, query: {} }));
    const list = JSON.stringify(await room.chat.message('meetups', turnOf('e')));
    const inChannel = await room.chat.action('meetups.whoComes', { id }, turnOf('manager-1', 'channel'));

    for (const text of [announced, cards, html, list, JSON.stringify(inChannel)])
      assert.doesNotMatch(text, /Name of/);
    await assert.rejects(room.chat.action('meetups.whoComes', { id }, turnOf('a')), /manager/);
  });
});

describe('A personal reminder of a meetup', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom({ installUrl: 'https://teams.example/install' });
    ({ id } = (await room.call('post', '/meetups', { body: aMeetupBody() })) as { id: string });
    await room.due();
  });
  afterEach(() => room.database.close());

  const press = async (verb: string, member: string, scope: 'personal' | 'channel' = 'channel') =>
    JSON.stringify(
      (await room.chat.action(verb, { id, answer: 'yes', edition: 'en' }, turnOf(member, scope, 'channel-1')))
        .card?.data,
    );
  const personal = async () =>
    (await room.due()).filter(({ id: each }) => each.startsWith('meetup-personal:'));

  it('is offered to those who have the bot in a chat of their own; to the others, the way to get it', async () => {
    room.chats.set('a', 'chat-of-a');

    const withChat = await press('meetups.rsvp', 'a');
    const without = await press('meetups.rsvp', 'b');

    assert.match(withChat, /meetups\.remindMe/);
    assert.doesNotMatch(withChat, /teams\.example/);
    assert.match(without, /https:\/\/teams\.example\/install/);
    assert.doesNotMatch(without, /meetups\.remindMe/);
  });

  it('comes once, an hour before, to those alone who asked for it', async () => {
    for (const member of ['a', 'b']) {
      room.chats.set(member, `chat-of-${member}`);
      await press('meetups.rsvp', member);
    }
    await press('meetups.remindMe', 'a');
    room.at('2026-12-01T13:00:00Z');

    const [reminder, ...more] = await personal();

    assert.deepEqual(
      [reminder?.id, reminder?.audience, reminder?.uselessAfter, more],
      [
        `meetup-personal:${id}:2026-12-01T14:00:00.000Z`,
        { channels: ['chat-of-a'] },
        '2026-12-01T13:30:00.000Z',
        [],
      ],
    );
    assert.match(JSON.stringify(reminder), /meetups\.stopReminders/);
  });

  it('stops with one click, for every meetup to come', async () => {
    room.chats.set('a', 'chat-of-a');
    const body = aMeetupBody({ start: '2026-12-02T14:00' });
    const other = (await room.call('post', '/meetups', { body })) as { id: string };
    for (const one of [id, other.id]) {
      const about = { id: one, answer: 'yes', edition: 'en' };
      await room.chat.action('meetups.rsvp', about, turnOf('a'));
      await room.chat.action('meetups.remindMe', about, turnOf('a'));
    }

    assert.match(await press('meetups.stopReminders', 'a'), /not remind you personally of any meetup/);

    room.at('2026-12-01T13:00:00Z');
    assert.deepEqual(await personal(), []);
    room.at('2026-12-02T13:00:00Z');
    assert.deepEqual(await personal(), []);
  });

  it('comes to nobody who changed their mind, waits for a place, or removed the bot', async () => {
    room.chats.set('a', 'chat-of-a');
    room.chats.set('b', 'chat-of-b');
    for (const member of ['a', 'b']) {
      await press('meetups.rsvp', member, 'personal');
      await press('meetups.remindMe', member, 'personal');
    }
    await room.chat.action('meetups.rsvp', { id, answer: 'no', edition: 'en' }, turnOf('a'));
    room.chats.delete('b');
    room.at('2026-12-01T13:00:00Z');

    assert.deepEqual(await personal(), []);
  });

  const missed = async () =>
    ((await room.call('get', '/meetups/:id', { id })) as Pick<Meetup, 'missed'>).missed;
  const askedBy = async (member: string) => {
    room.chats.set(member, `chat-of-${member}`);
    await press('meetups.rsvp', member);
    await press('meetups.remindMe', member);
  };

  it('is on record as missed, without who, where the house woke when it was of no use any more', async () => {
    for (const member of ['a', 'b']) await askedBy(member);
    room.at('2026-12-01T13:40:00Z');

    const told = await personal();
    await room.due();

    assert.deepEqual(told, []);
    const recorded = (await missed()).filter(({ what }) => what === 'personal');
    assert.deepEqual(recorded, [
      { what: 'personal', dueAt: '2026-12-01T13:00:00.000Z', noticedAt: '2026-12-01T13:40:00.000Z' },
    ]);
    for (const [edition, words] of [
      ['cy', 'Heb ei anfon am nad oeddwn i ar gael: y nodyn atgoffa i’r rhai a ofynnodd amdano'],
      ['en', 'Not sent because I was not available: the reminder for those who asked for it'],
    ] as const) {
      const { card } = await room.chat.action('meetups.manage', { id, edition }, MANAGER_TURN);
      assert.ok(JSON.stringify(card?.data).includes(words), edition);
    }
  });

  it('is on record also when the house slept until the replies are erased', async () => {
    await askedBy('a');
    room.at('2027-03-01T10:00:00Z');
    await room.due();

    assert.deepEqual(
      (await missed()).map(({ what }) => what).filter((what) => what === 'personal'),
      ['personal'],
    );
  });

  it('is not missed where nobody waited for it, nor where it came late but in time', async () => {
    room.chats.set('b', 'chat-of-b');
    await press('meetups.rsvp', 'b');
    room.at('2026-12-01T13:40:00Z');
    await room.due();
    const nobody = (await missed()).map(({ what }) => what);

    await room.database.close();
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetups', { body: aMeetupBody() })) as { id: string });
    await room.due();
    await askedBy('a');
    room.at('2026-12-01T13:25:00Z');
    const late = await personal();

    assert.ok(!nobody.includes('personal'));
    assert.equal(late.length, 1);
    assert.ok(!(await missed()).some(({ what }) => what === 'personal'));
  });

  it('is not to be had by whoever did not say yes', async () => {
    room.chats.set('a', 'chat-of-a');
    await room.chat.action('meetups.rsvp', { id, answer: 'maybe', edition: 'en' }, turnOf('a'));
    await press('meetups.remindMe', 'a');
    room.at('2026-12-01T13:00:00Z');

    assert.deepEqual(await personal(), []);
  });
});
