import assert from 'node:assert/strict';
import { BotError } from '../../src/lib/errors.ts';
import type { Taken } from '../../src/queue/work-queue.ts';
import { queueAdapters } from '../support/queue-adapters.ts';
import type { OpenedQueue, QueueAdapter } from '../support/queue-adapters.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

for (const [name, start] of Object.entries(queueAdapters)) {
  describe(`WorkQueue contract: ${name}`, () => {
    let adapter: QueueAdapter;
    let opened: OpenedQueue;

    before(async function () {
      this.timeout(30_000);
      adapter = await start();
    });
    beforeEach(async () => void (opened = await adapter.open()));
    after(() => adapter.close());

    const push = (payload: unknown, delayMs?: number) =>
      opened.queue.push({ kind: 'send', payload }, delayMs);
    const take = async (hiddenMs = HOUR): Promise<Taken> => {
      const [taken] = await opened.queue.take(1, hiddenMs);
      assert.ok(taken, 'there is work to take');
      return taken;
    };
    const isEmpty = async () => (await opened.queue.take(32, HOUR)).length === 0;

    it('hands out what was pushed, as it was', async () => {
      const payload = { text: 'Tŷ ŵ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 <&> "q" ${x} \u0000 \ufffe', list: [1, null, true], empty: {} };
      await push(payload);

      const { work, attempt } = await take();

      assert.deepEqual(work, { kind: 'send', payload });
      assert.equal(attempt, 1);
    });

    it('has nothing to hand out when nothing was pushed', async () => {
      assert.deepEqual(await opened.queue.take(32, SECOND), []);
    });

    it('hides from others what one has in hand', async () => {
      await push(1);

      await take();

      assert.ok(await isEmpty());
    });

    it('never hands out again what is done', async () => {
      await push(1);
      const taken = await take(SECOND);

      assert.equal(await opened.queue.done(taken), 'done');
      assert.equal(await opened.queue.done(taken), 'lost');
      await opened.aSecondPasses();

      assert.ok(await isEmpty());
    });

    it('hands work out again when its time ran out, and then the slow worker has lost it', async () => {
      await push(1);
      const slow = await take(SECOND);
      await opened.aSecondPasses();

      const quick = await take();

      assert.equal(quick.attempt, 2);
      assert.notEqual(quick.receipt, slow.receipt);
      assert.equal(await opened.queue.done(slow), 'lost');
      assert.equal(await opened.queue.putBack(slow, 0), 'lost');
      assert.equal(await opened.queue.bury(slow, 'too slow'), 'lost');
      assert.deepEqual(await opened.buried(), []);
      assert.equal(await opened.queue.done(quick), 'done');
    });

    it('lets a slow worker finish as long as nobody else took the work', async () => {
      await push(1);
      const slow = await take(SECOND);
      await opened.aSecondPasses();

      assert.equal(await opened.queue.done(slow), 'done');

      assert.ok(await isEmpty());
    });

    it('keeps what is in hand hidden for longer, and gives the receipt that is good from then on', async () => {
      await push(1);
      const first = await take(SECOND);

      const kept = await opened.queue.keep(first, HOUR);
      await opened.aSecondPasses();

      assert.ok(await isEmpty());
      assert.ok(kept !== 'lost');
      assert.equal(await opened.queue.done(kept), 'done');
      assert.equal(await opened.queue.keep(kept, HOUR), 'lost');
    });

    it('keeps nothing for whoever lost it', async () => {
      await push(1);
      const slow = await take(SECOND);
      await opened.aSecondPasses();
      await take();

      assert.equal(await opened.queue.keep(slow, HOUR), 'lost');
    });

    it('takes work back and hands it out anew', async () => {
      await push({ row: 1 });
      const first = await take();

      assert.equal(await opened.queue.putBack(first, 0), 'done');
      assert.equal(await opened.queue.putBack(first, 0), 'lost');
      const second = await take();

      assert.deepEqual(second.work, first.work);
      assert.equal(second.attempt, 2);
      assert.equal(await opened.queue.done(first), 'lost');
      assert.equal(await opened.queue.done(second), 'done');
    });

    it('shows delayed work when the delay is over, pushed or put back', async () => {
      await push('put back');
      await opened.queue.putBack(await take(), 600);
      await push('pushed', SECOND);
      await push('next week', 7 * DAY);
      assert.ok(await isEmpty());

      await opened.aSecondPasses();

      const found = await opened.queue.take(32, HOUR);
      assert.deepEqual(found.map(({ work }) => work.payload).sort(), ['pushed', 'put back']);
    });

    it('hands each piece to one of several workers, at most as many as asked for', async () => {
      const payloads = Array.from({ length: 40 }, (_, index) => index);
      for (const payload of payloads) await push(payload);

      const takings = await Promise.all([1, 2, 3, 4].map(() => opened.queue.take(12, HOUR)));

      assert.ok(takings.every(({ length }) => length <= 12));
      const found = takings.flat().map(({ work }) => Number(work.payload));
      assert.deepEqual(
        found.sort((a, b) => a - b),
        payloads,
      );
      assert.equal(new Set(takings.flat().map(({ receipt }) => receipt)).size, 40);
    });

    it('sets buried work aside with the reason, where an operator finds it', async () => {
      await push({ row: 1 });
      const taken = await take();

      assert.equal(await opened.queue.bury(taken, 'malformed_payload'), 'done');
      assert.equal(await opened.queue.bury(taken, 'malformed_payload'), 'lost');

      const expected = { kind: 'send', payload: { row: 1 }, attempt: 1, reason: 'malformed_payload' };
      assert.deepEqual(await opened.buried(), [expected]);
      assert.ok(await isEmpty());
    });

    it('takes work of nearly 48 KB, also when it is buried, and refuses larger work', async () => {
      await push('x'.repeat(47_950));

      await assert.rejects(
        push('ŵ'.repeat(24_000)),
        (error) => error instanceof BotError && error.code === 'work_too_large',
      );
      assert.equal(await opened.queue.bury(await take(), 'ŵ"\n'.repeat(1_000)), 'done');

      assert.equal((await opened.buried())[0]?.payload, 'x'.repeat(47_950));
      assert.ok(await isEmpty());
    });

    it('refuses delays and counts that Azure could not keep', async () => {
      for (const delay of [-1, 7 * DAY + 1, NaN]) await assert.rejects(push(1, delay), TypeError);
      for (const count of [0, 33, 1.5]) await assert.rejects(opened.queue.take(count, HOUR), TypeError);
      await assert.rejects(opened.queue.take(1, 0), TypeError);

      assert.ok(await isEmpty());
    });

    it('calls work lost whose receipt it never wrote', async () => {
      await push(1);
      const taken = await take();

      assert.equal(
        await opened.queue.done({ ...taken, receipt: `${taken.receipt.slice(0, -4)}AAA=` }),
        'lost',
      );
    });

    it('says that it is there', async () => {
      await opened.queue.ping();
    });
  });
}
