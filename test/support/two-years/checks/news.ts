import assert from 'node:assert/strict';
import { localOf } from '../plans.ts';
import { countByHand } from '../reckoning.ts';
import type { Deed, ScriptedPart } from '../script/deeds.ts';
import type { Sent } from '../world.ts';
import { channelFor, chatIdOf, hasChat, isQuiet, nameOf, type Lived, type LivedPart } from './lived.ts';
import { bySubject, KINDS } from './sent-about.ts';

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
