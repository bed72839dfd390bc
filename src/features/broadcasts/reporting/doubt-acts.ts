import { z } from 'zod/v4';
import { WAYS_OUT, type WayOut } from '../../../chat/announcing/delivery-report.ts';
import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { inEdition } from '../../../language/one-line.ts';
import { sentOf } from '../writing/bound-draft.ts';
import { announcementIdOf, authorOf, type Broadcast } from '../broadcast.ts';
import { decideForm } from './decide-card.ts';
import { withAct } from '../history.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { report } from './report-of.ts';

const deciding = aboutBroadcast.extend({
  way: z.enum(WAYS_OUT),
  channel: z.string().min(1).max(200).default('all'),
});

/** So many channels are offered one by one; a menu with more helps nobody. */
const OFFERED = 40;

/** Does what a manager decided about messages in doubt, and keeps on record that they did. Throws as `sentOf`. */
export async function endDoubt(
  parts: Pick<Parts, 'records' | 'delivery' | 'clock'>,
  id: string,
  by: string | null,
  { way, channel }: { readonly way: WayOut; readonly channel: string },
): Promise<Broadcast> {
  await sentOf(parts, id);
  await parts.delivery.decide(announcementIdOf(id), channel, way);
  return parts.records.change(id, (old) => withAct(old, 'decided', by, parts.clock()));
}

/** The channels in doubt, by what people call them. */
async function inDoubt({ delivery, channels }: Pick<Parts, 'delivery' | 'channels'>, id: string) {
  const doubtful = new Set<string>();
  for await (const { channelId, state } of delivery.rows(announcementIdOf(id)))
    if (state === 'uncertain') doubtful.add(channelId);
  const found = [];
  for await (const { recipient, name, organisationName } of channels())
    if (doubtful.has(recipient.id)) found.push({ value: recipient.id, name, organisationName });
  return found.slice(0, OFFERED);
}

export const doubtDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.decide': {
    who: 'manager',
    async open(payload, { edition }) {
      const broadcast = await sentOf(parts, parse(aboutBroadcast, payload).id);
      const channels = (await inDoubt(parts, broadcast.id)).map(({ value, name, organisationName }) => ({
        title: `${inEdition(edition, organisationName)}: ${inEdition(edition, name)}`,
        value,
      }));
      return decideForm(edition, broadcast, channels);
    },
  },
});

export const doubtActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.endDoubt': forManagers(async (payload, asker) => {
    const { id, ...decision } = parse(deciding, payload);
    const broadcast = await endDoubt(parts, id, authorOf(asker), decision);
    return inPlace(asker, await report(parts, asker, broadcast));
  }),
});
