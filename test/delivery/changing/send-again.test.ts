import assert from 'node:assert/strict';
import type { Announcement } from '../../../src/chat/announcing/announcement.ts';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
import type { Delivery } from '../../../src/delivery/index.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { DeliveryWorld } from '../../support/delivery-world.ts';
import { Life, mortal, mortalDatabase } from '../../support/mortal.ts';
import { aRecipient, recipients } from '../../support/recipients.ts';

const ID = 'broadcast:1';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OUTAGE: readonly SendOutcome[] = Array.from({ length: 20 }, () => ({ kind: 'postponed', code: '503' }));
const TOO_LARGE: SendOutcome = { kind: 'refused', code: '413 MessageSizeTooBig' };
const GONE: SendOutcome = { kind: 'unreachable', code: '403 BotNotInConversationRoster', howLong: 'gone' };

/** An announcement to three channels; what each answers first is given. */
async function worldOf(answers: readonly (readonly SendOutcome[])[], named: Partial<Announcement> = {}) {
  const channels = recipients(answers.length);
  const world = new DeliveryWorld(channels);
  answers.forEach((script, index) => world.messenger.script(`channel-${index + 1}`, ...script));
  const delivery = world.open();
  await delivery.announce(anAnnouncement(named));
  await world.live(delivery, 3 * HOUR);
  return { world, delivery, channels };
}

const countsOf = async (delivery: Delivery) => (await delivery.report(ID)).counts;
const shape = ({ sent, failed, queued, cancelled }: Awaited<ReturnType<typeof countsOf>>) => ({
  ...{ sent, failed, queued, cancelled },
});
const said = (text: string) => ({ cy: { text }, en: { text }, both: { text } });

describe('What failed in an outage', () => {
  it('is sent again when a manager says so, and then the announcement is over again', async () => {
    const { world, delivery, channels } = await worldOf([OUTAGE, [], OUTAGE]);
    const before = await delivery.report(ID);

    await delivery.sendAgain(ID);
    const midway = await delivery.report(ID);
    const isOverMidway = await delivery.isOver(ID);
    await world.live(delivery, HOUR);

    assert.deepEqual([before.state, before.counts.failed, before.retriable], ['finished', 2, 2]);
    assert.deepEqual([midway.state, midway.finishedAt, isOverMidway], ['sending', null, false]);
    const after = await delivery.report(ID);
    assert.deepEqual([after.state, after.counts.sent, after.retriable], ['finished', 3, 0]);
    assert.equal(await delivery.isOver(ID), true);
    assert.deepEqual(world.seen(channels), [1, 1, 1]);
  });

  it('gets as many attempts as the first time, and the report counts them all', async () => {
    const { world, delivery } = await worldOf([OUTAGE]);
    world.messenger.script('channel-1', ...OUTAGE.slice(0, 19));

    await delivery.sendAgain(ID);
    await world.live(delivery, 3 * HOUR);

    const rows = [];
    for await (const row of delivery.rows(ID)) rows.push(row);
    assert.deepEqual(
      rows.map(({ state, attempts, mayHaveArrivedTwice }) => ({ state, attempts, mayHaveArrivedTwice })),
      [{ state: 'sent', attempts: 40, mayHaveArrivedTwice: false }],
    );
  });

  it('fails again in another outage, and can be sent again once more', async () => {
    const { world, delivery, channels } = await worldOf([OUTAGE]);
    world.messenger.script('channel-1', ...OUTAGE);

    await delivery.sendAgain(ID);
    await world.live(delivery, 3 * HOUR);
    const second = shape(await countsOf(delivery));
    await delivery.sendAgain(ID);
    await world.live(delivery, 3 * HOUR);

    assert.deepEqual(second, { sent: 0, failed: 1, queued: 0, cancelled: 0 });
    assert.equal((await countsOf(delivery)).sent, 1);
    assert.deepEqual(world.seen(channels), [1]);
  });

  it('is sent once, whoever clicks, however often, and however many processes do the work', async () => {
    const { world, delivery, channels } = await worldOf([OUTAGE, OUTAGE]);
    const other = world.open();

    await Promise.all([delivery.sendAgain(ID), other.sendAgain(ID), delivery.sendAgain(ID)]);
    await Promise.all([
      delivery.jobs['delivery.again']!({ announcementId: ID }),
      other.jobs['delivery.again']!({ announcementId: ID }),
    ]);
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([world.workOnce(delivery), world.workOnce(other)]);
      world.pass(1_000);
    }
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);

    assert.deepEqual(world.seen(channels), [1, 1]);
    assert.equal(world.messenger.requests.filter(({ act }) => act === 'send').length, 42);
  });

  it('has the words of an edit that was made since', async () => {
    const { world, delivery } = await worldOf([OUTAGE], { editions: said('old') });

    await delivery.edit(ID, { editions: said('new') });
    await world.live(delivery, HOUR);
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);

    assert.deepEqual(
      world.messenger.seenIn('channel-1').map(({ message }) => message.text),
      ['new'],
    );
    assert.equal((await delivery.report(ID)).edited, 0);
  });

  it('stays unsent once the announcement was cancelled or recalled', async () => {
    for (const act of ['cancel', 'recall'] as const) {
      const { world, delivery } = await worldOf([OUTAGE]);
      await delivery[act](ID);
      await delivery.sendAgain(ID);
      await world.live(delivery, HOUR);

      assert.equal((await countsOf(delivery)).failed, 1, act);
      assert.deepEqual(await delivery.foreseeAgain(ID), { channels: 0, organisations: 0, left: 1 });
      assert.equal((await delivery.report(ID)).state, 'finished');
    }
  });

  it('stops when the announcement is cancelled before its turn', async () => {
    const { world, delivery } = await worldOf([OUTAGE, OUTAGE]);

    await delivery.sendAgain(ID);
    await delivery.cancel(ID);
    await world.live(delivery, HOUR);

    const { sent, failed, cancelled } = await countsOf(delivery);
    assert.deepEqual([sent, failed + cancelled], [0, 2]);
    assert.equal((await delivery.report(ID)).state, 'finished');
  });

  it('waits while all sending is halted', async () => {
    const { world, delivery, channels } = await worldOf([OUTAGE]);
    await delivery.stopAll(null);
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);
    const halted = world.seen(channels);
    await delivery.resumeAll(null);
    await world.live(delivery, HOUR);

    assert.deepEqual([halted, world.seen(channels)], [[0], [1]]);
  });

  it('is not sent when it is of no use any more', async () => {
    const { world, delivery } = await worldOf([OUTAGE], { uselessAfter: '2026-02-10T14:00:00Z' });

    assert.deepEqual(await delivery.foreseeAgain(ID), { channels: 0, organisations: 0, left: 1 });
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);

    assert.equal((await countsOf(delivery)).failed, 1);
  });
});

describe('What failed for a reason that stands', () => {
  it('is left: too large, and a channel that is gone, until it can be written to again', async () => {
    const { world, delivery, channels } = await worldOf([OUTAGE, [TOO_LARGE], [GONE]]);
    const first = await delivery.foreseeAgain(ID);
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);
    const seenFirst = world.seen(channels);

    world.directory.bringBack('channel-3');
    const second = await delivery.foreseeAgain(ID);
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);

    assert.deepEqual(first, { channels: 1, organisations: 1, left: 2 });
    assert.deepEqual(seenFirst, [1, 0, 0]);
    assert.deepEqual(second, { channels: 1, organisations: 1, left: 1 });
    assert.deepEqual(world.seen(channels), [1, 0, 1]);
  });

  it('goes with shorter words where it was too large', async () => {
    const { world, delivery, channels } = await worldOf([[TOO_LARGE]], { editions: said('long') });
    await delivery.edit(ID, { editions: said('short') });
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);

    assert.deepEqual(world.seen(channels), [1]);
  });

  it('is left where the channel wants no more of the kind by now', async () => {
    const { world, delivery, channels } = await worldOf([OUTAGE]);
    world.directory.put({ ...channels[0]!, declinedKinds: ['broadcasts'] });

    assert.equal((await delivery.foreseeAgain(ID)).channels, 0);
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);
    assert.deepEqual(shape(await countsOf(delivery)), { sent: 0, failed: 1, queued: 0, cancelled: 0 });
  });

  it('is not touched by an edit that comes later, although its channel is there again', async () => {
    const { world, delivery, channels } = await worldOf([[GONE]], { editions: said('old') });
    await delivery.sendAgain(ID);
    await world.live(delivery, HOUR);
    world.directory.bringBack('channel-1');

    await delivery.edit(ID, { editions: said('new') });
    await world.live(delivery, HOUR);

    assert.deepEqual(world.seen(channels), [0]);
  });
});

describe('How far sending again would come', () => {
  it('counts channels and organisations, and nothing while a round is still to be queued', async () => {
    const world = new DeliveryWorld(
      ['a', 'b', 'c'].map((id) => aRecipient({ id, organisation: id === 'c' ? 'board' : 'council' })),
    );
    for (const id of ['a', 'b', 'c']) world.messenger.script(id, ...OUTAGE);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, 3 * HOUR);

    assert.deepEqual(await delivery.foreseeAgain(ID), { channels: 3, organisations: 2, left: 0 });
    await delivery.sendAgain(ID);
    assert.deepEqual(await delivery.foreseeAgain(ID), { channels: 0, organisations: 0, left: 3 });
  });

  it('is nothing for an announcement that nobody made', async () => {
    const world = new DeliveryWorld();
    const delivery = world.open();
    await delivery.sendAgain('broadcast:2');

    assert.deepEqual(await delivery.foreseeAgain('broadcast:2'), { channels: 0, organisations: 0, left: 0 });
    assert.equal(await world.workOnce(delivery), 0);
  });
});

describe('A process that dies while what failed is queued again', () => {
  it('leaves nothing stuck and nothing twice, at whatever step', async () => {
    for (let steps = 1; steps <= 60; steps += 1) {
      const { world, delivery, channels } = await worldOf([OUTAGE, OUTAGE, [TOO_LARGE]]);
      const life = new Life(steps);
      const queue = mortal(world.queue, life, ['push', 'take', 'done', 'putBack', 'bury']);
      const mortalOne = world.open({
        queue,
        database: mortalDatabase(world.database, life),
        messenger: mortal(world.messenger, life, ['send', 'edit', 'recall']),
      });
      const isConfirmed = await mortalOne.sendAgain(ID).then(
        () => true,
        () => false,
      );
      await world.workOnce(mortalOne, queue).catch(() => undefined);
      await world.live(delivery, 3 * HOUR);
      if (!isConfirmed) {
        await delivery.sendAgain(ID);
        await world.live(delivery, 3 * HOUR);
      }

      const { state, counts } = await delivery.report(ID);
      const { sent, failed, uncertain } = counts;
      assert.equal(state, 'finished', `${steps} steps`);
      assert.deepEqual([sent + uncertain, failed], [2, 1], `${steps} steps`);
      assert.ok(world.seen(channels).every((n) => n <= 1));
      if (!life.isOver) break;
    }
  }).timeout(60_000);
});
