import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual, line, prose } from '../../../chat/input/schemas.ts';
import { newId } from '../../../lib/ids.ts';
import { beginEdit, beginFollowUp, editIdOf } from '../writing/bound-draft.ts';
import { BODY_LIMIT, TITLE_LIMIT } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import { aboutBroadcast } from '../payload.ts';
import type { Parts } from '../parts.ts';
import { progressOf } from '../reporting/progress.ts';
import { progressState } from '../reporting/report-routes.ts';
import { saveDraft } from '../writing/save-draft.ts';
import { sendBroadcast } from './send-broadcast.ts';
import { cancelBroadcast, recallBroadcast } from './stop-broadcast.ts';

const begun = z.object({ id: z.string() });
const followUpBody = z.strictObject({
  title: bilingual(line(TITLE_LIMIT)),
  body: bilingual(prose(BODY_LIMIT)),
  important: z.boolean().default(false),
});
const stateShape = z.object({ id: z.string(), state: progressState });

/** The HTTP API of sending, and of what comes after it. Nobody is noted as the sender: see `draft-routes.ts`. */
export function sentRoutes(parts: Parts): readonly Route[] {
  const stateOf = async (broadcast: Broadcast) => ({
    id: broadcast.id,
    state: (await progressOf(parts, broadcast)).state,
  });
  const act = (path: string, summary: string, run: (id: string) => Promise<Broadcast>): Route =>
    route({
      ...{ method: 'post', path: `/broadcasts/:id/${path}`, summary },
      ...{ params: aboutBroadcast, response: stateShape },
      run: async ({ params }) => stateOf(await run(params.id)),
    });
  return [
    act('send', 'Send an update to its audience. Again: nothing is sent twice.', (id) =>
      sendBroadcast(parts, id, null),
    ),
    act('cancel', 'Stop what is not sent yet. Again, or when all is sent: nothing changes.', (id) =>
      cancelBroadcast(parts, id, null),
    ),
    act('recall', 'Stop what is not sent yet and take back what is. Again: nothing changes.', (id) =>
      recallBroadcast(parts, id, null),
    ),
    route({
      method: 'post',
      path: '/broadcasts/:id/edits',
      summary: 'Begin a draft of other words for an update that was sent. Change it, then send it.',
      status: 201,
      params: aboutBroadcast,
      response: begun,
      async run({ params: { id } }) {
        const draft = editIdOf(id);
        const { content, bond } = await beginEdit(parts, id);
        if (!(await parts.records.find(draft))) await saveDraft(parts, draft, content, null, bond);
        return { id: draft };
      },
    }),
    route({
      method: 'post',
      path: '/broadcasts/:id/follow-ups',
      summary: 'Write a draft that will stand under an update, as a reply, wherever that one arrived.',
      status: 201,
      params: aboutBroadcast,
      body: followUpBody,
      response: begun,
      async run({ params, body }) {
        const id = newId();
        const { content, bond } = await beginFollowUp(parts, params.id);
        await saveDraft(parts, id, { ...content, ...body }, null, bond);
        return { id };
      },
    }),
  ];
}
