import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import type { Parts } from '../parts.ts';
import { exportCsv, exportPosts } from '../transfer/export-posts.ts';
import { importPosts } from '../transfer/import-posts.ts';
import { transferSchema, type Transfer } from '../transfer/record.ts';
import { benefitsIn, totalsOf } from '../benefits/totals.ts';
import { MEASURES } from '../kinds/benefit.ts';

const IMPORT_BYTES = 20 * 1024 * 1024;

const totals = z.array(
  z.object({ measure: z.enum(MEASURES), inAYear: z.number(), once: z.number(), told: z.number() }),
);

/** Leaving and arriving with all posts, and what they brought. */
export const transferRoutes = (parts: Parts): readonly Route[] => [
  route({
    method: 'get',
    path: '/posts/export',
    summary: 'Export every public post as JSON, to be imported elsewhere',
    response: z.object({ items: z.array(transferSchema) }),
    async run() {
      const items: Transfer[] = [];
      for await (const one of exportPosts(parts)) items.push(one);
      return { items };
    },
  }),
  route({
    method: 'get',
    path: '/posts/export.csv',
    summary: 'Export every public post as CSV',
    produces: 'text/csv',
    response: z.string(),
    run: () => exportCsv(parts),
  }),
  route({
    method: 'post',
    path: '/posts/import',
    summary: 'Import posts that were exported, as JSON or CSV; channels are told of none',
    bodyLimit: IMPORT_BYTES,
    body: z.strictObject({ format: z.enum(['json', 'csv']), content: z.string().min(1) }),
    response: z.object({
      brought: z.number(),
      known: z.number(),
      refused: z.array(z.object({ place: z.number(), why: z.string() })),
    }),
    async run({ body }) {
      const { brought, known, refused } = await importPosts(parts, body.content, body.format);
      return { brought, known, refused: [...refused] };
    },
  }),
  route({
    method: 'get',
    path: '/benefits',
    summary: 'Add up what posts brought, as they and their readers say',
    response: z.object({ posts: totals, readers: totals }),
    async run() {
      const { ofPosts, ofReaders } = benefitsIn((await parts.shelf.current()).latest());
      return { posts: [...totalsOf(ofPosts)], readers: [...totalsOf(ofReaders)] };
    },
  }),
];
