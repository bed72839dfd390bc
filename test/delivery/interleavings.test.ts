import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Editions } from '../../src/chat/announcing/announcement.ts';
import type { ReportRow } from '../../src/chat/announcing/delivery-report.ts';
import type { Delivery } from '../../src/delivery/index.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { Life, mortal, mortalDatabase } from '../support/mortal.ts';
import { recipients } from '../support/recipients.ts';
import type { Scripted } from '../support/recording-messenger.ts';

const ID = 'broadcast:1';
const MINUTE = 60_000;
const MOST_CHANNELS = 4;

/** What managers click, and what just happens. */
type Click =
  'edit' | 'cancel' | 'recall' | 'resend' | 'leave' | 'again' | 'back' | 'stop' | 'resume' | 'nothing';

interface Step {
  readonly click: Click;
  /** How many steps the process lives that is clicked at; it works a little before. */
  readonly life: number;
  readonly rounds: number;
  readonly passMs: number;
}

const answer = fc.constantFrom<Scripted>(
  { kind: 'postponed', code: '429', retryAfterMs: 2_000 },
  { kind: 'postponed', code: '503' },
  { kind: 'refused', code: '400' },
  { kind: 'refused', code: '401 BotNotRegistered' },
  { kind: 'unreachable', code: '403', howLong: 'gone' },
  { kind: 'unreachable', code: '404', howLong: 'for now', isDoubtful: true },
  { kind: 'uncertain', code: '502' },
  { kind: 'uncertain', code: '504', hasArrived: true },
);
const answersOfChannels = fc.array(fc.array(answer, { maxLength: 4 }), {
  minLength: 1,
  maxLength: MOST_CHANNELS,
});
const step = fc.record<Step>({
  click: fc.constantFrom<Click>(
    ...([
      'edit',
      'edit',
      'edit',
      'cancel',
      'recall',
      'resend',
      'resend',
      'leave',
      'again',
      'again',
      'back',
      'stop',
      'resume',
      'nothing',
    ] as const),
  ),
  life: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 150 })),
  rounds: fc.integer({ min: 0, max: 4 }),
  passMs: fc.constantFrom(0, 300, 1_000, 5_000, 70_000),
});

/** An edit in the very millisecond of a cancel, while the rows still follow that. */
const TWO_DECISIONS_AT_ONCE: Step[] = [
  { click: 'edit', life: 20, rounds: 1, passMs: 70_000 },
  { click: 'cancel', life: 10, rounds: 0, passMs: 0 },
  { click: 'edit', life: 22, rounds: 1, passMs: 0 },
];

const wordsOf = (edit: number): Editions => {
  const message = { text: `words ${edit}` };
  return { cy: message, en: message, both: message };
};

function click(delivery: Delivery, what: Click, edit: number): Promise<void> {
  switch (what) {
    case 'edit':
      return delivery.edit(ID, { editions: wordsOf(edit) });
    case 'cancel':
      return delivery.cancel(ID);
    case 'recall':
      return delivery.recall(ID);
    case 'resend':
    case 'leave':
      return delivery.decide(ID, 'all', what);
    case 'again':
      return delivery.sendAgain(ID);
    case 'stop':
      return delivery.stopAll(null);
    case 'resume':
      return delivery.resumeAll(null);
    case 'back':
    case 'nothing':
      return Promise.resolve();
  }
}

/** A process whose every storage, queue and messenger step may be its last. */
function openMortal(world: DeliveryWorld, life: Life) {
  const queue = mortal(world.queue, life, ['push', 'take', 'done', 'putBack', 'bury']);
  const delivery = world.open({
    queue,
    database: mortalDatabase(world.database, life),
    messenger: mortal(world.messenger, life, ['send', 'edit', 'recall']),
  });
  return { queue, delivery };
}

/** Somebody clicks at one process while it and another are at work. Says which edit was confirmed, if one was. */
async function take(world: DeliveryWorld, { click: what, life, rounds, passMs }: Step, edit: number) {
  // The bot can write everywhere again.
  if (what === 'back') for (const channel of recipients(MOST_CHANNELS)) world.directory.bringBack(channel.id);
  const mortalOne = openMortal(world, new Life(life));
  const other = world.open();
  const clicked = click(mortalOne.delivery, what, edit).then(
    () => what === 'edit',
    () => false,
  );
  const work = async (): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      await world.workOnce(mortalOne.delivery, mortalOne.queue).catch(() => undefined);
      await world.workOnce(other);
      world.pass(300);
    }
  };
  const [isConfirmed] = await Promise.all([clicked, work()]);
  world.pass(passMs);
  return isConfirmed;
}

async function rowsOf(delivery: Delivery): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for await (const row of delivery.rows(ID)) rows.push(row);
  return rows;
}

/** Whatever happened, time and work bring everything to its end. */
async function finish(world: DeliveryWorld): Promise<Delivery> {
  const delivery = world.open();
  await delivery.resumeAll(null);
  for (let n = 0; n < 24; n += 1) {
    await world.live(delivery, 10 * MINUTE);
    const { state, toAmend } = await delivery.report(ID);
    if (state === 'finished' && toAmend === 0) break;
  }
  return delivery;
}

describe('Clicks, crashes and faults in any order', () => {
  it('leave counts that add up, the newest words, nothing after a recall, and nothing twice without a mark', async () => {
    await fc.assert(
      fc.asyncProperty(answersOfChannels, fc.array(step, { maxLength: 7 }), async (answers, steps) => {
        const channels = recipients(answers.length);
        const world = new DeliveryWorld(channels);
        answers.forEach((script, index) => world.messenger.script(`channel-${index + 1}`, ...script));
        await world.open().announce(anAnnouncement({ editions: wordsOf(0) }));
        const recalledAt = steps.findIndex(({ click: what }) => what === 'recall');
        let confirmed = 0;
        for (const [index, each] of steps.entries()) {
          const isConfirmed = await take(world, each, index + 1);
          // After a recall there is nothing to be edited any more.
          if (isConfirmed && (recalledAt < 0 || index < recalledAt)) confirmed = index + 1;
        }
        const delivery = await finish(world);

        const { state, counts, audience, toAmend } = await delivery.report(ID);
        const rows = await rowsOf(delivery);
        assert.deepEqual([state, toAmend], ['finished', 0]);
        const sum = Object.values(counts).reduce((total, n) => total + n, 0);
        assert.equal(sum, rows.length);
        if (audience) assert.equal(sum, audience.channels);

        const isRecalled = steps.some(({ click: what, life }) => what === 'recall' && life === Infinity);
        for (const row of rows) {
          const seen = world.messenger.seenIn(row.channelId);
          if (row.mayHaveArrivedTwice) continue;
          assert.ok(seen.length <= 1, 'nobody gets two without a mark');
          if (row.state === 'recalled') assert.deepEqual(seen, [], 'nobody sees what was recalled');
          if (row.state !== 'sent') continue;
          assert.ok(!isRecalled || row.notAmended !== null, 'what was recalled is gone, or says why not');
          if (row.notAmended !== null) continue;
          const shows = Number(seen[0]?.message.text?.split(' ')[1]);
          assert.ok(shows >= confirmed, 'the newest words');
        }
        const all = rows.filter(({ state: of, notAmended }) => of === 'sent' && notAmended === null);
        const texts = all
          .filter((row) => !row.mayHaveArrivedTwice)
          .map(({ channelId }) => world.messenger.seenIn(channelId)[0]?.message.text);
        assert.ok(new Set(texts).size <= 1, 'the same words everywhere');
      }),
      { numRuns: 80, examples: [[[[]], TWO_DECISIONS_AT_ONCE]] },
    );
  }).timeout(180_000);
});
