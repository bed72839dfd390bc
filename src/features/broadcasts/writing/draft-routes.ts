import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { newId } from '../../../lib/ids.ts';
import { contentOf, EMPTY_CONTENT } from '../broadcast-content.ts';
import { draftBody, draftChange, withChange } from './draft-body.ts';
import { broadcastShape, shownBroadcast } from './draft-shape.ts';
import { draftOf } from './draft-of.ts';
import { duplicate } from './duplicate.ts';
import { requireAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { saveDraft } from './save-draft.ts';

/** The HTTP API of writing. Whoever holds the key speaks for the community, so nobody is noted as the author. */
export function draftRoutes(parts: Parts): readonly Route[] {
  const { records } = parts;
  return [
    route({
      method: 'post',
      path: '/broadcasts',
      summary: 'Write an update as a draft. Nothing is sent before `send`.',
      status: 201,
      body: draftBody,
      response: z.object({ id: z.string() }),
      async run({ body }) {
        const id = newId();
        await saveDraft(parts, id, await requireAudiences(parts, withChange(EMPTY_CONTENT, body)), null);
        return { id };
      },
    }),
    route({
      method: 'get',
      path: '/broadcasts',
      summary: 'List the updates, the latest first.',
      query: z.object({
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(100).default(50),
      }),
      response: z.object({
        items: z.array(broadcastShape),
        next: z.int().nullable().describe('There are older ones: give this as `offset`.'),
      }),
      async run({ query: { offset, limit } }) {
        const { items, hasOlder } = await records.latest({ from: offset, limit });
        return { items: items.map(shownBroadcast), next: hasOlder ? offset + limit : null };
      },
    }),
    route({
      method: 'get',
      path: '/broadcasts/:id',
      summary: 'Show an update.',
      params: aboutBroadcast,
      response: broadcastShape,
      run: async ({ params }) => shownBroadcast(await records.get(params.id)),
    }),
    route({
      method: 'patch',
      path: '/broadcasts/:id',
      summary: 'Change a draft. What is left out stays.',
      params: aboutBroadcast,
      body: draftChange,
      response: broadcastShape,
      async run({ params: { id }, body }) {
        const content = withChange(contentOf(await draftOf(parts, id)), body);
        await saveDraft(parts, id, await requireAudiences(parts, content), null);
        return shownBroadcast(await records.get(id));
      },
    }),
    route({
      method: 'delete',
      path: '/broadcasts/:id',
      summary: 'Delete a draft. Again: nothing changes.',
      params: aboutBroadcast,
      response: z.object({ id: z.string() }),
      async run({ params: { id } }) {
        await records.discard(id);
        return { id };
      },
    }),
    route({
      method: 'post',
      path: '/broadcasts/:id/duplicate',
      summary: 'Write a draft with the content of a draft, or of an update that was sent.',
      status: 201,
      params: aboutBroadcast,
      response: z.object({ id: z.string() }),
      run: async ({ params }) => ({ id: (await duplicate(parts, params.id, null)).id }),
    }),
  ];
}
