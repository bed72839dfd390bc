import assert from 'node:assert/strict';
import { localOf, MINUTE } from '../plans.ts';
import { reckon } from '../reckoning.ts';
import { isQuiet, nameOf, type Lived } from './lived.ts';
import { bySubject, KINDS } from './sent-about.ts';

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
