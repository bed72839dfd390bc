import assert from 'node:assert/strict';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import { MANAGER_TURN, openMeetupsRoom, turnOf, type MeetupsRoom } from '../../../support/meetups.ts';

const BODY = aMeetupBody();

describe('the posted cards of a meetup', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetups', { body: BODY })) as { id: string });
    await room.due();
  });
  afterEach(() => room.database.close());

  const reply = (answer: string, member: string) =>
    room.chat.action('meetups.rsvp', { id, answer, edition: 'en' }, turnOf(member, 'channel'));

  it('show how many have replied, and change only when somebody says something else', async () => {
    await reply('yes', 'member-1');
    await reply('yes', 'member-1');
    await reply('maybe', 'member-2');

    const { asked } = room.live;
    assert.deepEqual(
      asked.map(({ key, isLast }) => [key, isLast]),
      Array(2).fill([`meetup:${id}`, false]),
    );
    assert.match(asked[0]!.text, /Coming: 1\. Maybe: 0\./);
    assert.match(asked[1]!.text, /Coming: 1\. Maybe: 1\./);
  });

  it('show the new time when it is moved', async () => {
    const moved = { id, date: '2026-12-02', time: '15:00', edition: 'en' };
    await room.chat.action('meetups.saveMove', moved, MANAGER_TURN);
    await room.due();

    assert.match(room.live.asked.at(-1)!.text, /2 December 2026, 15:00/);
  });

  it('say that it was cancelled, as the last, and offer no replies', async () => {
    await room.call('post', '/meetups/:id/cancel', { id });
    await room.due();

    const last = room.live.asked.at(-1);
    assert.deepEqual([last?.key, last?.isLast], [`meetup:${id}`, true]);
    assert.match(last!.text, /"takesReplies":false/);
  });
});
