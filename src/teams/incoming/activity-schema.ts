import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import { malformedActivity } from './incoming.ts';

/**
 * What the SDK reads of an activity without looking first, and what every route of ours needs. The rest is checked
 * where it is read.
 */

/** Some clients write `null` for what they leave out. */
const optionalText = z.string().nullish();

const account = z.looseObject({
  id: z.string().min(1),
  name: optionalText,
  aadObjectId: optionalText,
  role: optionalText,
});

/** The connector client puts ids into addresses and headers, which take nothing but plain signs. */
const plainId = z.string().regex(/^[\x20-\x7e]{1,1000}$/);

const mention = z.looseObject({ mentioned: account, text: z.string().optional() });
const entity = z
  .looseObject({ type: z.string() })
  .refine((one) => one.type.toLowerCase() !== 'mention' || mention.safeParse(one).success);

const schema = z.looseObject({
  id: plainId.optional(),
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({
    id: plainId,
    name: optionalText,
    aadObjectId: optionalText,
    role: optionalText,
    tenantId: optionalText,
    conversationType: optionalText,
    isGroup: z.boolean().nullish(),
    properties: z.looseObject({}).nullish(),
  }),
  from: account,
  recipient: account,
  text: z.string().optional(),
  locale: z.string().optional(),
  timestamp: z.string().optional(),
  replyToId: plainId.optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  entities: z.array(entity).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string().optional() })).optional(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
});

/** What teams-ai reads of the value of an invoke, by the invoke's name. */
const VALUES: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['adaptiveCard/action', z.looseObject({ action: z.looseObject({ type: z.literal('Action.Execute') }) })],
  ['message/submitAction', z.looseObject({})],
  [
    'composeExtension/query',
    z.looseObject({
      parameters: z.array(z.looseObject({ name: z.string().optional() })).optional(),
      queryOptions: z.looseObject({}).optional(),
    }),
  ],
]);

const missingFrom = (issues: readonly z.core.$ZodIssue[]): string =>
  [...new Set(issues.map(({ path }) => path.map(String).join('.') || 'a body'))].join(', ');

const withoutNulls = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
    : body;

/** Reads what was posted to `/api/messages`. Throws `malformed_activity`, which names what is missing or strange. */
export function readActivity(body: unknown): Activity {
  const parsed = schema.safeParse(withoutNulls(body));
  if (!parsed.success) throw malformedActivity({ missing: missingFrom(parsed.error.issues) });
  const { type, name = '', value, text } = parsed.data;
  if (type === 'invoke' && VALUES.get(name)?.safeParse(value).success === false)
    throw malformedActivity({ missing: 'a value that this invoke can have' });
  // The SDK takes mentions out of a text that need not be there.
  const spoken = type === 'message' ? { text: text ?? '' } : {};
  return { ...parsed.data, ...spoken } as unknown as Activity;
}
