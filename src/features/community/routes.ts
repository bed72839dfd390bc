import { z } from 'zod/v4';
import { route, type Route } from '../../chat/serving/route.ts';
import { bilingual } from '../../chat/input/schemas.ts';
import { topicName, TOPICS } from '../../chat/vocabulary/topics.ts';
import { EDITIONS } from '../../language/edition.ts';
import { recipientOf } from './channels/channel.ts';
import type { Channels } from './channels/channels.ts';
import { organisationName, organisationIdOf } from './organisations/organisation.ts';
import type { Organisations } from './organisations/organisations.ts';
import { listOrganisations } from './organisations/list-organisations.ts';

const both = bilingual(z.string());

const channelSchema = z.object({
  id: z.string(),
  organisation: both,
  organisationId: z.string(),
  tenantId: z.string(),
  team: z.string().nullable(),
  channel: z.string().nullable(),
  language: z.enum(EDITIONS),
  topics: z.array(z.string()),
  state: z.enum(['reachable', 'unreachable']),
});

const organisationSchema = z.object({
  id: z.string(),
  name: both,
  tenantId: z.string(),
  sector: z.string().nullable(),
  channels: z.int(),
});

/** What outside tools may know of the community. Owners and managers are people and are not in here. */
export const routes = (channels: Channels, organisations: Organisations): readonly Route[] => [
  route({
    method: 'get',
    path: '/channels',
    summary: 'List the channels that the bot is in.',
    response: z.object({ items: z.array(channelSchema) }),
    async run() {
      const described = await organisations.all();
      const items: z.input<typeof channelSchema>[] = [];
      for await (const channel of channels.all()) {
        const { id, tenantId, teamName, channelName } = channel;
        items.push({
          id,
          organisation: organisationName(described.get(tenantId), teamName),
          organisationId: organisationIdOf(tenantId),
          tenantId,
          team: teamName ?? null,
          channel: channelName ?? null,
          language: channel.edition,
          topics: [...recipientOf(channel).topics],
          state: channel.state,
        });
      }
      return { items };
    },
  }),
  route({
    method: 'get',
    path: '/organisations',
    summary: 'List the organisations that have a channel in the community.',
    response: z.object({ items: z.array(organisationSchema) }),
    run: async () => ({
      items: (await listOrganisations(channels, organisations)).map((organisation) => ({
        ...organisation,
        sector: organisation.sector ?? null,
      })),
    }),
  }),
  route({
    method: 'get',
    path: '/topics',
    summary: 'List the topics that channels follow.',
    response: z.object({ items: z.array(z.object({ id: z.string(), name: both })) }),
    run: () => Promise.resolve({ items: TOPICS.map((id) => ({ id, name: topicName(id) })) }),
  }),
];
