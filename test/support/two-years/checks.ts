import assert from 'node:assert/strict';
import type { Recipient } from '../../../src/chat/announcing/audience.ts';
import { localOf, MINUTE } from './plans.ts';
import {
  awakeFrom,
  countByHand,
  missedOf,
  reckon,
  type Downtime,
  type Expected,
  type Said,
} from './reckoning.ts';
import type { Deed, ScriptedPart } from './script.ts';
import type { Sent } from './world.ts';

/** What came of two years, and what should have: each check throws at the first difference, and says how much it looked at. */

export interface LivedPart extends ScriptedPart {
  readonly id: string;
  /** The channels that follow its topic. */
  readonly audience: readonly Recipient[];
  readonly said: readonly Said[];
  /** What the API says of it in the end. */
  readonly shown: {
    readonly start: string;
    readonly state: string;
    readonly link: string;
    readonly capacity: number;
    readonly rsvps: object;
    readonly missed: readonly { readonly dueAt: string; readonly noticedAt: string }[];
  };
}

export interface Lived {
  readonly parts: readonly LivedPart[];
  readonly deeds: readonly Deed[];
  readonly downtimes: readonly Downtime[];
  readonly sent: readonly Sent[];
}

const KINDS: Readonly<Record<Expected['kind'], string>> = {
  announce: 'New meetup',
  remind: 'Meetup reminder',
  starting: 'The meetup is starting now',
};

const nameOf = ({ series, number }: ScriptedPart): string => `part ${series}/${number}`;

/** Whether a channel is quiet then: from 20:00 to 07:00 by the clock in London. */
export const isNight = (at: number): boolean =>
  localOf(at).slice(11) >= '20:00' || localOf(at).slice(11) < '07:00';
const isQuiet = ({ quietHours }: Recipient, at: number): boolean => quietHours !== undefined && isNight(at);

/** Members answer in a channel that follows the topic, always in the same one. */
const numberOf = (member: string): number => Number(member.slice('member-'.length));
export const channelFor = ({ audience }: Pick<LivedPart, 'audience'>, member: string): Recipient =>
  audience[numberOf(member) % audience.length]!;
/** The first three members have the bot in a chat of their own. */
export const hasChat = (member: string): boolean => numberOf(member) < 3;
const chatIdOf = (member: string): string => `chat-of-${member}`;

/** What was sent to a conversation about a part, in order. */
function bySubject(sent: readonly Sent[]): (conversation: string, part: string) => readonly Sent[] {
  const found = new Map<string, Sent[]>();
  for (const one of sent) {
    const key = `${one.conversation} ${one.meetup}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return (conversation, part) => found.get(`${conversation} ${part}`) ?? [];
}

/**
 * Each channel is told of each part what is due, once, in time, or that is marked uncertain; and nothing else. A reminder
 * of which nobody knows whether it arrived is sent once more, a minute later.
 */
export function checkTellings({
  parts,
  downtimes,
  sent,
}: Lived): Record<'told' | 'uncertain' | 'resent', number> {
  const sentAbout = bySubject(sent);
  let [told, uncertain, resent] = [0, 0, 0];
  for (const part of parts) {
    const expected = reckon(part.course, downtimes);
    for (const channel of part.audience) {
      const open = sentAbout(channel.id, part.id).filter(({ template }) => template === 'meetups/meetup');
      for (const { kind, at, until, start } of expected) {
        const index = open.findIndex(
          (one) => one.heading.startsWith(KINDS[kind]) && one.at >= at && one.at <= until,
        );
        const about = `${channel.id}, ${nameOf(part)} (${localOf(start)}): ${kind} at ${localOf(at)}`;
        assert.ok(index !== -1 || isQuiet(channel, at), about);
        if (index === -1) continue;
        const [found] = open.splice(index, 1);
        told += 1;
        if (!found!.isUncertain) continue;
        uncertain += 1;
        if (kind !== 'remind') continue;
        const again = open.findIndex(
          (one) => one.heading === found!.heading && one.at >= found!.at + MINUTE && one.at <= until,
        );
        if (again !== -1) resent += open.splice(again, 1).length;
      }
      const more = open.map(({ heading, at }) => `${heading} ${localOf(at)}`);
      assert.deepEqual(more, [], `${channel.id} was told more of ${nameOf(part)}`);
    }
  }
  return { told, uncertain, resent };
}

/** The replies are counted, and the places given, as by hand. */
export function checkCounts({ parts }: Lived): number {
  for (const part of parts)
    assert.deepEqual(part.shown.rsvps, countByHand(part.said, part.capacities).counts, nameOf(part));
  return parts.reduce((sum, { said }) => sum + said.length, 0);
}

/** Every part is where, when and how it is by hand, whatever was done with it or with its series. */
export function checkStanding({ parts }: Lived): void {
  for (const part of parts) {
    const { start, state, link, capacity } = part.shown;
    assert.deepEqual(
      { start, state, link, capacity },
      {
        start: localOf(part.course.versions.at(-1)!.start),
        state: part.course.cancelledAt === Infinity ? 'planned' : 'cancelled',
        ...{ link: part.link, capacity: part.capacity },
      },
      nameOf(part),
    );
  }
}

const HEADINGS: Readonly<Partial<Record<Deed['kind'], RegExp>>> = {
  move: /^The times? of th(?:is meetup has|ese meetups have) changed/,
  elsewhere: /^The place of th(?:is meetup|ese meetups) has changed/,
  cancel: /^Th(?:is meetup is|ese meetups are) cancelled/,
};
const isNews = ({ template, heading }: Sent): boolean =>
  template === 'chat/notice' && Object.values(HEADINGS).some((one) => one.test(heading));

/** The deeds that those who said yes hear of, each with the parts that it changed and when the next one comes. */
function* toldDeeds({ deeds, parts }: Lived) {
  const heard = deeds.filter((deed) => HEADINGS[deed.kind] && !deed.isRefused);
  for (const deed of heard) {
    const changed = parts.filter(
      ({ series, number }) => series === deed.series && deed.numbers.includes(number),
    );
    const next = Math.min(
      ...heard.filter(({ series, at }) => series === deed.series && at > deed.at).map(({ at }) => at),
    );
    yield { deed, changed, next };
  }
}

const startAfter = ({ course: { versions } }: ScriptedPart, at: number): number =>
  versions.findLast(({ setAt }) => setAt <= at)!.start;

/**
 * Whoever said yes to any of the parts that a deed changed is told of it once, in one message: in their own chat, else by a
 * reply under the earliest of these parts, where they answered. Nobody else is told anything.
 */
export function checkNews(lived: Lived): { told: number; severalAtOnce: number } {
  const sentAbout = bySubject(lived.sent);
  const explained = new Set<Sent>();
  let [told, severalAtOnce] = [0, 0];
  for (const { deed, changed, next } of toldDeeds(lived)) {
    const during = ({ at }: Sent): boolean => at >= deed.at && at < next;
    const saidYes = new Map<string, LivedPart[]>();
    for (const part of [...changed].sort((a, b) => startAfter(a, deed.at) - startAfter(b, deed.at)))
      for (const member of countByHand(
        part.said.filter(({ at }) => at <= deed.at),
        part.capacities.filter(({ at }) => at <= deed.at),
      ).saidYes)
        saidYes.set(member, [...(saidYes.get(member) ?? []), part]);
    for (const [member, theirs] of saidYes) {
      const about = `${member}: ${deed.kind} ${deed.scope} of ${nameOf(changed[0]!)} at ${localOf(deed.at)}`;
      const [first] = theirs;
      const channel = channelFor(first!, member);
      const place = hasChat(member) ? chatIdOf(member) : channel.id;
      const found = (hasChat(member) ? theirs : [first!])
        .flatMap(({ id }) => sentAbout(place, id))
        .filter((one) => isNews(one) && during(one) && HEADINGS[deed.kind]!.test(one.heading));
      for (const one of found) explained.add(one);
      if (!hasChat(member)) {
        // A reply needs the card under which it stands: where that did not arrive for certain, there is none.
        const card = sentAbout(channel.id, first!.id).find(({ heading }) =>
          heading.startsWith(KINDS.announce),
        );
        if (!card || card.isUncertain || card.at > deed.at || isQuiet(channel, deed.at)) continue;
      }
      assert.equal(found.length, 1, about);
      told += 1;
      if (theirs.length > 1) severalAtOnce += 1;
    }
  }
  const ids = new Set(lived.parts.map(({ id }) => id));
  const more = lived.sent.filter((one) => ids.has(one.meetup) && isNews(one) && !explained.has(one));
  assert.deepEqual(
    more.map(({ conversation, heading, at }) => `${conversation}: ${heading} ${localOf(at)}`),
    [],
    'somebody was told who did not say yes, or twice',
  );
  return { told, severalAtOnce };
}

/** What nobody was told because the house slept is recorded, with the moment at which it woke; and nothing else is. */
export function checkMissed({ parts, downtimes }: Lived): number {
  let missed = 0;
  for (const part of parts) {
    const recorded = part.shown.missed.map(({ dueAt }) => Date.parse(dueAt)).sort((a, b) => a - b);
    assert.deepEqual(recorded.map(localOf), missedOf(part.course, downtimes).map(localOf), nameOf(part));
    for (const { dueAt, noticedAt } of part.shown.missed)
      assert.ok(Math.abs(Date.parse(noticedAt) - awakeFrom(Date.parse(dueAt), downtimes)) < MINUTE);
    missed += recorded.length;
  }
  return missed;
}
