import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OUTBOX_STATES, type IfUncertain } from '../../src/chat/announcing/announcement.ts';
import type { SendOutcome } from '../../src/chat/ports/messenger.ts';
import type { Delivery, DeliveryDeps } from '../../src/delivery/index.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { DeliveryWorld } from '../support/delivery-world.ts';
import { Life, mortal, mortalDatabase } from '../support/mortal.ts';
import { recipients } from '../support/recipients.ts';

const HOUR = 60 * 60_000;
const ID = 'broadcast:1';

type Click = 'cancel' | 'recall' | 'edit' | 'resend' | 'again';

/** What may happen next: a process works a while and dies at some step, a manager clicks, or time passes. */
type Happening =
  | { readonly kind: 'life'; readonly steps: number }
  | { readonly kind: 'click'; readonly click: Click }
  | { readonly kind: 'time'; readonly ms: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('life'), steps: fc.integer({ min: 1, max: 120 }) }) },
  fc.record({
    kind: fc.constant('click'),
    click: fc.constantFrom<Click>('cancel', 'recall', 'edit', 'resend', 'again', 'again'),
  }),
  fc.record({ kind: fc.constant('time'), ms: fc.integer({ min: 100, max: 90_000 }) }),
);

const answer = fc.constantFrom<SendOutcome>(
  { kind: 'postponed', code: '429', retryAfterMs: 2_000 },
  { kind: 'postponed', code: '503' },
  { kind: 'refused', code: '400' },
  { kind: 'refused', code: '401 BotNotRegistered' },
  { kind: 'unreachable', code: '403', howLong: 'gone' },
  { kind: 'unreachable', code: '404', howLong: 'for now', isDoubtful: true },
  { kind: 'uncertain', code: '502' },
);

const click = (delivery: Delivery, which: Click): Promise<void> => {
  switch (which) {
    case 'cancel':
      return delivery.cancel(ID);
    case 'recall':
      return delivery.recall(ID);
    case 'edit':
      return delivery.edit(ID, { editions: { cy: { text: 'b' }, en: { text: 'b' }, both: { text: 'b' } } });
    case 'resend':
      return delivery.decide(ID, 'all', 'resend');
    case 'again':
      return delivery.sendAgain(ID);
  }
};

/** A process whose every step of storage, queue and messenger may be its last. */
async function liveAndDie(world: DeliveryWorld, steps: number): Promise<void> {
  const life = new Life(steps);
  const queue: DeliveryDeps['queue'] = mortal(world.queue, life, ['push', 'take', 'done', 'putBack', 'bury']);
  const delivery = world.open({
    queue,
    database: mortalDatabase(world.database, life),
    messenger: mortal(world.messenger, life, ['send', 'edit', 'recall']),
  });
  for (let round = 0; round < 10 && !life.isOver; round += 1) {
    await world.workOnce(delivery, queue).catch(() => undefined);
    world.pass(500);
  }
}

describe('What became of an announcement, at every moment', () => {
  it('adds up to the rows that were written, whatever happens, and in the end to the audience', async () => {
    const story = fc.record({
      answers: fc.array(fc.array(answer, { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      happenings: fc.array(happening, { maxLength: 8 }),
      ifUncertain: fc.constantFrom<IfUncertain>('ask', 'resendOnce'),
    });
    await fc.assert(
      fc.asyncProperty(story, async ({ answers, happenings, ifUncertain }) => {
        const channels = recipients(answers.length);
        const world = new DeliveryWorld(channels);
        answers.forEach((script, n) => world.messenger.script(`channel-${n + 1}`, ...script));
        const observer = world.open();
        await observer.announce(anAnnouncement({ ifUncertain }));

        let rowsBefore = 0;
        for (const next of happenings) {
          if (next.kind === 'life') await liveAndDie(world, next.steps);
          else if (next.kind === 'time') world.pass(next.ms);
          else await click(observer, next.click);
          const { counts, audience, state } = await observer.report(ID);
          const rows = OUTBOX_STATES.reduce((sum, one) => sum + counts[one], 0);
          assert.ok(rows >= rowsBefore && rows <= channels.length, `${rows} rows`);
          if (audience) assert.equal(rows, audience.channels, state);
          rowsBefore = rows;
        }
        await world.live(observer, 3 * HOUR);

        const { counts, audience, state, resent } = await observer.report(ID);
        const rows = OUTBOX_STATES.reduce((sum, one) => sum + counts[one], 0);
        assert.equal(state, 'finished');
        assert.equal(counts.queued + counts.sending, 0);
        if (audience) assert.equal(rows, audience.channels);
        // Nobody sees two of it, unless the row says that it may be so.
        const twice = world.seen(channels).filter((n) => n > 1).length;
        assert.ok(twice <= resent, `${twice} twice, ${resent} marked`);
      }),
      { numRuns: 80 },
    );
  }).timeout(180_000);
});
