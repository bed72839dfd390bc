import assert from 'node:assert/strict';
import { isAddressed } from '../../../src/chat/audience.ts';
import { TOPICS } from '../../../src/chat/topics.ts';
import type { Recipient } from '../../../src/chat/audience.ts';
import { aSeriesBody } from '../../support/meetup-bodies.ts';
import { TwoYears, type Sent } from '../../support/two-years.ts';
import {
  awakeFrom,
  momentBefore,
  momentOfWall,
  countByHand,
  nthWeekday,
  reckon,
  type Course,
  type Downtime,
  type Expected,
} from '../../support/two-years-reckoning.ts';

/** `MEETUPS_SIMULATION=full` takes 500 channels of 60 organisations; without it fewer, and as many series. */
const IS_FULL = process.env.MEETUPS_SIMULATION === 'full';
const [CHANNELS, TENANTS] = IS_FULL ? [500, 60] : [16, 8];
const SERIES = 12;
const PARTS = 24;
const BEGIN = '2027-01-04T09:00:00Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const REMINDERS = [
  ['P7D', 'P1D', 'PT1H', 'PT0S'],
  ['P14D', 'P1D'],
  ['P3D', 'PT15M', 'PT0S'],
  ['P7D', 'PT3H', 'PT1H'],
] as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The same figures in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** Something that happens to a part: what somebody says, or what a manager does. */
interface Act {
  readonly at: number;
  readonly kind: 'reply' | 'move' | 'cancel';
  readonly member?: string;
  readonly answer?: 'yes' | 'maybe' | 'no';
  readonly start?: number;
}

interface PlannedPart {
  readonly series: number;
  readonly number: number;
  readonly capacity: number;
  readonly audience: readonly Recipient[];
  readonly acts: readonly Act[];
  readonly course: Course;
}

/** The house sleeps for an hour often, and twice for three days. */
function downtimesOf(): readonly Downtime[] {
  const roll = dice(7);
  const hours = Array.from({ length: 40 }, (_, index) => {
    const from = Date.parse('2027-01-20T00:00:00Z') + index * 17 * DAY + roll(24) * HOUR + roll(60) * MINUTE;
    return { from, to: from + HOUR };
  });
  const days = ['2027-05-03T12:00:00Z', '2028-02-07T08:30:00Z'].map((from) => ({
    from: Date.parse(from),
    to: Date.parse(from) + 3 * DAY,
  }));
  const isAlone = ({ from, to }: Downtime): boolean => days.every((long) => to < long.from || long.to < from);
  return [...hours.filter(isAlone), ...days].sort((a, b) => a.from - b.from);
}

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  ...{ dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' },
});
const local = (moment: number): string => LONDON.format(moment).replace(' ', 'T');

describe('Two years of twelve series', function () {
  this.timeout(IS_FULL ? 1_200_000 : 120_000);
  const world = new TwoYears(CHANNELS, TENANTS, BEGIN);
  const downtimes = downtimesOf();
  const plans = Array.from({ length: SERIES }, (_, index) => ({
    weekday: 1 + (index % 5),
    nth: 1 + (index % 4),
    // Among them the early morning, where quiet hours hold a reminder back.
    hour: [14, 10, 7, 12, 16, 9][index % 6]!,
    minute: index % 2 === 0 ? 0 : 30,
    reminders: REMINDERS[index % REMINDERS.length]!,
    topic: TOPICS[index % TOPICS.length]!,
    capacity: index % 3 === 0 ? 3 : 10_000,
  }));
  const parts = new Map<string, PlannedPart>();
  const plannedAt = Date.parse(BEGIN);

  /** What happens to a part until it starts: replies, and to some that they are put off or called off, at every stage. */
  function script(
    series: number,
    number: number,
    start: number,
  ): Omit<PlannedPart, 'audience' | 'capacity' | 'series' | 'number'> {
    const roll = dice(series * 1000 + number);
    const reminders = plans[series]!.reminders;
    const awake = (at: number): number => {
      const from = awakeFrom(at, downtimes);
      return from === at ? at : from + 5 * MINUTE;
    };
    const stage = awake(start - [20 * DAY, 6 * DAY, 20 * HOUR, 40 * MINUTE, 8 * MINUTE][roll(5)]!);
    const fate = roll(10);
    const versions = [{ start, setAt: plannedAt }];
    const acts: Act[] = [];
    let cancelledAt = Infinity;
    const canAct = stage > plannedAt && stage < start;
    if (canAct && fate < 3) {
      const later = start + (1 + roll(4)) * DAY + roll(3) * HOUR;
      versions.push({ start: later, setAt: stage });
      acts.push({ at: stage, kind: 'move', start: later });
    } else if (canAct && fate < 5) {
      cancelledAt = stage;
      acts.push({ at: stage, kind: 'cancel' });
    }
    const last = Math.min(versions.at(-1)!.start, cancelledAt);
    for (let index = 0; index < (IS_FULL ? 8 : 5); index += 1) {
      const at = awake(last - 13 * DAY + roll(13 * 24 * 60) * MINUTE + index);
      if (at > plannedAt && at < last)
        acts.push({
          at,
          kind: 'reply',
          member: `member-${roll(6)}`,
          answer: (['yes', 'yes', 'maybe', 'no'] as const)[roll(4)]!,
        });
    }
    return {
      acts: acts.sort((a, b) => a.at - b.at),
      course: { versions, cancelledAt, plannedAt, reminders },
    };
  }

  /** In which channel a member answers: one that follows the topic. */
  const channelOf = ({ audience }: PlannedPart, member: string): Recipient =>
    audience[Number(member.slice('member-'.length)) % audience.length]!;

  before(async () => {
    const channels: Recipient[] = [];
    for await (const channel of world.directory.channels()) channels.push(channel);
    for (const member of ['member-0', 'member-1', 'member-2']) world.addChat(member);
    for (const [series, plan] of plans.entries()) {
      const { weekday, nth, hour, minute, reminders, topic, capacity } = plan;
      const starts = Array.from({ length: PARTS }, (_, index) =>
        nthWeekday(2027, 1 + index, weekday, nth, hour, minute),
      );
      const body = aSeriesBody({
        ...{ first: local(starts[0]!), rule: `FREQ=MONTHLY;BYDAY=${nth}${WEEKDAYS[weekday]};COUNT=${PARTS}` },
        ...{ reminders, topics: [topic], capacity },
        title: { cy: `Cyfres ${series}`, en: `Series ${series}` },
      });
      const { id } = (await world.room.call('post', '/meetup-series', { body })) as { id: string };
      const made = (await world.room.call('get', '/meetup-series/:id', { id })) as {
        parts: { id: string; startsAt: string }[];
      };
      assert.deepEqual(
        made.parts.map(({ startsAt }) => Date.parse(startsAt)),
        starts,
      );
      const audience = channels.filter((channel) => isAddressed({ topics: [topic] }, channel));
      for (const [index, part] of made.parts.entries())
        parts.set(part.id, {
          series,
          number: index + 1,
          capacity,
          audience,
          ...script(series, index + 1, starts[index]!),
        });
    }
    await live();
  });

  /**
   * Lives through everything, waking at each moment at which something is to happen, and at seven in the morning after a
   * night in which something was held back. At full size the house also looks at what is due every morning and after each
   * reply; otherwise replies gather until the next of these moments.
   */
  async function live(): Promise<void> {
    const acts = [...parts].flatMap(([id, part]) => part.acts.map((act) => ({ id, part, act })));
    acts.sort((a, b) => a.act.at - b.act.at);
    const replies = acts.filter(({ act }) => act.kind === 'reply').map(({ act }) => act.at);
    const moments = new Set<number>(acts.filter(({ act }) => act.kind !== 'reply').map(({ act }) => act.at));
    for (const { course } of parts.values())
      for (const { start } of course.versions)
        for (const offset of ['P7D', ...course.reminders]) moments.add(momentBefore(offset, start));
    for (const { to } of downtimes) moments.add(to);
    const nights = new Set([...moments].filter(isNight).map((at) => local(at + 4 * HOUR).slice(0, 10)));
    for (let day = Date.parse('2027-01-05T07:00:00Z'); day < Date.parse('2029-02-15'); day += DAY)
      if (IS_FULL || nights.has(new Date(day).toISOString().slice(0, 10))) moments.add(momentOfWall(day));
    const wakes: ReadonlySet<number> = new Set(moments);
    let next = 0;
    let wasDown = false;
    for (const moment of [...new Set([...moments, ...replies])].sort((a, b) => a - b)) {
      if (awakeFrom(moment, downtimes) !== moment) {
        wasDown = true;
        continue;
      }
      if (wasDown) world.restart();
      wasDown = false;
      world.goTo(moment);
      for (; next < acts.length && acts[next]!.act.at <= moment; next += 1) await perform(acts[next]!);
      if (IS_FULL || wakes.has(moment)) await world.settle();
    }
    world.pass(HOUR);
    await world.settle();
  }

  async function perform({ id, part, act }: { id: string; part: PlannedPart; act: Act }): Promise<void> {
    if (act.kind === 'cancel') await world.room.call('post', '/meetups/:id/cancel', { id });
    else if (act.kind === 'move')
      await world.room.call('patch', '/meetups/:id', { id, body: { start: local(act.start!) } });
    else await world.reply(id, act.member!, act.answer!, channelOf(part, act.member!).id);
  }

  const sentTo = new Map<string, Sent[]>();
  const keyOf = (conversation: string, meetup: string): string => `${conversation} ${meetup}`;
  const sentAbout = (conversation: string, meetup: string): readonly Sent[] => {
    if (sentTo.size === 0)
      for (const one of world.noting.sent) {
        const key = keyOf(one.conversation, one.meetup);
        sentTo.set(key, [...(sentTo.get(key) ?? []), one]);
      }
    return sentTo.get(keyOf(conversation, meetup)) ?? [];
  };

  const KINDS: Readonly<Record<Expected['kind'], string>> = {
    announce: 'New meetup',
    remind: 'Meetup reminder',
    starting: 'The meetup is starting now',
  };
  /** Whether a channel is quiet then: from 20:00 to 07:00 by the clock in London. */
  const isNight = (at: number): boolean => local(at).slice(11) >= '20:00' || local(at).slice(11) < '07:00';
  const isQuiet = ({ quietHours }: Recipient, at: number): boolean => quietHours !== undefined && isNight(at);

  it('tells each channel of each meetup what is due, once, in time, or marks it uncertain; and nothing else', () => {
    let expectedInAll = 0;
    let uncertain = 0;
    for (const [id, part] of parts) {
      const expected = reckon(part.course, downtimes);
      for (const channel of part.audience) {
        const cards = sentAbout(channel.id, id).filter(({ template }) => template === 'meetups/meetup');
        const open = [...cards];
        for (const { kind, at, until, start } of expected) {
          const found = open.findIndex(
            (one) => one.heading.startsWith(KINDS[kind]) && one.at >= at && one.at <= until,
          );
          const mayWait = isQuiet(channel, at);
          const about = `${channel.id}, part ${part.series}/${part.number} (${local(start)}): ${kind} at ${local(at)}`;
          assert.ok(found !== -1 || mayWait, about);
          if (found === -1) continue;
          expectedInAll += 1;
          if (open[found]!.isUncertain) uncertain += 1;
          open.splice(found, 1);
        }
        assert.deepEqual(
          open.map(({ heading, at }) => `${heading} ${local(at)}`),
          [],
          `${channel.id} was told more of part ${part.series}/${part.number}`,
        );
      }
    }
    console.log(
      `      ${expectedInAll} messages to ${CHANNELS} channels of ${TENANTS} organisations, ${uncertain} of them uncertain`,
    );
    assert.ok(expectedInAll > (IS_FULL ? 50_000 : 3_000));
    assert.ok(uncertain > 0);
  });

  it('counts as a calculation by hand does, the waiting list too', async () => {
    let replies = 0;
    for (const [id, part] of parts) {
      const said = part.acts.filter(({ kind }) => kind === 'reply') as {
        member: string;
        answer: 'yes' | 'maybe' | 'no';
      }[];
      const { counts } = (await world.room.call('get', '/meetups/:id/rsvps', { id })) as { counts: object };
      assert.deepEqual(counts, countByHand(said, part.capacity).counts, `part ${part.series}/${part.number}`);
      replies += said.length;
    }
    assert.ok(replies > 1_000, `${replies} replies`);
  });

  it('tells whoever said yes of each change once: in their own chat, else by a reply where they answered', () => {
    let told = 0;
    for (const [id, part] of parts) {
      const change = part.acts.find(({ kind }) => kind !== 'reply');
      if (!change) continue;
      const said = part.acts.filter(({ kind, at }) => kind === 'reply' && at <= change.at) as never[];
      const { saidYes } = countByHand(said, part.capacity);
      const heading = change.kind === 'cancel' ? /cancelled/ : /time of this meetup has changed/;
      for (const member of saidYes) {
        const hasChat = Number(member.slice('member-'.length)) < 3;
        const where = hasChat ? `chat-of-${member}` : channelOf(part, member).id;
        const news = sentAbout(where, id).filter(
          (one) => one.template === 'chat/notice' && heading.test(one.heading),
        );
        const announced = sentAbout(where, id).find((one) => one.heading.startsWith(KINDS.announce));
        // A reply needs the card under which it stands: where that did not arrive for certain, there is none.
        const canReply = hasChat || (announced && !announced.isUncertain && announced.at <= change.at);
        const isOpen = hasChat || !isQuiet(channelOf(part, member), change.at);
        if (!canReply || !isOpen) continue;
        assert.equal(news.length, 1, `${member} of part ${part.series}/${part.number}`);
        told += 1;
      }
    }
    assert.ok(told > 50, `${told} people were told`);
  });

  it('records what was missed while the house was away', async () => {
    let missed = 0;
    for (const [id, part] of parts) {
      const shown = (await world.room.call('get', '/meetups/:id', { id })) as {
        missed: { dueAt: string; noticedAt: string }[];
      };
      for (const { dueAt, noticedAt } of shown.missed) {
        const from = awakeFrom(Date.parse(dueAt), downtimes);
        assert.ok(from > Date.parse(dueAt), `part ${part.series}/${part.number} missed ${dueAt}`);
        assert.ok(Math.abs(Date.parse(noticedAt) - from) < MINUTE);
        missed += 1;
      }
    }
    assert.ok(missed > 0);
  });
});
