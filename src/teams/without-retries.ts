import type { TurnContext } from 'botbuilder';
import type { TeamsBotAdapter } from './adapter.ts';

/** The part of the connector client that its types do not show. */
interface RetryingClient {
  readonly client?: { readonly pipeline?: { removePolicy(which: { name: string }): unknown } };
}

/**
 * The connector client retries by itself (four attempts after 5xx, resets and 429), which turns one message into
 * several; its documented options change nothing. Announcements are tried again by `delivery/` alone, replies by
 * `reply.ts`.
 */
export function withoutRetries(context: TurnContext, adapter: TeamsBotAdapter): void {
  const connector = context.turnState.get<RetryingClient | undefined>(adapter.ConnectorClientKey);
  connector?.client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
}
