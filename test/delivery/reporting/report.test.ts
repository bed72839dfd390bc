import assert from 'node:assert/strict';
import { doWork } from '../../../src/delivery/running/worker.ts';
import { noteBuried } from '../../../src/delivery/reporting/buried-work.ts';
import { openStores } from '../../../src/delivery/parts.ts';
import { rowKey } from '../../../src/delivery/sending/outbox-row.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const MINUTE = 60_000;

describe('The report', () => {
  it('counts by state and reason, and how far each organisation was reached', async () => {
    const world = new DeliveryWorld([
      ...['a', 'b', 'c'].map((id) => aRecipient({ id, organisation: 'council' })),
      aRecipient({ id: 'd', organisation: 'board', pausedUntil: '2026-03-01' }),
    ]);
    world.messenger.script('b', { kind: 'refused', code: '400' });
    world.messenger.script('c', { kind: 'uncertain', code: '502' });
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);

    const { coverage, reasons } = await delivery.report('broadcast:1');
    assert.deepEqual(
      [...coverage].sort((a, b) => a.organisation.localeCompare(b.organisation)),
      [
        { organisation: 'board', channels: 1, sent: 0, failed: 0, uncertain: 0, waiting: 1 },
        { organisation: 'council', channels: 3, sent: 1, failed: 1, uncertain: 1, waiting: 0 },
      ],
    );
    assert.deepEqual(reasons.map(({ state, code }) => `${state} ${code}`).sort(), [
      'failed 400',
      'queued paused',
      'uncertain 502',
    ]);
  });

  it('says when its counts do not add up, and no longer when they do', async () => {
    const channels = recipients(3);
    const world = new DeliveryWorld(channels);
    const delivery = world.open();
    const { outbox } = openStores(world.database);
    const mismatches = async () => {
      world.pass(MINUTE);
      const [{ mismatch }, progress] = [
        await delivery.report('broadcast:1'),
        await delivery.progress('broadcast:1'),
      ];
      assert.deepEqual(progress.mismatch, mismatch);
      return mismatch;
    };
    assert.equal(await mismatches(), null, 'nothing is announced');
    await delivery.announce(anAnnouncement());
    assert.equal(await mismatches(), null, 'nothing is written out');
    await world.live(delivery, MINUTE);
    assert.equal(await mismatches(), null);

    const { partition, id } = rowKey('broadcast:1', 'channel-2');
    const row = (await outbox.get(partition, id))!.value;
    await outbox.remove(partition, id);
    assert.deepEqual(await mismatches(), { messages: 2, channels: 3 }, 'a row is lost');
    await outbox.create({ ...row, state: 'evaporated' as 'sent' });
    assert.deepEqual(await mismatches(), { messages: 2, channels: 3 }, 'a row is in no state');
    await outbox.remove(partition, id);
    await outbox.create(row);
    assert.equal(await mismatches(), null, 'it is there again');
    await outbox.create({ ...row, id: 'another' });
    assert.deepEqual(await mismatches(), { messages: 4, channels: 3 }, 'a row is too many');
    await outbox.remove(partition, 'another');

    assert.equal(await mismatches(), null);
    assert.deepEqual(world.seen(channels), [1, 1, 1], 'nothing was sent because of it');
  });

  it('knows at once whether every message has found its end', async () => {
    const quiet = aRecipient({ id: 'quiet', quietHours: { from: '11:00', to: '13:00' } });
    const world = new DeliveryWorld([aRecipient({ id: 'awake' }), quiet]);
    const delivery = world.open();
    const over: boolean[] = [await delivery.isOver('broadcast:1')];
    await delivery.announce(anAnnouncement());
    over.push(await delivery.isOver('broadcast:1'));
    await world.live(delivery, MINUTE);
    over.push(await delivery.isOver('broadcast:1'));
    await world.live(delivery, 180 * MINUTE);
    over.push(await delivery.isOver('broadcast:1'));

    assert.deepEqual(over, [false, false, false, true]);
  });

  it('knows what was announced on a day in London, once, and for whom', async () => {
    const world = new DeliveryWorld(recipients(1));
    const delivery = world.open();
    const on = async (day: string) => {
      const found = [];
      for await (const one of delivery.toldOn(day)) found.push(one);
      return found;
    };
    const within = { organisations: ['council'] };
    await delivery.announce(anAnnouncement({ sender: 'council', within }));
    await delivery.announce(anAnnouncement({ sender: 'council', within }));
    world.pass(12 * 60 * MINUTE);
    await delivery.announce(anAnnouncement({ id: 'broadcast:2', kind: 'posts' }));

    const told = { kind: 'broadcasts', audience: { all: true }, within, sender: 'council' };
    assert.deepEqual(await on('2026-02-10'), [{ id: 'broadcast:1', told }]);
    assert.deepEqual(
      (await on('2026-02-11')).map(({ id }) => id),
      ['broadcast:2'],
    );
  });

  it('says what could not be edited, and why', async () => {
    const world = new DeliveryWorld(recipients(2));
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    world.messenger.script('channel-1', { kind: 'refused', code: '413' });
    await delivery.edit('broadcast:1', { editions: { cy: {}, en: {}, both: { text: 'new' } } });
    const before = await delivery.report('broadcast:1');
    await world.live(delivery, MINUTE);
    const after = await delivery.report('broadcast:1');

    assert.deepEqual([before.toAmend, after.toAmend, after.edited], [2, 0, 1]);
    assert.deepEqual(after.notAmended, [{ code: '413', channels: 1 }]);
  });

  it('names work that was set aside', async () => {
    const world = new DeliveryWorld(recipients(1));
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    const { buried } = openStores(world.database);
    const [taken] = await world.queue.take(1, 1_000);
    const parts = {
      ...{ queue: world.queue, log: silentLog },
      onBuried: (work: { kind: string; payload: unknown }, reason: string) =>
        noteBuried({ buried, clock: world.clock }, work, reason),
    };
    await doWork(parts, {}, taken!);

    assert.deepEqual((await delivery.report('broadcast:1')).buried, [
      { kind: 'delivery.expand', reason: 'unknown_kind', at: '2026-02-10T12:00:00.000Z' },
    ]);
  });

  it('has numbers alone for whoever watches, counted once a second at most', async () => {
    const world = new DeliveryWorld(recipients(2));
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    const before = await delivery.progress('broadcast:1');
    await world.workOnce(delivery);
    await world.workOnce(delivery);
    const soon = await delivery.progress('broadcast:1');
    world.pass(1_000);
    const later = await delivery.progress('broadcast:1');

    assert.deepEqual([before.state, soon.state, later.state], ['waiting', 'waiting', 'finished']);
    assert.equal(later.counts.sent, 2);
  });
});

describe('A message in a channel', () => {
  it('is known again, by the channel or by where somebody pressed it', async () => {
    const world = new DeliveryWorld(recipients(2));
    const delivery = world.open();
    for (const id of ['broadcast:1', 'broadcast:2']) await delivery.announce(anAnnouncement({ id }));
    await world.live(delivery, MINUTE);

    const { messageId } = world.messenger.seenIn('channel-2')[0]!;
    const found = await delivery.whatIs('channel-2', messageId);
    const report = await delivery.report(found!);
    assert.equal(report.counts.sent, 2);
    assert.equal(await delivery.whatIs(aRecipient({ id: 'channel-2' }).address, messageId), found);
    assert.equal(await delivery.whatIs('channel-1', messageId), undefined);
    assert.equal(await delivery.whatIs('channel-2', 'another'), undefined);
  });

  it('is remembered among the last thirty', async () => {
    const world = new DeliveryWorld(recipients(1));
    const delivery = world.open();
    for (let n = 0; n < 40; n += 1) {
      await delivery.announce(anAnnouncement({ id: `broadcast:${n}` }));
      await world.live(delivery, MINUTE);
      world.pass(8 * 24 * 60 * MINUTE);
    }

    const known = await Promise.all(
      world.messenger.seenIn('channel-1').map(({ messageId }) => delivery.whatIs('channel-1', messageId)),
    );
    assert.deepEqual([known.length, known.filter((id) => id !== undefined).length], [40, 30]);
  });
});
