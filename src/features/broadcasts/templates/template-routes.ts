import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual, line } from '../../../chat/input/schemas.ts';
import { newId } from '../../../lib/ids.ts';
import { contentOf } from '../broadcast-content.ts';
import { contentShape, shownContent } from '../writing/draft-shape.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import { NAME_LIMIT } from '../named-records.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast, broadcastId } from '../payload.ts';
import { saveDraft } from '../writing/save-draft.ts';
import { allTemplates, isShipped, templateOf } from './template.ts';

const shape = z.object({
  id: z.string(),
  name: bilingual(z.string()),
  shipped: z.boolean().describe('It comes with the bot, and cannot be deleted.'),
  content: contentShape,
});
const idShape = z.object({ id: z.string() });

/** The HTTP API of templates. */
export function templateRoutes(parts: Parts): readonly Route[] {
  const { records, templates, audiences } = parts;
  return [
    route({
      method: 'get',
      path: '/broadcasts/templates',
      summary: 'List the templates: those that come with the bot, then those of the community.',
      response: z.object({ items: z.array(shape) }),
      run: async () => ({
        items: (await allTemplates(parts)).map(({ id, name, content }) => ({
          ...{ id, name, shipped: isShipped(id), content: shownContent(content) },
        })),
      }),
    }),
    route({
      method: 'post',
      path: '/broadcasts/templates',
      summary: 'Save an update, whatever became of it, as a template under a name.',
      status: 201,
      body: z.strictObject({ name: bilingual(line(NAME_LIMIT)), broadcast: broadcastId }),
      response: idShape,
      async run({ body: { name, broadcast } }) {
        const content = contentOf(await records.get(broadcast));
        return { id: (await templates.save({ id: newId(), name, content })).id };
      },
    }),
    route({
      method: 'post',
      path: '/broadcasts/templates/:id/start',
      summary: 'Write a draft with the content of a template.',
      status: 201,
      params: aboutBroadcast,
      response: idShape,
      async run({ params }) {
        const { content } = await templateOf(parts, params.id);
        const id = newId();
        await saveDraft(parts, id, (await readAudiences(audiences))(content), null);
        return { id };
      },
    }),
    route({
      method: 'delete',
      path: '/broadcasts/templates/:id',
      summary: 'Delete a template of the community. Again: nothing changes.',
      params: aboutBroadcast,
      response: idShape,
      async run({ params: { id } }) {
        await templates.remove(id);
        return { id };
      },
    }),
  ];
}
