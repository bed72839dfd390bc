import assert from 'node:assert/strict';
import { isAddressed, type Recipient } from '../../../src/chat/announcing/audience.ts';
import { aSeriesBody } from '../meetup-bodies.ts';
import { channelFor, hasChat, isNight, type Lived, type LivedPart } from './checks/lived.ts';
import { BEGIN, DAY, downtimesOf, HOUR, localOf, PARTS, plannedStart, PLANS, ruleOf } from './plans.ts';
import { awakeFrom, momentBefore, momentOfWall, type Said } from './reckoning.ts';
import type { Deed, ScriptedPart } from './script/deeds.ts';
import { repliesTo } from './script/replies.ts';
import { scriptOf } from './script/script.ts';
import { TwoYears } from './world.ts';

/** How much of it is lived through: `full` also looks at what is due every morning and after each reply. */
export interface Size {
  readonly channels: number;
  readonly tenants: number;
  readonly replies: number;
  readonly isFull: boolean;
}

type ShownPart = LivedPart['shown'] & { readonly id: string; readonly startsAt: string };
type Act = { readonly at: number } & (
  { readonly deed: Deed } | { readonly reply: Said; readonly to: ScriptedPart }
);

const MEMBERS = Array.from({ length: 6 }, (_, index) => `member-${index}`);

/** Everything that managers and members do, and the house in which they do it. */
class Life {
  readonly world: TwoYears;
  readonly size: Size;
  readonly downtimes = downtimesOf();
  readonly scripts = PLANS.map((plan, series) => scriptOf(plan, series, this.downtimes));
  readonly parts = this.scripts.flatMap(({ parts }) => parts);
  readonly deeds = this.scripts.flatMap(({ deeds }) => deeds).sort((a, b) => a.at - b.at);
  readonly said = new Map<ScriptedPart, readonly Said[]>();
  readonly audiences: (readonly Recipient[])[] = [];
  readonly #seriesIds: string[] = [];
  readonly #partIds: (readonly string[])[] = [];

  constructor(size: Size) {
    this.size = size;
    this.world = new TwoYears(size.channels, size.tenants, BEGIN);
    for (const part of this.parts) this.said.set(part, repliesTo(part, this.downtimes, size.replies));
  }

  #call(
    method: string,
    path: string,
    id: string | undefined,
    body?: object,
    query?: object,
  ): Promise<unknown> {
    const sent = { ...(id !== undefined && { id }), ...(body && { body }), ...(query && { query }) };
    return (async () => this.world.room.call(method, path, sent))();
  }

  async partsOf(series: number): Promise<readonly ShownPart[]> {
    const shown = await this.#call('get', '/meetup-series/:id', this.#seriesIds[series]);
    return (shown as { parts: ShownPart[] }).parts;
  }

  /** The id of a part; they are asked for once, and again when there are more. */
  async #partId(series: number, number: number): Promise<string> {
    const known = this.#partIds[series] ?? [];
    if (known.length < number) this.#partIds[series] = (await this.partsOf(series)).map(({ id }) => id);
    return this.#partIds[series]![number - 1]!;
  }

  async plan(): Promise<void> {
    const channels: Recipient[] = [];
    for await (const channel of this.world.directory.channels()) channels.push(channel);
    for (const member of MEMBERS.filter(hasChat)) this.world.addChat(member);
    for (const [series, plan] of PLANS.entries()) {
      const { reminders, topic, capacity } = plan;
      const starts = Array.from({ length: PARTS }, (_, index) => plannedStart(plan, index + 1));
      const body = aSeriesBody({
        ...{ first: localOf(starts[0]!), rule: ruleOf(plan), reminders, topics: [topic], capacity },
        title: { cy: `Cyfres ${series}`, en: `Series ${series}` },
      });
      const { id } = (await this.#call('post', '/meetup-series', undefined, body)) as { id: string };
      this.#seriesIds.push(id);
      this.audiences.push(channels.filter((channel) => isAddressed({ topics: [topic] }, channel)));
      const made = (await this.partsOf(series)).map(({ startsAt }) => Date.parse(startsAt));
      assert.deepEqual(made, starts);
    }
  }

  async #act(deed: Deed): Promise<unknown> {
    const { series, scope, kind, lead, numbers, start, link, capacity } = deed;
    const id = this.#seriesIds[series];
    if (kind === 'add') return this.#call('post', '/meetup-series/:id/parts', id, { more: 2 });
    const from = scope === 'after' ? { from: lead } : {};
    if (scope === 'some') return this.#call('post', '/meetup-series/:id/exceptions', id, { parts: numbers });
    const part = scope === 'one' ? await this.#partId(series, lead) : undefined;
    if (kind === 'cancel')
      return part === undefined
        ? this.#call('post', '/meetup-series/:id/cancel', id, undefined, from)
        : this.#call('post', '/meetups/:id/cancel', part);
    const body = {
      ...(start !== undefined && { start: localOf(start) }),
      ...(link !== undefined && { link }),
      ...(capacity !== undefined && { capacity }),
    };
    return part === undefined
      ? this.#call('patch', '/meetup-series/:id', id, { ...from, ...body })
      : this.#call('patch', '/meetups/:id', part, body);
  }

  async #perform(act: Act): Promise<void> {
    if ('deed' in act) {
      if (act.deed.isRefused) await assert.rejects(this.#act(act.deed), { code: 'meetup_start_past' });
      else await this.#act(act.deed);
      return;
    }
    const { series, number } = act.to;
    const { member, answer } = act.reply;
    const channel = channelFor({ audience: this.audiences[series]! }, member);
    await this.world.reply(await this.#partId(series, number), member, answer, channel.id);
  }

  /** The moments at which something is due, or is done by a manager, or the house wakes. */
  #wakes(): ReadonlySet<number> {
    const moments = new Set(this.deeds.map(({ at }) => at));
    for (const { course } of this.parts)
      for (const { start } of course.versions)
        for (const offset of ['P7D', ...course.reminders]) moments.add(momentBefore(offset, start));
    for (const { to } of this.downtimes) moments.add(to);
    // Seven in the morning, after a night in which something was held back.
    const nights = new Set([...moments].filter(isNight).map((at) => localOf(at + 4 * HOUR).slice(0, 10)));
    for (let day = Date.parse('2027-01-05T07:00:00Z'); day < Date.parse('2029-06-01'); day += DAY)
      if (this.size.isFull || nights.has(new Date(day).toISOString().slice(0, 10)))
        moments.add(momentOfWall(day));
    return moments;
  }

  /** Lives through everything. At full size the house also ticks after each reply; otherwise they gather until it wakes. */
  async live(): Promise<void> {
    const replies = [...this.said].flatMap(([to, said]) =>
      said.map((reply): Act => ({ at: reply.at, reply, to })),
    );
    const acts = [...this.deeds.map((deed): Act => ({ at: deed.at, deed })), ...replies];
    acts.sort((a, b) => a.at - b.at);
    const wakes = this.#wakes();
    let next = 0;
    let wasDown = false;
    for (const moment of [...new Set([...wakes, ...acts.map(({ at }) => at)])].sort((a, b) => a - b)) {
      if (awakeFrom(moment, this.downtimes) !== moment) {
        wasDown = true;
        continue;
      }
      if (wasDown) this.world.restart();
      wasDown = false;
      this.world.goTo(moment);
      for (; next < acts.length && acts[next]!.at <= moment; next += 1) await this.#perform(acts[next]!);
      if (this.size.isFull || wakes.has(moment)) await this.world.settle();
    }
    this.world.pass(HOUR);
    await this.world.settle();
  }

  async outcome(): Promise<Lived> {
    const { downtimes, deeds, world } = this;
    const parts: LivedPart[] = [];
    for (const [series, audience] of this.audiences.entries())
      for (const [index, { id }] of (await this.partsOf(series)).entries()) {
        const scripted = this.scripts[series]!.parts[index];
        assert.ok(scripted, `series ${series} has a part too many`);
        const shown = (await this.#call('get', '/meetups/:id', id)) as LivedPart['shown'];
        parts.push({ ...scripted, id, audience, said: this.said.get(scripted)!, shown });
      }
    assert.equal(parts.length, this.parts.length, 'the parts of all series');
    return { parts, deeds, downtimes, sent: world.noting.sent };
  }
}

/** Lives through two years of twelve series, and says what came of them. */
export async function liveTwoYears(size: Size): Promise<Lived> {
  const life = new Life(size);
  await life.plan();
  await life.live();
  return life.outcome();
}
