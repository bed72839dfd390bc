/** What can happen to a post, in the order in which it mostly does. */
export const ACTS = [
  'drafted',
  'submitted',
  'returned',
  'approved',
  'published',
  'edited',
  'dismissed',
  'archived',
  'restored',
  'withdrawn',
] as const;
export type Act = (typeof ACTS)[number];

/** One act, as the record keeps it. */
export interface Entry {
  readonly act: Act;
  /** ISO 8601. */
  readonly at: string;
  /** `tenant/member`; `null` for the API, for a feed, and after that person's data was erased. */
  readonly by: string | null;
}

/** More than any post comes to; whoever edits one a thousand times does not make a document that cannot grow. */
const MOST_ENTRIES = 100;

/** When the last thing happened to it: what tells one round of a post from the next. */
export const lastActAt = ({
  at,
  trail = [],
}: {
  readonly at: string;
  readonly trail?: readonly Entry[];
}): string => trail.at(-1)?.at ?? at;

/** Who did something, as the trail keeps it. */
export const whoOf = (
  who: { readonly tenantId: string; readonly memberId: string } | undefined,
): string | null => (who ? `${who.tenantId}/${who.memberId}` : null);

/** The post with one act more on its record. */
export const withAct = <P extends { readonly trail?: readonly Entry[] }>(
  post: NoInfer<P>,
  act: Act,
  by: string | null,
  now: Date,
): P => ({
  ...post,
  trail: [...(post.trail ?? []), { act, at: now.toISOString(), by }].slice(-MOST_ENTRIES),
});
