import type { Application } from '@microsoft/teams-ai';
import { ActivityTypes } from 'botbuilder';
import { botError } from '../../lib/errors.ts';
import { readActivity } from './activity-schema.ts';
import type { TeamsBotAdapter } from '../adapter.ts';
import { withoutRetries } from '../outgoing/without-retries.ts';

const foreignServiceUrl = botError(
  'foreign_service_url',
  403,
  () => 'In local mode an activity named a service URL that is not on this machine; nothing was sent there.',
);

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What the platform gets back: a status and, for an invoke, a body. */
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

export interface ReceiverParts {
  readonly adapter: TeamsBotAdapter;
  readonly app: Application;
  /** Local mode: nobody is authenticated, so nothing may be sent to another machine. */
  readonly loopbackOnly: boolean;
}

/**
 * Takes what was posted to `/api/messages`. Throws `malformed_activity`, `not_from_teams`, `keys_unreachable` and
 * `foreign_service_url`; what goes wrong inside of a turn is said in the turn.
 */
export const openReceiver =
  ({ adapter, app, loopbackOnly }: ReceiverParts) =>
  async (authorisation: string, body: unknown): Promise<Received> => {
    const activity = readActivity(body);
    if (loopbackOnly && !LOOPBACK.has(new URL(activity.serviceUrl).hostname)) throw foreignServiceUrl({});
    const answer = await adapter.receive(authorisation, activity, async (context) => {
      withoutRetries(context.turnState.get<object>(adapter.ConnectorClientKey));
      await app.run(context);
    });
    // An invoke that nobody knows gets 501 from the SDK; every other unexpected event has to be accepted.
    return answer ?? { status: activity.type === ActivityTypes.Invoke ? 501 : 200 };
  };
