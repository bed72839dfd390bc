/**
 * What has to be otherwise before a message that failed for a reason can be taken:
 * `time`: an outage, throttling, or what an operator puts right; `channel`: the bot can write there again;
 * `words`: what it says was changed since; `never`: nothing helps.
 */
export type PassesWith = 'time' | 'channel' | 'words' | 'never';

/**
 * By delivery's own codes, the platform's (`403 InvalidBotApiHost`), or the status with which these begin; the most exact
 * one counts. What the answers mean stands in `teams/outgoing/outcome-table.ts`; those that are uncertain are not here, for
 * they never end as failed.
 */
const PASSING = new Map<string, PassesWith>(
  Object.entries({
    ECONNREFUSED: 'time',
    ENOTFOUND: 'time',
    EAI_AGAIN: 'time',
    412: 'time',
    429: 'time',
    503: 'time',
    // About the registration of the bot, and the address that it asked at: both can have been put right.
    401: 'time',
    '403 InvalidBotApiHost': 'time',
    '403 NotEnoughPermissions': 'time',
    channel_gone: 'channel',
    channel_unreachable: 'channel',
    403: 'channel',
    404: 'channel',
    400: 'words',
    413: 'words',
    too_large: 'words',
    original_gone: 'never',
    too_late: 'never',
  }),
);

/** What the reason of a failed row passes with; a reason that nobody foresaw does not pass. */
export const passesWith = (code: string): PassesWith =>
  PASSING.get(code) ?? PASSING.get(code.split(' ')[0] ?? '') ?? 'never';
