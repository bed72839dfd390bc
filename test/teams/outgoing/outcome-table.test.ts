import assert from 'node:assert/strict';
import { meaningOf, OUTCOME_TABLE } from '../../../src/teams/outgoing/outcome-table.ts';

/**
 * Every answer that Microsoft's page lists (bots/build-conversational-capability, "Status codes from bot conversational
 * APIs") and those that are known besides, written down once more by hand: a row that is lost or changed is noticed here.
 */
const DOCUMENTED = {
  '400 BadArgument': 'refused',
  '401 BotNotRegistered': 'refused',
  '403 BotDisabledByAdmin': 'unreachable for now',
  '403 BotNotInConversationRoster': 'unreachable gone',
  '403 ConversationBlockedByUser': 'unreachable gone',
  '403 ForbiddenOperationException': 'unreachable gone',
  '403 MessageWritesBlocked': 'unreachable gone',
  '403 InvalidBotApiHost': 'refused',
  '403 NotEnoughPermissions': 'refused',
  '404 ActivityNotFoundInConversation': 'refused',
  '404 ConversationNotFound': 'unreachable for now, asked once more',
  '412 PreconditionFailed': 'postponed',
  '413 MessageSizeTooBig': 'refused',
  '429': 'postponed',
  // "Do not retry" (500); behind 502 and 504 a message may have been accepted, which the page leaves open.
  '500': 'uncertain',
  '502': 'uncertain',
  '503': 'postponed',
  '504': 'uncertain',
} as const;

const inWords = (answer: string): string => {
  const [status = '', subcode] = answer.split(' ');
  const means = meaningOf(Number(status), subcode);
  if (means.kind !== 'unreachable') return means.kind;
  return `unreachable ${means.howLong}${means.isDoubtful ? ', asked once more' : ''}`;
};

describe('the answers of the platform', () => {
  for (const [answer, meaning] of Object.entries(DOCUMENTED))
    it(`${answer}: ${meaning}`, () => {
      assert.equal(inWords(answer), meaning);
    });

  it('have a row by name each, and no row that nobody documented', () => {
    const named = OUTCOME_TABLE.filter(({ subcode }) => subcode !== undefined).map(
      ({ status, subcode }) => `${status} ${subcode}`,
    );

    assert.deepEqual(
      [...named].sort(),
      Object.keys(DOCUMENTED)
        .filter((answer) => answer.includes(' '))
        .sort(),
    );
  });

  it('that are new with a known status count as that status: never sent again unless it says so', () => {
    const news = [
      '403 SomethingNew',
      '404 SomethingNew',
      '412 SomethingNew',
      '418 Teapot',
      '599 SomethingNew',
    ];

    assert.deepEqual(news.map(inWords), [
      'unreachable for now',
      'unreachable for now, asked once more',
      'postponed',
      'refused',
      'uncertain',
    ]);
  });
});
