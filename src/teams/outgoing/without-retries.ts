/** The part of a connector client that its types do not show. */
interface RetryingClient {
  readonly client?: { readonly pipeline?: { removePolicy(which: { name: string }): unknown } };
}

/**
 * The connector client retries by itself (four attempts after 5xx, resets and 429), which turns one message into
 * several; its documented options change nothing. Announcements are tried again by `delivery/` alone, replies by
 * `reply.ts`.
 */
export function withoutRetries<C extends object>(connector: C): C {
  (connector as RetryingClient).client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}
