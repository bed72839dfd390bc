import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { anyOf, bilingual, line, link, prose } from '../../../chat/input/schemas.ts';
import { newId } from '../../../lib/ids.ts';
import type { AnsweringVerified } from './answer-verified.ts';
import {
  currentOf,
  isOverdue,
  verifiedPath,
  WORDING_LIMITS,
  type VerifiedFacts,
  type VerifiedRecord,
  type VerifiedVersion,
  type Wording,
} from './verified-answer.ts';

const { question, answer, owner, source, alsoAsked } = WORDING_LIMITS;

const wording = z
  .strictObject({
    question: line(question).optional(),
    answer: prose(answer).optional(),
    alsoAsked: z.array(line(question)).max(alsoAsked).optional(),
  })
  .describe('What is left out is not there in that language: nothing is translated by a machine.');

const factsSchema = z.strictObject({
  wordings: z.strictObject({ cy: wording, en: wording }),
  owner: bilingual(line(owner)).describe('An organisation or a role, never a name.'),
  reviewBy: z.iso.date(),
  source: z.strictObject({ title: line(source), url: link.optional() }).optional(),
});

const versionSchema = z.object({
  number: z.int(),
  at: z.string(),
  wordings: z.object({ cy: wording, en: wording }),
  owner: z.object({ cy: z.string(), en: z.string() }),
  reviewedOn: z.string(),
  reviewBy: z.string(),
  source: z.object({ title: z.string(), url: z.string().optional() }).optional(),
  isRetired: z.boolean(),
  again: z.int().optional().describe('The number of the version that this one is again.'),
});

const verifiedSchema = z.object({
  id: z.string(),
  url: z.object({ cy: z.string(), en: z.string() }),
  isOverdue: z.boolean(),
  current: versionSchema,
});
const historySchema = verifiedSchema.extend({ versions: z.array(versionSchema).describe('Oldest first.') });

const params = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

const wordingShown = ({ question: asked, answer: said, alsoAsked: also }: Wording) => ({
  ...(asked !== undefined && { question: asked }),
  ...(said !== undefined && { answer: said }),
  ...(also !== undefined && { alsoAsked: [...also] }),
});

const versionShown = ({ wordings: { cy, en }, ...version }: VerifiedVersion) => ({
  ...version,
  wordings: { cy: wordingShown(cy), en: wordingShown(en) },
});

/** What a program wrote, without the keys that it left out. */
const factsOf = ({
  wordings: { cy, en },
  owner: who,
  reviewBy,
  source: from,
}: z.output<typeof factsSchema>): VerifiedFacts => ({
  wordings: { cy: wordingShown(cy as Wording), en: wordingShown(en as Wording) },
  ...{ owner: who, reviewBy },
  ...(from && { source: { title: from.title, ...(from.url !== undefined && { url: from.url }) } }),
});

/** The verified answers over HTTP. */
export function verifiedRoutes({
  verified,
  verifiedShelf,
  publicUrl,
  clock,
}: AnsweringVerified): readonly Route[] {
  const shown = (record: VerifiedRecord) => ({
    id: record.id,
    url: { cy: publicUrl + verifiedPath('cy', record.id), en: publicUrl + verifiedPath('en', record.id) },
    isOverdue: isOverdue(currentOf(record), clock()),
    current: versionShown(currentOf(record)),
  });
  const whole = (record: VerifiedRecord) => ({
    ...shown(record),
    versions: record.versions.map(versionShown),
  });
  async function changed(act: Promise<VerifiedRecord>) {
    const record = await act;
    verifiedShelf.lookAgain();
    return whole(record);
  }
  return [
    route({
      method: 'get',
      path: '/answers/verified',
      summary: 'List the verified answers, retired ones too.',
      response: z.object({ items: z.array(verifiedSchema) }),
      run: async () => ({ items: (await verified.records()).map(({ value }) => shown(value)) }),
    }),
    route({
      method: 'post',
      path: '/answers/verified',
      summary: 'Keep a verified answer. It wins over the guides where somebody asks the same question.',
      status: 201,
      body: factsSchema,
      response: historySchema,
      run: ({ body }) => changed(verified.keep(newId(), factsOf(body), undefined, clock())),
    }),
    route({
      method: 'get',
      path: '/answers/verified/:id',
      summary: 'Read a verified answer with every version of it.',
      params,
      response: historySchema,
      run: async ({ params: { id } }) => whole(await verified.get(id)),
    }),
    route({
      method: 'patch',
      path: '/answers/verified/:id',
      summary:
        'Publish another version. What is left out stays; with basedOn it is refused when somebody changed that version meanwhile.',
      params,
      body: anyOf(factsSchema.extend({ basedOn: z.int().min(1) })),
      response: historySchema,
      run: ({ params: { id }, body: { basedOn, ...body } }) =>
        changed(
          verified.edit(
            id,
            (current) => {
              const said = Object.fromEntries(
                Object.entries(body).filter(([, value]) => value !== undefined),
              );
              return factsOf({ ...versionShown(current), ...said });
            },
            clock(),
            basedOn,
          ),
        ),
    }),
    route({
      method: 'post',
      path: '/answers/verified/:id/undo',
      summary:
        'Go back to the version before; doing it again goes one further back. What stood in between stays in the history.',
      params,
      response: historySchema,
      run: ({ params: { id } }) => changed(verified.undo(id, clock())),
    }),
    route({
      method: 'post',
      path: '/answers/verified/:id/restore',
      summary: 'Publish an earlier version again.',
      params,
      body: z.strictObject({ version: z.int().min(1) }),
      response: historySchema,
      run: ({ params: { id }, body: { version } }) => changed(verified.undo(id, clock(), version)),
    }),
    route({
      method: 'delete',
      path: '/answers/verified/:id',
      summary: 'Retire a verified answer. Undoing brings it back.',
      params,
      response: historySchema,
      run: ({ params: { id } }) => changed(verified.retire(id, clock())),
    }),
  ];
}
