/** Which guides answered lately in a conversation: a thumb says where it stands, not under which answer. */
export interface RecentAnswers {
  note(conversationId: string, slug: string, now: Date): void;
  /** The one guide that a thumb can be meant for; `undefined` where it could be several, or none. */
  guideIn(conversationId: string, now: Date): string | undefined;
}

const HOUR_MS = 60 * 60 * 1000;
const MOST_CONVERSATIONS = 1000;

/** In memory alone, for an hour. What another process answered is not known, and its thumbs count for no guide. */
export function openRecentAnswers(): RecentAnswers {
  const recent = new Map<string, readonly { readonly slug: string; readonly at: number }[]>();
  const fresh = (conversationId: string, now: Date) =>
    (recent.get(conversationId) ?? []).filter(({ at }) => now.getTime() - at < HOUR_MS);
  return {
    note(conversationId, slug, now) {
      const answers = [...fresh(conversationId, now), { slug, at: now.getTime() }];
      recent.delete(conversationId);
      recent.set(conversationId, answers);
      const [oldest] = recent.keys();
      if (recent.size > MOST_CONVERSATIONS && oldest !== undefined) recent.delete(oldest);
    },
    guideIn(conversationId, now) {
      const [first, ...others] = new Set(fresh(conversationId, now).map(({ slug }) => slug));
      return others.length === 0 ? first : undefined;
    },
  };
}
