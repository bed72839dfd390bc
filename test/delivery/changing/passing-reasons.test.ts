import assert from 'node:assert/strict';
import { mayHavePassed } from '../../../src/delivery/changing/again.ts';
import { passesWith, type PassesWith } from '../../../src/delivery/changing/passing-reasons.ts';
import { newRow, type OutboxRow } from '../../../src/delivery/sending/outbox-row.ts';
import { OUTCOME_TABLE } from '../../../src/teams/outgoing/outcome-table.ts';
import { aRecipient } from '../../support/recipients.ts';

const aFailedRow = (named: Partial<OutboxRow>): OutboxRow => ({
  ...newRow('broadcast:1', aRecipient({ id: 'one' }), new Date('2026-02-10T12:00:00Z')),
  ...{ state: 'failed', attempts: 20, lastCode: '503' },
  ...named,
});

describe('The reasons for which sending failed', () => {
  const table: readonly (readonly [string, PassesWith])[] = [
    ['412 PreconditionFailed', 'time'],
    ['429', 'time'],
    ['503', 'time'],
    ['503 ServiceUnavailable', 'time'],
    ['ECONNREFUSED', 'time'],
    ['ENOTFOUND', 'time'],
    ['EAI_AGAIN', 'time'],
    ['401 BotNotRegistered', 'time'],
    ['403 InvalidBotApiHost', 'time'],
    ['403 NotEnoughPermissions', 'time'],
    ['403 BotDisabledByAdmin', 'channel'],
    ['403 BotNotInConversationRoster', 'channel'],
    ['403 ConversationBlockedByUser', 'channel'],
    ['403 MessageWritesBlocked', 'channel'],
    ['403 ForbiddenOperationException', 'channel'],
    ['403', 'channel'],
    ['404 ConversationNotFound', 'channel'],
    ['404', 'channel'],
    ['channel_gone', 'channel'],
    ['channel_unreachable', 'channel'],
    ['400 BadArgument', 'words'],
    ['413 MessageSizeTooBig', 'words'],
    ['too_large', 'words'],
    ['original_gone', 'never'],
    ['too_late', 'never'],
    ['unknown_card', 'never'],
    ['418', 'never'],
  ];
  for (const [code, way] of table)
    it(`pass with ${way}: ${code}`, () => {
      assert.equal(passesWith(code), way);
    });

  it('are known for every answer of the platform with which a message can fail', () => {
    const failing = OUTCOME_TABLE.filter(({ means }) => means.kind !== 'uncertain');
    for (const { status, subcode } of failing) {
      const code = subcode === undefined ? String(status) : `${status} ${subcode}`;
      // A message that is not there any more is an answer to an edit, never to sending.
      if (subcode !== 'ActivityNotFoundInConversation') assert.notEqual(passesWith(code), 'never', code);
    }
  });
});

describe('A row that failed', () => {
  const words = { revision: 2 };

  it('can have lost its reason in an outage, and with other words if it was too large', () => {
    assert.equal(mayHavePassed(aFailedRow({ lastCode: '503' }), words), true);
    assert.equal(mayHavePassed(aFailedRow({ lastCode: 'too_large', revision: 2 }), words), false);
    assert.equal(mayHavePassed(aFailedRow({ lastCode: 'too_large', revision: 1 }), words), true);
  });

  it('stays if it may have arrived before it was refused', () => {
    assert.equal(mayHavePassed(aFailedRow({ resentAfter: '502' }), words), false);
  });

  it('alone goes again: none in another state does', () => {
    for (const state of ['queued', 'sending', 'sent', 'uncertain', 'cancelled', 'recalled'] as const)
      assert.equal(mayHavePassed(aFailedRow({ state }), words), false, state);
  });
});
