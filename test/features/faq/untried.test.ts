import assert from 'node:assert/strict';
import { NOT_ITS_TURN } from '../../../src/chat/ports/messenger.ts';
import { isPinned, mayPost, posted, posting, UNPINNED } from '../../../src/features/faq/board/pinned.ts';
import { answered, claimed, newLetter } from '../../../src/features/faq/people/letter.ts';

const HOUR = 3_600_000;
const START = new Date('2026-12-01T10:00:00Z');
const halted = { kind: 'postponed', code: NOT_ITS_TURN, retryAfterMs: 30_000, isUntried: true } as const;
const address = { conversationId: '19:managers', serviceUrl: 'https://teams.example/', tenantId: 'tenant-1' };
const later = (hours: number): Date => new Date(START.getTime() + hours * HOUR);

describe('While all sending is halted, for two days', () => {
  it('a letter stays due, and no attempt is counted', () => {
    let letter = newLetter(1, 'answered', START);
    for (let hour = 0; hour < 48; hour += 1)
      letter = answered(claimed(letter, later(hour)), halted, later(hour));

    assert.deepEqual([letter.state, letter.attempts], ['due', 0]);
  });

  it('a card is still to be posted, and no attempt is counted', () => {
    let pinned = { ...UNPINNED, id: 'question', partition: 'questions' } as Parameters<typeof posting>[0];
    for (let hour = 0; hour < 48; hour += 1)
      pinned = posted(posting(pinned, later(hour)), address, halted, later(hour));

    assert.equal(isPinned(pinned, address.conversationId), false);
    assert.ok(mayPost(pinned, address.conversationId, later(48)));
  });
});
