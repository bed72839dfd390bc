import assert from 'node:assert/strict';
import type { SendOutcome } from '../../../src/chat/ports/messenger.ts';
import { claimed, newRow } from '../../../src/delivery/sending/outbox-row.ts';
import { isThrottling, settled, settledRow } from '../../../src/delivery/sending/settle-row.ts';
import { aRecipient } from '../../support/recipients.ts';

const NOW = new Date('2026-02-10T12:00:00Z');
const LATER = new Date('2026-02-10T12:00:01Z');

const aRow = (attempts = 1) => ({
  ...claimed(newRow('broadcast:1', aRecipient(), NOW), {
    claim: 'claim-1',
    edition: 'cy',
    revision: 0,
    under: null,
    now: NOW,
    until: new Date('2026-02-10T12:01:00Z'),
  }),
  attempts,
});
const postponed = (code: string, retryAfterMs?: number): SendOutcome => ({
  kind: 'postponed',
  code,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

describe('What a row becomes by the outcome of an attempt', () => {
  const ends: [SendOutcome, string, string | null][] = [
    [{ kind: 'sent', messageId: 'm' }, 'sent', null],
    [{ kind: 'unreachable', code: '403', howLong: 'gone' }, 'failed', '403'],
    [{ kind: 'refused', code: '413' }, 'failed', '413'],
    [{ kind: 'uncertain', code: '502' }, 'uncertain', '502'],
  ];
  for (const [outcome, state, code] of ends) {
    it(`${outcome.kind}: it is ${state}, with the time and the code`, () => {
      const row = settled(aRow(), outcome, LATER);

      assert.deepEqual([row.state, row.lastCode, row.finishedAt], [state, code, LATER.toISOString()]);
    });
  }

  it('stays in doubt where it was sent once more in doubt, and refused then: the first one may stand there', () => {
    const inDoubt = { ...aRow(30), resentAfter: '502' };
    const refusals: SendOutcome[] = [
      { kind: 'refused', code: '413' },
      { kind: 'unreachable', code: '403', howLong: 'gone' },
      postponed('503'),
    ];

    assert.deepEqual(
      refusals
        .map((outcome) => settledRow(inDoubt, outcome, LATER))
        .map(({ state, lastCode }) => [state, lastCode]),
      [
        ['uncertain', '413'],
        ['uncertain', '403'],
        ['uncertain', '503'],
      ],
    );
  });

  it('keeps the id of the message, which edits and recalls need', () => {
    assert.equal(settled(aRow(), { kind: 'sent', messageId: 'm-7' }, LATER).messageId, 'm-7');
  });

  it('queues it again for the moment that the platform names', () => {
    const row = settled(aRow(), postponed('429', 90_000), NOW);

    assert.deepEqual([row.state, row.lastCode, row.dueAt], ['queued', '429', '2026-02-10T12:01:30.000Z']);
  });

  it('waits longer every time where the platform names none, up to five minutes', () => {
    const waits = [1, 2, 3, 7].map(
      (attempts) => Date.parse(settled(aRow(attempts), postponed('503'), NOW).dueAt) - NOW.getTime(),
    );

    waits.forEach((ms, index) => {
      const full = 1_000 * 2 ** ([1, 2, 3, 7][index]! - 1);
      assert.ok(ms >= full / 2 && ms <= full, `${ms} of ${full}`);
    });
  });

  it('gives up after twenty attempts, and after thirty where it was only throttled', () => {
    assert.equal(settled(aRow(19), postponed('412'), NOW).state, 'queued');
    assert.equal(settled(aRow(20), postponed('412'), NOW).state, 'failed');
    assert.equal(settled(aRow(29), postponed('429', 1_000), NOW).state, 'queued');
    assert.equal(settled(aRow(30), postponed('429', 1_000), NOW).state, 'failed');
  });

  it('bears an outage of half an hour', () => {
    const waits = Array.from({ length: 19 }, (_, index) => {
      const { dueAt } = settled(aRow(index + 1), postponed('503'), NOW);
      return new Date(dueAt).getTime() - NOW.getTime();
    });

    assert.ok(waits.reduce((sum, ms) => sum + ms) >= 30 * 60_000 - 1_000);
  });

  it('takes a 429, or any answer that names a time, as meant for the tenant', () => {
    assert.deepEqual(
      [
        postponed('429'),
        postponed('503', 1),
        postponed('412'),
        { kind: 'refused', code: '429' } as const,
      ].map((o) => isThrottling(o)),
      [true, true, false, false],
    );
  });
});
