import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { anyOf, audienceSchema, bilingual, line } from '../../../chat/input/schemas.ts';
import { newId } from '../../../lib/ids.ts';
import type { NamedAudience } from './named-audience.ts';
import { NAME_LIMIT } from '../named-records.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';

const body = z.strictObject({ name: bilingual(line(NAME_LIMIT)), audience: audienceSchema });
const shape = z.object({ id: z.string(), name: bilingual(z.string()), audience: audienceSchema });
const reach = z.object({
  channels: z.int(),
  organisations: z.int(),
  declined: z.int(),
  unreachable: z.int(),
});

const shown = ({ id, name, audience }: NamedAudience): z.input<typeof shape> => ({
  ...{ id, name },
  audience: audience as z.input<typeof audienceSchema>,
});

/** The HTTP API of named audiences. Updates take them as `{ "named": id }`. */
export function audienceRoutes({
  audiences,
  reachOf,
}: Pick<Parts, 'audiences' | 'reachOf'>): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/broadcasts/audiences',
      summary: 'List the named audiences, in the order of their Welsh names.',
      response: z.object({ items: z.array(shape) }),
      run: async () => ({ items: (await audiences.all()).map(shown) }),
    }),
    route({
      method: 'post',
      path: '/broadcasts/audiences',
      summary: 'Save an audience under a name.',
      status: 201,
      body,
      response: z.object({ id: z.string() }),
      run: async ({ body: { name, audience } }) => ({
        id: (await audiences.save({ id: newId(), name, audience })).id,
      }),
    }),
    route({
      method: 'get',
      path: '/broadcasts/audiences/:id',
      summary: 'Show a named audience, and how far it reaches at this moment.',
      params: aboutBroadcast,
      response: shape.extend({ reach }),
      async run({ params }) {
        const found = await audiences.get(params.id);
        return { ...shown(found), reach: await reachOf(found.audience, 'broadcasts') };
      },
    }),
    route({
      method: 'patch',
      path: '/broadcasts/audiences/:id',
      summary: 'Rename a named audience, or let it name others. Drafts that use it follow.',
      params: aboutBroadcast,
      body: anyOf(body),
      response: shape,
      run: async ({ params, body: { name, audience } }) =>
        shown(
          await audiences.change(params.id, (old) => ({
            ...old,
            ...(name && { name }),
            ...(audience && { audience }),
          })),
        ),
    }),
    route({
      method: 'delete',
      path: '/broadcasts/audiences/:id',
      summary: 'Delete a named audience. Drafts that use it keep its lists. Again: nothing changes.',
      params: aboutBroadcast,
      response: z.object({ id: z.string() }),
      async run({ params: { id } }) {
        await audiences.remove(id);
        return { id };
      },
    }),
  ];
}
