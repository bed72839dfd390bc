/** An activity as the bot sent it. */
export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly importance?: string;
  readonly entities?: readonly Record<string, unknown>[];
  readonly channelData?: Record<string, unknown>;
  readonly conversation?: { readonly tenantId?: string };
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
  }[];
}

/** What the platform accepted of the bot: `POST` sends, `PUT` edits, `DELETE` takes back. */
export interface Heard {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: SentActivity;
  /** When it was accepted, in milliseconds. */
  readonly at: number;
}

/** One request as the platform saw it, whatever became of it. */
export interface Asked {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly method: string;
  /** When the platform saw it. */
  readonly at: number;
  /** What was answered; 0: the line broke. */
  readonly status: number;
  readonly accepted: boolean;
  /** When the answer had left; `null` while it is under way. */
  readonly answeredAt: number | null;
}

/** The messages that people see in a conversation by what was accepted there, in the order of their arrival. */
export function visibleIn(heard: readonly Heard[]): readonly Heard[] {
  const visible = new Map<string, Heard>();
  for (const each of heard) {
    if (each.activity.type === 'typing') continue;
    if (each.method === 'DELETE') visible.delete(each.activityId);
    else visible.set(each.activityId, each);
  }
  return [...visible.values()];
}

/** How often something new was posted, by conversation. */
export function postsBy(heard: readonly Pick<Heard, 'method' | 'conversationId'>[]): Map<string, number> {
  const posts = new Map<string, number>();
  for (const { method, conversationId } of heard)
    if (method === 'POST') posts.set(conversationId, (posts.get(conversationId) ?? 0) + 1);
  return posts;
}

/** The most moments that lie in any stretch of `windowMs`. */
export function busiest(moments: readonly number[], windowMs: number): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let [most, first] = [0, 0];
  sorted.forEach((moment, index) => {
    while (moment - (sorted[first] ?? 0) >= windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}
