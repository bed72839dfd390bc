import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { audienceSchema } from '../../../chat/input/schemas.ts';
import { authorIdOf, type Author } from './author.ts';
import type { Authors } from './authors.ts';
import { unknownAuthor } from '../errors.ts';
import { ID_FORM } from '../managers/manager.ts';

const personId = z.string().regex(ID_FORM);
const authorShape = z.object({
  id: z.string(),
  tenantId: z.string(),
  memberId: z.string(),
  audience: audienceSchema,
});
const authorBody = z.strictObject({
  tenantId: personId.describe('Tenant id of the organisation.'),
  memberId: personId.describe('Object id of the member in that tenant.'),
  audience: audienceSchema.describe('Whom the author may address. Updates never reach further.'),
});

const shown = ({ id, tenantId, memberId, audience }: Author): z.input<typeof authorShape> => ({
  ...{ id, tenantId, memberId },
  audience: audience as z.input<typeof audienceSchema>,
});

/** The HTTP API of authors: the same acts as the form of managers. */
export const authorRoutes = (authors: Authors): readonly Route[] => [
  route({
    method: 'get',
    path: '/authors',
    summary: 'List who may write updates without being a manager, and to whom.',
    response: z.object({ items: z.array(authorShape) }),
    run: async () => ({ items: (await authors.all()).map(shown) }),
  }),
  route({
    method: 'post',
    path: '/authors',
    summary: 'Name an author, or give one another audience. Again: nothing changes.',
    body: authorBody,
    response: z.object({ id: z.string() }),
    async run({ body: { audience, ...one } }) {
      await authors.name(one, audience);
      return { id: authorIdOf(one) };
    },
  }),
  route({
    method: 'delete',
    path: '/authors/:id',
    summary: 'Remove an author. What they had not sent by then is not sent any more.',
    params: z.object({ id: z.string().regex(/^[\w-]{1,64}$/) }),
    response: z.object({ id: z.string() }),
    async run({ params: { id } }) {
      if (!(await authors.remove(id))) throw unknownAuthor({});
      return { id };
    },
  }),
];
