import { z } from 'zod/v4';
import { audienceSchema, bilingual } from '../../../chat/input/schemas.ts';
import { contentOf, type BroadcastContent } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import { recordShape, shownRecord } from './record-shape.ts';

const text = bilingual(z.string());
const moment = z.string().nullable();
const links = z.array(z.object({ label: text, url: text }));
const target = {
  audience: audienceSchema,
  audienceId: moment.describe('The named audience that the lists are from, if any.'),
};

/** What the API shows of the content of an update. */
export const contentShape = z.object({
  title: text,
  body: text,
  image: z.object({ url: z.string(), alt: text }).nullable(),
  buttons: links,
  attachments: links,
  important: z.boolean(),
  ...target,
  wordings: z.array(z.object({ ...target, title: text.nullable(), body: text.nullable() })),
});

/** What the API shows of an update. */
export const broadcastShape = z.object({
  id: z.string(),
  ...contentShape.shape,
  state: z.enum(['draft', 'sending', 'cancelled', 'recalled']),
  createdAt: z.string(),
  createdBy: moment.describe('Tenant and object id of the manager who wrote it; null for the API.'),
  sentAt: moment,
  sentBy: moment.describe('Tenant and object id of the manager who sent it; null for the API.'),
  stoppedAt: moment.describe('When it was cancelled or recalled.'),
  ...recordShape.shape,
});

/** The content as its shape wants it: lists that may be changed. */
export const shownContent = (content: BroadcastContent): z.input<typeof contentShape> =>
  structuredClone(contentOf(content)) as z.input<typeof contentShape>;

export function shownBroadcast(broadcast: Broadcast): z.input<typeof broadcastShape> {
  const { id, state, createdAt, createdBy, sentAt, sentBy, stoppedAt } = broadcast;
  const draft = { id, state, createdAt, createdBy, sentAt, sentBy, stoppedAt };
  return { ...shownContent(broadcast), ...draft, ...shownRecord(broadcast) };
}
