import assert from 'node:assert/strict';
import type { Announcement } from '../../src/chat/announcing/announcement.ts';
import type { SendOutcome } from '../../src/chat/ports/messenger.ts';
import { botError } from '../../src/lib/errors.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { aRecipient, recipients } from '../support/recipients.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNKNOWN_CARD = botError('unknown_card', 500, () => 'There is no such card.')({});

/** Announces, lives for a while, and says what the report then is. */
async function delivered(world: DeliveryWorld, announcement: Announcement = anAnnouncement(), forMs = HOUR) {
  const delivery = world.open();
  await delivery.announce(announcement);
  await world.live(delivery, forMs);
  return delivery.report(announcement.id);
}

describe('Carrying an announcement to its audience', () => {
  it('reaches every channel once, each in its own edition', async () => {
    const channels = [
      aRecipient({ id: 'a', edition: 'cy' }),
      aRecipient({ id: 'b', edition: 'en' }),
      aRecipient({ id: 'c' }),
    ];
    const world = new DeliveryWorld(channels);

    const report = await delivered(world);

    const texts = channels.map(({ id }) => world.messenger.seenIn(id).map(({ message }) => message.text));
    assert.deepEqual(texts, [['Helô'], ['Hello'], ['Helô\n\nHello']]);
    assert.equal(report.state, 'finished');
    assert.equal(report.counts.sent, 3);
    assert.deepEqual(report.troubles, []);
  });

  it('reaches no channel that is not addressed, declined the kind, or cannot be reached, and counts the latter two', async () => {
    const world = new DeliveryWorld([
      aRecipient({ id: 'a', topics: ['ai'], organisation: 'o1' }),
      aRecipient({ id: 'b', topics: ['ai'], organisation: 'o2' }),
      aRecipient({ id: 'c', topics: ['rpa'] }),
      aRecipient({ id: 'd', topics: ['ai'], declinedKinds: ['broadcasts'] }),
      aRecipient({ id: 'e', topics: ['ai'], state: 'unreachable' }),
    ]);
    const announcement = anAnnouncement({ audience: { topics: ['ai'] } });

    const report = await delivered(world, announcement);

    assert.deepEqual(report.audience, { channels: 2, organisations: 2, declined: 1, unreachable: 1 });
    assert.deepEqual(await world.open().reachOf(announcement.audience, announcement.kind), report.audience);
    assert.deepEqual(world.messenger.requests.map(({ conversationId }) => conversationId).sort(), ['a', 'b']);
  });

  it('reaches no channel beyond those that its author may address, whatever its audience says', async () => {
    const world = new DeliveryWorld([
      aRecipient({ id: 'a', topics: ['ai'], organisation: 'o1' }),
      aRecipient({ id: 'b', topics: ['ai'], organisation: 'o2' }),
      aRecipient({ id: 'c', topics: ['rpa'], organisation: 'o1' }),
    ]);
    const within = { organisations: ['o1'] };
    const announcement = anAnnouncement({ audience: { topics: ['ai'] }, within });

    const report = await delivered(world, announcement);

    const { audience, kind } = announcement;
    assert.deepEqual(
      world.messenger.requests.map(({ conversationId }) => conversationId),
      ['a'],
    );
    assert.equal(report.audience?.channels, 1);
    assert.deepEqual(await world.open().reachOf(audience, kind, { within }), report.audience);
  });

  it('tells an announcement once, however often and with whatever text it is announced', async () => {
    const channels = recipients(3);
    const world = new DeliveryWorld(channels);
    const delivery = world.open();
    await Promise.all([1, 2, 3].map(() => delivery.announce(anAnnouncement())));
    await world.live(delivery, HOUR);
    await delivery.announce(
      anAnnouncement({ editions: { cy: { text: 'x' }, en: { text: 'x' }, both: { text: 'x' } } }),
    );
    await world.live(delivery, HOUR);

    assert.deepEqual(world.seen(channels), [1, 1, 1]);
  });

  it('sends nothing twice when the same work is done many times over, side by side, in two processes', async () => {
    const channels = recipients(5);
    const world = new DeliveryWorld(channels);
    const [one, two] = [world.open(), world.open()];
    await one.announce(anAnnouncement());
    const expand = { announcementId: 'broadcast:1' };
    const both = [one, two, one, two];
    const doAll = (kind: string, payload: object) => both.map(async ({ jobs }) => jobs[kind]?.(payload));
    await Promise.all(doAll('delivery.expand', expand));
    const piece = { ...expand, tenantId: 'tenant-1', channelIds: channels.map(({ id }) => id) };
    await Promise.all([...doAll('delivery.send', piece), ...doAll('delivery.send', piece)]);
    await world.live(two, HOUR);

    assert.deepEqual(world.seen(channels), [1, 1, 1, 1, 1]);
    assert.equal((await one.report('broadcast:1')).counts.sent, 5);
  });

  it('says waiting, then sending, then finished, with the times of the first attempt and the last outcome', async () => {
    const world = new DeliveryWorld(recipients(2));
    world.messenger.script('channel-2', { kind: 'postponed', code: '503', retryAfterMs: 90_000 });
    const delivery = world.open();
    const before = await delivery.report('broadcast:1');
    await delivery.announce(anAnnouncement());
    const waiting = await delivery.report('broadcast:1');
    await world.workOnce(delivery);
    await world.workOnce(delivery);
    const sending = await delivery.report('broadcast:1');
    await world.live(delivery, HOUR);
    const finished = await delivery.report('broadcast:1');

    assert.deepEqual(
      [before.state, waiting.state, sending.state, finished.state],
      ['waiting', 'waiting', 'sending', 'finished'],
    );
    assert.deepEqual(sending.troubles, [{ channelId: 'channel-2', state: 'queued', code: '503' }]);
    assert.deepEqual([waiting.startedAt, sending.finishedAt], [null, null]);
    assert.equal(sending.startedAt, '2026-02-10T12:00:00.000Z');
    assert.ok(finished.finishedAt! >= '2026-02-10T12:01:30.000Z');
    assert.deepEqual(finished.troubles, []);
  });

  it('has an audience of nobody finished at once', async () => {
    const report = await delivered(new DeliveryWorld());

    assert.equal(report.state, 'finished');
    assert.notEqual(report.finishedAt, null);
  });
});

describe('What the platform says', () => {
  const outcomes: [string, SendOutcome, string][] = [
    ['refused', { kind: 'refused', code: '413' }, 'failed'],
    ['unreachable', { kind: 'unreachable', code: 'BotNotInConversationRoster', howLong: 'gone' }, 'failed'],
    ['uncertain', { kind: 'uncertain', code: '504' }, 'uncertain'],
  ];
  for (const [kind, outcome, state] of outcomes) {
    it(`${kind}: the row is ${state}, with the code, after one request, and the others are served`, async () => {
      const channels = recipients(3);
      const world = new DeliveryWorld(channels);
      world.messenger.script('channel-2', outcome);

      const { troubles, counts } = await delivered(world);

      assert.deepEqual(troubles, [
        { channelId: 'channel-2', state, code: 'code' in outcome && outcome.code },
      ]);
      assert.deepEqual(world.seen(channels), [1, 0, 1]);
      assert.equal(counts.sent, 2);
      assert.equal(world.messenger.requests.length, 3);
    });
  }

  it('unreachable: the directory is told, so that the next announcement does not try', async () => {
    const world = new DeliveryWorld(recipients(2));
    world.messenger.script('channel-1', { kind: 'unreachable', code: '403', howLong: 'for now' });

    await delivered(world);
    const { audience } = await delivered(world, anAnnouncement({ id: 'broadcast:2' }));

    assert.deepEqual(world.directory.unreachable, [
      { channelId: 'channel-1', code: '403', howLong: 'for now' },
    ]);
    assert.deepEqual(audience, { channels: 1, organisations: 1, declined: 0, unreachable: 1 });
  });

  it('not found: a single such answer may be wrong, so it is asked for once more before the channel counts as lost', async () => {
    const channels = recipients(2);
    const notFound = { kind: 'unreachable', code: '404', howLong: 'for now', isDoubtful: true } as const;
    const world = new DeliveryWorld(channels);
    world.messenger.script('channel-1', notFound).script('channel-2', notFound, notFound);

    const { counts } = await delivered(world);

    assert.deepEqual([world.seen(channels), counts.failed], [[1, 0], 1]);
    assert.deepEqual(
      world.directory.unreachable.map(({ channelId }) => channelId),
      ['channel-2'],
    );
  });

  it('uncertain: a kind that may be read twice is sent once more after a while, and the row remembers', async () => {
    const channels = recipients(2);
    const world = new DeliveryWorld(channels);
    const uncertain = { kind: 'uncertain', code: '504' } as const;
    world.messenger.script('channel-1', uncertain).script('channel-2', uncertain, uncertain);
    const delivery = world.open();
    await delivery.announce(anAnnouncement({ ifUncertain: 'resendOnce' }));
    await world.live(delivery, 50_000);
    const early = world.messenger.requests.length;
    await world.live(delivery, HOUR);

    const { counts, resent } = await delivery.report('broadcast:1');
    assert.equal(early, 2);
    assert.deepEqual([counts.sent, counts.uncertain, resent], [1, 1, 2]);
    assert.equal(world.messenger.requests.length, 4);
  });

  it('postponed: it is sent when the platform takes it', async () => {
    const channels = recipients(1);
    const world = new DeliveryWorld(channels);
    world.messenger.script('channel-1', ...Array<SendOutcome>(4).fill({ kind: 'postponed', code: '412' }));

    assert.equal((await delivered(world)).counts.sent, 1);
    assert.deepEqual(world.seen(channels), [1]);
  });

  it('postponed for ever: it fails after twenty attempts, with the last code', async () => {
    const world = new DeliveryWorld(recipients(1));
    world.messenger.script('channel-1', ...Array<SendOutcome>(40).fill({ kind: 'postponed', code: '503' }));

    const { troubles } = await delivered(world, anAnnouncement(), DAY);

    assert.deepEqual(troubles, [{ channelId: 'channel-1', state: 'failed', code: '503' }]);
    assert.equal(world.messenger.requests.length, 20);
  });

  it('a fault of ours before sending is a failure with its code; any other is uncertain', async () => {
    const world = new DeliveryWorld(recipients(2));
    world.messenger.script('channel-1', { kind: 'throws', error: UNKNOWN_CARD });
    world.messenger.script('channel-2', { kind: 'throws', error: new TypeError('a fault') });

    const { troubles } = await delivered(world);

    assert.deepEqual(troubles.map(({ channelId, state, code }) => [channelId, state, code]).sort(), [
      ['channel-1', 'failed', 'unknown_card'],
      ['channel-2', 'uncertain', 'unforeseen'],
    ]);
  });

  it('a 429 holds back its tenant until Retry-After, and no other', async () => {
    const noisy = recipients(5, { tenantId: 'noisy' });
    const calm = recipients(60, { tenantId: 'calm' }).map((one) =>
      aRecipient({ id: `calm-${one.id}`, tenantId: 'calm' }),
    );
    const world = new DeliveryWorld([...noisy, ...calm]);
    for (const { id } of noisy)
      world.messenger.script(id, { kind: 'postponed', code: '429', retryAfterMs: 11 * MINUTE });
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, 5_000);
    const soon = [world.seen(noisy), world.seen(calm)].map((seen) => seen.filter((n) => n === 1).length);
    await delivery.announce(anAnnouncement({ id: 'broadcast:2' }));
    await world.live(delivery, 10 * MINUTE);
    const asked = world.messenger.requests.length;
    await world.live(delivery, HOUR);

    assert.deepEqual(soon, [0, 60]);
    assert.equal(asked, 5 + 60 + 60, 'nobody asked the noisy tenant again');
    assert.ok([...world.seen(noisy), ...world.seen(calm)].every((n) => n === 2));
  });
});

describe('What a channel chose', () => {
  it('quiet hours: it gets the message when they end', async () => {
    const channels = [aRecipient({ quietHours: { from: '22:00', to: '07:00' } })];
    const world = new DeliveryWorld(channels, '2026-03-28T23:30:00Z');
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, 6.4 * HOUR);
    const inTheNight = await delivery.report('broadcast:1');
    await world.live(delivery, HOUR);

    assert.deepEqual(inTheNight.troubles, [{ channelId: 'channel-1', state: 'queued', code: 'quiet_hours' }]);
    assert.equal((await delivery.report('broadcast:1')).startedAt?.slice(0, 15), '2026-03-29T06:0');
    assert.deepEqual(world.seen(channels), [1]);
  });

  it('a pause: it waits, and goes within the hour after the pause is lifted', async () => {
    const world = new DeliveryWorld([aRecipient({ pausedUntil: '2026-03-20' })]);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, 3 * DAY);
    const paused = world.messenger.requests.length;
    world.directory.put(aRecipient());
    await world.live(delivery, 61 * MINUTE);

    assert.deepEqual([paused, world.messenger.requests.length], [0, 1]);
  });

  it('a weekly cap: the rest comes on Monday, and what failed takes no place', async () => {
    const channels = [aRecipient({ weeklyCap: 2 })];
    const world = new DeliveryWorld(channels, '2026-02-15T12:00:00Z'); // a Sunday
    world.messenger.script('channel-1', { kind: 'refused', code: '400' });
    const delivery = world.open();
    await delivery.announce(anAnnouncement({ id: 'broadcast:refused' }));
    await world.live(delivery, MINUTE);
    await Promise.all([1, 2, 3, 4].map((n) => delivery.announce(anAnnouncement({ id: `broadcast:${n}` }))));
    await world.live(delivery, 11 * HOUR);
    const onSunday = world.seen(channels);
    await world.live(delivery, 3 * HOUR);

    assert.deepEqual([onSunday, world.seen(channels)], [[2], [4]]);
  });

  it('declined since, gone since, too late by now: the row ends with the reason', async () => {
    const quiet = { quietHours: { from: '12:00', to: '14:00' } };
    const world = new DeliveryWorld(recipients(4, quiet));
    const delivery = world.open();
    await delivery.announce(anAnnouncement({ uselessAfter: '2026-02-10T13:30:00Z' }));
    await world.live(delivery, 10 * MINUTE);
    world.directory.put(aRecipient({ id: 'channel-1', declinedKinds: ['broadcasts'] }));
    world.directory.remove('channel-2');
    world.directory.put(aRecipient({ id: 'channel-3' }));
    await world.live(delivery, 5 * HOUR);

    const { troubles, counts } = await delivery.report('broadcast:1');
    assert.deepEqual(troubles.map(({ channelId, state, code }) => [channelId, state, code]).sort(), [
      ['channel-1', 'cancelled', 'declined'],
      ['channel-2', 'failed', 'channel_gone'],
      ['channel-4', 'failed', 'too_late'],
    ]);
    assert.equal(counts.sent, 1);
  });
});

describe('Cancel and recall', () => {
  it('cancel stops what waits and leaves what was sent', async () => {
    const channels = [
      aRecipient({ id: 'a' }),
      aRecipient({ id: 'b', quietHours: { from: '12:00', to: '14:00' } }),
    ];
    const world = new DeliveryWorld(channels);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    await delivery.cancel('broadcast:1');
    await world.live(delivery, DAY);

    const { counts, state } = await delivery.report('broadcast:1');
    assert.deepEqual(
      [world.seen(channels), counts.sent, counts.cancelled, state],
      [[1, 0], 1, 1, 'finished'],
    );
  });

  it('cancel stops the requests of another process within a second', async () => {
    const channels = recipients(300);
    const world = new DeliveryWorld(channels);
    const [sending, clicking] = [world.open(), world.open()];
    await sending.announce(anAnnouncement());
    for (let n = 0; n < 3; n += 1) await world.workOnce(sending);
    await clicking.cancel('broadcast:1');
    world.pass(1_000);
    const { length } = world.messenger.requests;
    await world.live(sending, HOUR);

    assert.ok(length > 0 && length < 300, `${length} requests`);
    assert.equal(world.messenger.requests.length, length);
    assert.equal((await clicking.report('broadcast:1')).counts.cancelled, 300 - length);
  });

  it('cancelled before its audience was written out, it reaches nobody', async () => {
    const world = new DeliveryWorld(recipients(30));
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await delivery.cancel('broadcast:1');
    await world.live(delivery, HOUR);

    assert.equal(world.messenger.requests.length, 0);
    assert.equal((await delivery.report('broadcast:1')).state, 'finished');
  });

  it('recall takes back what was sent, and keeps what the platform will not take back', async () => {
    const channels = recipients(4);
    const world = new DeliveryWorld(channels);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    world.messenger.script('channel-2', { kind: 'refused', code: '403' });
    world.messenger.script('channel-3', { kind: 'postponed', code: '429', retryAfterMs: 30_000 });
    await delivery.recall('broadcast:1');
    await world.live(delivery, HOUR);

    const { counts } = await delivery.report('broadcast:1');
    assert.deepEqual([world.seen(channels), counts.recalled, counts.sent], [[0, 1, 0, 0], 3, 1]);
  });

  it('recall of what is half sent stops the rest', async () => {
    const channels = [aRecipient({ id: 'a' }), aRecipient({ id: 'b', pausedUntil: '2026-03-01' })];
    const world = new DeliveryWorld(channels);
    const delivery = world.open();
    await delivery.announce(anAnnouncement());
    await world.live(delivery, MINUTE);
    await delivery.recall('broadcast:1');
    await world.live(delivery, HOUR);

    const { counts } = await delivery.report('broadcast:1');
    assert.deepEqual([counts.recalled, counts.cancelled, world.messenger.requests.length], [1, 1, 2]);
  });

  it('of what was never announced does nothing', async () => {
    const world = new DeliveryWorld();
    const delivery = world.open();
    await delivery.cancel('nothing');
    await delivery.recall('nothing');

    assert.equal(await world.workOnce(delivery), 0);
  });
});
