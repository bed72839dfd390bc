import { z } from 'zod/v4';
import { route, type Route } from '../../chat/serving/route.ts';
import { bilingual } from '../../chat/input/schemas.ts';
import { topicName, TOPICS } from '../../chat/vocabulary/topics.ts';
import type { OutsideParts } from './api/change-from-outside.ts';
import { channelRoutes } from './api/channel-routes.ts';
import { listOrganisations } from './organisations/list-organisations.ts';

const both = bilingual(z.string());

const organisationSchema = z.object({
  id: z.string(),
  name: both,
  tenantId: z.string(),
  sector: z.string().nullable(),
  channels: z.int(),
});

/** What outside tools may know and change of the community. Owners and managers are people and are not in here. */
export const routes = (parts: OutsideParts): readonly Route[] => [
  ...channelRoutes(parts),
  route({
    method: 'get',
    path: '/organisations',
    summary: 'List the organisations that have a channel in the community.',
    response: z.object({ items: z.array(organisationSchema) }),
    run: async () => ({
      items: (await listOrganisations(parts.channels, parts.organisations)).map((organisation) => ({
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
