import { z } from 'zod/v4';
import { KINDS } from '../../../chat/announcing/audience.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { EDITIONS } from '../../../language/edition.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Settings } from '../channel-settings/settings-form.ts';
import { recipientOf, type Channel } from '../channels/channel.ts';
import { organisationIdOf, organisationName, type Organisation } from '../organisations/organisation.ts';
import { SECTOR_IDS } from './settings-body.ts';

const both = bilingual(z.string());

/** A channel as outside tools see it, with what its owners chose. Owners are people and are not in here. */
export const channelShape = z.object({
  id: z.string(),
  organisation: both.describe('What it is called; until an owner says so, by the team.'),
  organisationId: z.string(),
  tenantId: z.string(),
  team: z.string().nullable(),
  channel: z.string().nullable(),
  language: z.enum(EDITIONS),
  topics: z.array(z.string()),
  allTopics: z.boolean().describe('It follows topics that come later too.'),
  declinedKinds: z.array(z.enum(KINDS)),
  declinedSenders: z.array(z.string()),
  quietHours: z.object({ from: z.string(), to: z.string() }).nullable(),
  pausedUntil: z.string().nullable(),
  weeklyCap: z.int().nullable(),
  organisationName: both.nullable().describe('What an owner said that it is called.'),
  sector: z.enum(SECTOR_IDS).nullable(),
  state: z.enum(['reachable', 'unreachable']),
  reason: z.string().nullable().describe('Why the platform says that it cannot be reached.'),
  revision: z
    .string()
    .describe(
      'Changes with every change of a setting. Give it as `basedOn`, and nothing is overwritten unseen.',
    ),
});

export const wholeChannelShape = channelShape.extend({
  changes: z
    .array(z.object({ at: z.string(), by: z.string().nullable(), what: z.array(z.string()) }))
    .describe(
      'Who changed which settings, the latest last and twenty at most: tenant and object id; null for the API.',
    ),
});

/** Names the settings of a channel as they are: the same while none of them changes, whatever else of the record does. */
export const revisionOf = ({ channel, organisation: { name, sector } }: Settings): string => {
  const { edition, topics, declinedKinds, declinedSenders, quietHours, pausedUntil, weeklyCap } = channel;
  const hours = quietHours && [quietHours.from, quietHours.to];
  const parts = [edition, topics, declinedKinds, declinedSenders, hours, pausedUntil, weeklyCap];
  return idOf('channel-settings', JSON.stringify([...parts, name?.cy, name?.en, sector]));
};

/** `today` is a local day of Europe/London: a pause that is over is none. */
export function shownChannel(
  channel: Channel,
  described: Organisation | undefined,
  today: string,
): z.input<typeof channelShape> {
  const { tenantId, teamName, quietHours, pausedUntil } = channel;
  return {
    id: channel.id,
    organisation: organisationName(described, teamName),
    organisationId: organisationIdOf(tenantId),
    tenantId,
    team: teamName ?? null,
    channel: channel.channelName ?? null,
    language: channel.edition,
    topics: [...recipientOf(channel).topics],
    allTopics: channel.topics === 'all',
    declinedKinds: [...channel.declinedKinds],
    declinedSenders: [...(channel.declinedSenders ?? [])],
    quietHours: quietHours ?? null,
    pausedUntil: pausedUntil !== undefined && pausedUntil > today ? pausedUntil : null,
    weeklyCap: channel.weeklyCap ?? null,
    organisationName: described?.name ?? null,
    sector: described?.sector ?? null,
    state: channel.state,
    reason: channel.reason ?? null,
    revision: revisionOf({ channel, organisation: described ?? {} }),
  };
}

export const wholeChannel = (
  ...[channel, described, today]: Parameters<typeof shownChannel>
): z.input<typeof wholeChannelShape> => ({
  ...shownChannel(channel, described, today),
  changes: (channel.settingsLog ?? []).map(({ at, by, what }) => ({ at, by, what: [...what] })),
});
