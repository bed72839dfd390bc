import assert from 'node:assert/strict';
import { decideSend, type SendFacts } from '../../../src/delivery/sending/decide-send.ts';
import { aRecipient } from '../../support/recipients.ts';

const NOW = new Date('2026-02-10T12:00:00Z'); // a Tuesday

const facts = (named: Partial<SendFacts> = {}): SendFacts => ({
  announcement: { kind: 'posts' },
  isCancelled: false,
  channel: aRecipient(),
  isOriginalGone: false,
  sentThisWeek: 0,
  ...named,
});
const wait = (code: string, until: string) => ({ kind: 'wait', code, until: new Date(until) });

describe('Deciding about a queued row', () => {
  it('sends to a channel that wants it now', () => {
    assert.equal(decideSend(facts(), NOW).kind, 'send');
  });

  it('ends what was cancelled, before all else', () => {
    const decision = decideSend(facts({ isCancelled: true, channel: undefined }), NOW);

    assert.deepEqual(decision, { kind: 'drop', state: 'cancelled', code: 'cancelled' });
  });

  it('ends what came too late to be of use', () => {
    const announcement = { kind: 'meetups', uselessAfter: '2026-02-10T11:59:59Z' } as const;

    assert.deepEqual(decideSend(facts({ announcement }), NOW), {
      kind: 'drop',
      state: 'failed',
      code: 'too_late',
    });
  });

  it('ends where the channel left, cannot be reached, or has come to decline the kind', () => {
    assert.deepEqual(decideSend(facts({ channel: undefined }), NOW), {
      kind: 'drop',
      state: 'failed',
      code: 'channel_gone',
    });
    assert.deepEqual(decideSend(facts({ channel: aRecipient({ state: 'unreachable' }) }), NOW), {
      kind: 'drop',
      state: 'failed',
      code: 'channel_unreachable',
    });
    assert.deepEqual(decideSend(facts({ channel: aRecipient({ declinedKinds: ['posts'] }) }), NOW), {
      kind: 'drop',
      state: 'cancelled',
      code: 'declined',
    });
  });

  it('waits for the end of a pause', () => {
    const channel = aRecipient({ pausedUntil: '2026-02-20' });

    assert.deepEqual(decideSend(facts({ channel }), NOW), wait('paused', '2026-02-20T00:00:00Z'));
  });

  it('waits for the end of quiet hours', () => {
    const channel = aRecipient({ quietHours: { from: '11:00', to: '14:00' } });

    assert.deepEqual(decideSend(facts({ channel }), NOW), wait('quiet_hours', '2026-02-10T14:00:00Z'));
  });

  it('waits for Monday when the week is full, and no longer when it is not', () => {
    const channel = aRecipient({ weeklyCap: 2 });

    assert.equal(decideSend(facts({ channel, sentThisWeek: 1 }), NOW).kind, 'send');
    assert.deepEqual(
      decideSend(facts({ channel, sentThisWeek: 2 }), NOW),
      wait('weekly_cap', '2026-02-16T00:00:00Z'),
    );
  });

  it('waits for the first moment that nothing forbids, and gives the first reason', () => {
    const channel = aRecipient({
      pausedUntil: '2026-02-12',
      weeklyCap: 1,
      quietHours: { from: '20:00', to: '08:00' },
    });

    assert.deepEqual(
      decideSend(facts({ channel, sentThisWeek: 1 }), NOW),
      wait('paused', '2026-02-16T08:00:00Z'),
    );
  });
});
