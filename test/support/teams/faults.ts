import { chanceOf } from './chance.ts';

/**
 * How the connector answers one request instead of accepting it at once. `reset` accepts it and then breaks the line,
 * `reset before` breaks it without; `holdMs` accepts it after a while. A status refuses it, unless `accepted` says that
 * it only looks that way.
 */
export type Trouble =
  | { readonly holdMs: number }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly accepted?: true;
    }
  | 'reset'
  | 'reset before';

const refusal = (status: number, code: string, message: string): Trouble => ({
  status,
  body: { error: { code, message } },
});

/**
 * What the platform is known to answer. Codes and words: Microsoft Teams documentation, "Status codes from bot
 * conversational APIs" and "Send proactive messages" (a chat that is blocked has a `subCode` and no `error`).
 */
export const FAULTS = {
  throttled: {
    status: 429,
    headers: { 'retry-after': '1' },
    body: { error: { code: 'TooManyRequests', message: 'Too many requests.' } },
  },
  throttledForUnknownTime: refusal(429, 'TooManyRequests', 'Too many requests.'),
  preconditionFailed: refusal(412, 'PreconditionFailed', 'Precondition failed, please try again.'),
  serverError: refusal(500, 'ServiceError', 'Internal server error.'),
  badGateway: { status: 502, body: {} },
  unavailable: refusal(503, 'ServiceUnavailable', 'Service unavailable.'),
  gatewayTimeout: { status: 504, body: {} },
  gatewayTimeoutAfter: { status: 504, body: {}, accepted: true },
  resetBefore: 'reset before',
  resetAfter: 'reset',
  badArgument: refusal(400, 'BadArgument', 'The payload cannot be read.'),
  notRegistered: refusal(401, 'BotNotRegistered', 'No registration found for this bot.'),
  tooBig: refusal(413, 'MessageSizeTooBig', 'Message size too large.'),
  disabledByAdmin: refusal(403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot.'),
  notInRoster: refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  blockedByUser: refusal(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.'),
  forbiddenOperation: refusal(403, 'ForbiddenOperationException', 'The bot is not installed for the user.'),
  invalidHost: refusal(403, 'InvalidBotApiHost', 'Invalid bot api host.'),
  notEnoughPermissions: refusal(403, 'NotEnoughPermissions', 'The bot lacks permissions.'),
  writesBlocked: {
    status: 403,
    body: {
      subCode: 'MessageWritesBlocked',
      details: 'Thread is blocked from message writes.',
      errorCode: 209,
      errorSubCode: 1,
    },
  },
  conversationNotFound: refusal(404, 'ConversationNotFound', 'Conversation not found.'),
  activityNotFound: refusal(404, 'ActivityNotFoundInConversation', 'The activity was not found.'),
} as const satisfies Readonly<Record<string, Trouble>>;

export type FaultName = keyof typeof FAULTS;

/** Which share of the requests meets which fault: `{ throttled: 0.02 }`. */
export type FaultShares = Readonly<Partial<Record<FaultName, number>>>;

/**
 * Which fault a request meets. It depends on the seed, the conversation and the number of the request in it, and on
 * nothing else: whatever the order in which requests come, the same ones fail.
 */
export function drawFault(
  shares: FaultShares,
  seed: number,
  conversationId: string,
  request: number,
): FaultName | undefined {
  let left = chanceOf('fault', seed, conversationId, request);
  for (const [name, share] of Object.entries(shares) as [FaultName, number][]) {
    if (left < share) return name;
    left -= share;
  }
  return undefined;
}
