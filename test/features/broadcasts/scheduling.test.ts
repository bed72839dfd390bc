import assert from 'node:assert/strict';
import {
  anUpdate,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';

const id = 'sampleUpdate0000000000';
const HOUR_MS = 3_600_000;

/** A room with a draft whose preview is on the screen, at noon on 10 February 2026. */
async function aRoomWithPreview() {
  const room = openBroadcastsRoom();
  await room.press('broadcasts.preview', typedUpdate());
  return room;
}

const saveTime = ({ press }: BroadcastsRoom, date: string, time: string) =>
  press('broadcasts.saveTime', { id, date, time });
const seenIn = ({ world }: BroadcastsRoom, conversation: string) =>
  world.messenger.seenIn(conversation).length;
const liveFor = ({ world, delivery, feature }: BroadcastsRoom, hours: number) =>
  world.live(delivery, hours * HOUR_MS, [feature]);

describe('an update that is sent at a time', () => {
  it('waits for its time, says so, and is sent once by itself', async () => {
    const room = await aRoomWithPreview();

    const preview = await saveTime(room, '2026-02-10', '14:00');
    await liveFor(room, 1.9);
    const before = seenIn(room, 'english');
    await liveFor(room, 3);

    assert.match(shownOn(preview), /It will be sent: Tuesday 10 February 2026, 14:00\./);
    assert.equal(before, 0);
    assert.equal(seenIn(room, 'english'), 1);
  });

  it('is sent once also when the house was closed at that time', async () => {
    const room = await aRoomWithPreview();
    await saveTime(room, '2026-02-10', '14:00');

    room.world.pass(5 * HOUR_MS);
    const reopened = room.world.open();
    await room.world.live(reopened, HOUR_MS, [room.feature]);
    await room.world.live(reopened, HOUR_MS, [room.feature]);

    assert.equal(seenIn(room, 'english'), 1);
  });

  it('means the time on clocks in the United Kingdom, in summer too', async () => {
    const room = await aRoomWithPreview();
    await saveTime(room, '2026-07-01', '14:00');

    const { items } = (await room.call('get', '/broadcasts')) as { items: { scheduledFor: string }[] };

    assert.equal(items[0]?.scheduledFor, '2026-07-01T13:00:00.000Z');
  });

  it('is not scheduled for a time that is past, that is skipped, or that is none, and the form says why', async () => {
    const room = await aRoomWithPreview();

    for (const [date, time, why] of [
      ['2026-02-10', '11:59', /This time has passed/],
      ['2026-03-29', '01:30', /the clocks go forward/],
      ['', '10:00', /Give a date and time/],
      ['2036-01-01', '10:00', /more than three years/],
    ] as const) {
      const card = await saveTime(room, date, time);
      assert.equal(card.template, 'broadcasts/schedule');
      assert.match(shownOn(card), why);
      assert.deepEqual(card.data.values, { date, time });
    }
    await liveFor(room, 24);
    assert.equal(seenIn(room, 'english'), 0);
  });

  it('can be moved, and the form begins with the time that it has', async () => {
    const room = await aRoomWithPreview();
    await saveTime(room, '2026-02-10', '14:00');

    const form = await room.press('broadcasts.schedule', { id });
    await saveTime(room, '2026-02-11', '09:30');
    await liveFor(room, 12);
    const early = seenIn(room, 'english');
    await liveFor(room, 12);

    assert.deepEqual(form.data.values, { date: '2026-02-10', time: '14:00' });
    assert.deepEqual([early, seenIn(room, 'english')], [0, 1]);
  });

  it('stays a draft once its time is taken away', async () => {
    const room = await aRoomWithPreview();
    await saveTime(room, '2026-02-10', '14:00');

    const preview = await room.press('broadcasts.removeTime', { id });
    await liveFor(room, 24);

    assert.match(shownOn(preview), /The time is removed/);
    assert.equal(seenIn(room, 'english'), 0);
    assert.ok(buttonsOf(preview)['broadcasts.send']);
  });

  it('is sent with the words that it has by then, and can be sent at once instead', async () => {
    const room = await aRoomWithPreview();
    await saveTime(room, '2026-02-10', '14:00');

    const preview = await room.press('broadcasts.preview', typedUpdate({ titleEn: 'Better words' }));
    await room.press('broadcasts.send', buttonsOf(preview)['broadcasts.send'] ?? {});
    await room.work();
    await liveFor(room, 5);

    assert.match(shownOn(preview), /It will be sent: .*14:00/);
    const seen = room.world.messenger.seenIn('english').map(({ message }) => message.summary);
    assert.deepEqual(seen, ['Update: Better words']);
  });

  it('stands in the list with its time', async () => {
    const room = await aRoomWithPreview();
    await saveTime(room, '2026-02-10', '14:00');

    assert.match(shownOn(await room.press('broadcasts.list', {})), /Will be sent: .*14:00/);
  });

  it('is scheduled, moved and unscheduled through the API in the same way', async () => {
    const room = openBroadcastsRoom();
    const { id: other } = (await room.call('post', '/broadcasts', { body: anUpdate() })) as { id: string };
    const schedule = (at: string) =>
      room.call('post', '/broadcasts/:id/schedule', { id: other, body: { at } });

    await assert.rejects(schedule('2026-02-10T11:00'), { code: 'broadcast_time_past', status: 422 });
    await assert.rejects(schedule('2026-03-29T01:30'), { code: 'broadcast_time_skipped' });
    await assert.rejects(schedule('tomorrow'), { code: 'broadcast_time_invalid' });
    const set = (await schedule('2026-02-10T14:00')) as { scheduledFor: string };
    const unset = (await room.call('post', '/broadcasts/:id/unschedule', { id: other })) as typeof set;
    await schedule('2026-02-10T15:00');
    await liveFor(room, 4);

    assert.equal(set.scheduledFor, '2026-02-10T14:00:00.000Z');
    assert.equal(unset.scheduledFor, null);
    assert.equal(seenIn(room, 'english'), 1);
    await assert.rejects(schedule('2026-02-11T10:00'), { code: 'broadcast_already_sent' });
  });
});
