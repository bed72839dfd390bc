import type { Message } from '../../../src/chat/message.ts';
import type { Placed, SendOutcome } from '../../../src/chat/ports/messenger.ts';
import type { Address } from '../../../src/chat/address.ts';
import { TOPICS } from '../../../src/chat/vocabulary/topics.ts';
import type { Delivery } from '../../../src/delivery/index.ts';
import { doWork } from '../../../src/delivery/running/worker.ts';
import { silentLog } from '../../../src/lib/log.ts';
import { DeliveryWorld } from '../delivery-world.ts';
import { openMeetupsRoom, turnOf, type MeetupsRoom } from '../meetups.ts';
import { RecordingMessenger } from '../recording-messenger.ts';
import { aRecipient } from '../recipients.ts';

/** A message as it was sent, when, and what it was about. */
export interface Sent {
  readonly at: number;
  readonly conversation: string;
  readonly template: string;
  readonly meetup: string;
  readonly heading: string;
  readonly under: string | undefined;
  /** The platform did not say whether it took it. */
  readonly isUncertain: boolean;
}

/** A platform that notes what was sent when, and of every so many messages does not say whether it took them. */
class NotingMessenger extends RecordingMessenger {
  readonly sent: Sent[] = [];
  readonly #clock: () => Date;

  constructor(clock: () => Date) {
    super();
    this.#clock = clock;
  }

  override send(to: Address, message: Message, placed: Placed = {}): Promise<SendOutcome> {
    const data = (message.card?.data ?? {}) as {
      id?: string;
      versions?: { heading?: string; title?: string }[];
      buttons?: { data: { id?: string } }[];
    };
    const isUncertain = this.sent.length % 997 === 996;
    this.sent.push({
      at: this.#clock().getTime(),
      conversation: to.conversationId,
      template: message.card?.template ?? '',
      meetup: data.id ?? data.buttons?.[0]?.data.id ?? '',
      heading: data.versions?.[0]?.heading ?? data.versions?.[0]?.title ?? '',
      ...{ under: placed.under, isUncertain },
    });
    if (!isUncertain) return super.send(to, message, placed);
    return Promise.resolve({ kind: 'uncertain', code: '504' });
  }
}

/** A community in which time passes as fast as it can be lived through. */
export class TwoYears extends DeliveryWorld {
  readonly noting = new NotingMessenger(this.clock);
  #delivery: Delivery;
  #room: MeetupsRoom;

  constructor(channels: number, tenants: number, from: string) {
    super([], from);
    for (let index = 0; index < channels; index += 1) {
      const id = `channel-${index}`;
      this.directory.put(
        aRecipient({
          ...{
            id,
            tenantId: `tenant-${index % tenants}`,
            organisation: `organisation-${index % tenants}`,
            edition: 'en',
          },
          topics: [TOPICS[index % TOPICS.length]!, TOPICS[Math.floor(index / 3) % TOPICS.length]!],
          ...(index % 10 === 0 && { quietHours: { from: '20:00', to: '07:00' } }),
        }),
      );
    }
    [this.#delivery, this.#room] = this.#wakeUp();
  }

  /** The house anew, on the same storage and queue: what a process had in memory is gone. */
  restart(): void {
    [this.#delivery, this.#room] = this.#wakeUp();
  }

  #wakeUp(): [Delivery, MeetupsRoom] {
    const delivery = this.open({ messenger: this.noting });
    const room = openMeetupsRoom({
      ...{ database: this.database, clock: this.clock, publicUrl: 'https://cylch.example' },
      withdraw: (id) => delivery.cancel(id),
      rowsOf: (id) => delivery.rows(id),
      chatOf: async (_tenantId, memberId) => (await this.directory.channel(`chat-of-${memberId}`))?.id,
    });
    return [delivery, room];
  }

  get room(): MeetupsRoom {
    return this.#room;
  }

  get delivery(): Delivery {
    return this.#delivery;
  }

  addChat(member: string): void {
    this.directory.putChat(aRecipient({ id: `chat-of-${member}`, edition: 'en' }));
  }

  goTo(moment: number): void {
    this.pass(Math.max(0, moment - this.clock().getTime()));
  }

  /** Does what is due and what is in the queue, until nothing is left that is to be done now. */
  async settle(): Promise<void> {
    await this.delivery.tick([this.room.feature]);
    for (;;) {
      const taken = await this.queue.take(32, 5 * 60_000);
      if (taken.length === 0) return;
      await Promise.all(
        taken.map((one) => doWork({ queue: this.queue, log: silentLog }, this.delivery.jobs, one)),
      );
    }
  }

  reply(meetup: string, member: string, answer: string, channel: string): Promise<unknown> {
    const turn = turnOf(member, 'channel', channel);
    return this.room.chat.action('meetups.rsvp', { id: meetup, answer, edition: 'en' }, turn);
  }
}
