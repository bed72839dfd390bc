import type { Recipient } from '../../src/chat/announcing/audience.ts';
import type { Feature } from '../../src/chat/feature.ts';
import { openDelivery, type Delivery, type DeliveryDeps } from '../../src/delivery/index.ts';
import { doWork } from '../../src/delivery/running/worker.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { FakeDirectory } from './recipients.ts';
import { RecordingMessenger } from './recording-messenger.ts';

const HIDDEN_MS = 5 * 60_000;
const LONGEST_STEP_MS = 5 * 60_000;

/** Everything outside of delivery, with a clock that moves only when it is told to, or when delivery rests. */
export class DeliveryWorld {
  readonly database = openSqliteDatabase(':memory:');
  readonly messenger = new RecordingMessenger();
  readonly directory: FakeDirectory;
  #now: number;
  readonly clock = () => new Date(this.#now);
  readonly queue = openSqliteQueue(':memory:', this.clock);

  constructor(channels: readonly Recipient[] = [], now = '2026-02-10T12:00:00Z') {
    this.directory = new FakeDirectory(channels);
    this.#now = Date.parse(now);
  }

  /** A process of the bot that lives on this world's storage and queue. */
  open(deps: Partial<DeliveryDeps> = {}): Delivery {
    return openDelivery({
      database: this.database,
      queue: this.queue,
      messenger: this.messenger,
      directory: this.directory,
      clock: this.clock,
      sleep: (ms) => {
        this.pass(ms);
        return Promise.resolve();
      },
      log: silentLog,
      tickMs: 15_000,
      idleMs: 200,
      ...deps,
    });
  }

  pass(ms: number): void {
    this.#now += ms;
  }

  /** Does what is visible in the queue right now, once, side by side. Resolves to how many pieces that were. */
  async workOnce(delivery: Delivery, queue: DeliveryDeps['queue'] = this.queue): Promise<number> {
    const taken = await queue.take(32, HIDDEN_MS);
    await Promise.all(taken.map((one) => doWork({ queue, log: silentLog }, delivery.jobs, one)));
    return taken.length;
  }

  /** Works, ticks, and lets time pass for so long; stops when nothing is under way, unless told to go on. */
  async live(delivery: Delivery, forMs: number, features: readonly Feature[] = []): Promise<void> {
    const until = this.#now + forMs;
    let step = 100;
    while (this.#now < until) {
      if ((await this.workOnce(delivery)) > 0) {
        step = 100;
        continue;
      }
      await delivery.tick(features);
      this.pass(Math.min(step, until - this.#now));
      step = Math.min(LONGEST_STEP_MS, step * 2);
    }
    await this.workOnce(delivery);
  }

  /** What people see in each of these conversations: the number of messages. */
  seen(channels: readonly Recipient[]): number[] {
    return channels.map(({ address }) => this.messenger.seenIn(address.conversationId).length);
  }
}
