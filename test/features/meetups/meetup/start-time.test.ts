import assert from 'node:assert/strict';
import { readStart, requireStart } from '../../../../src/features/meetups/meetup/start-time.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { MEETUPS_NOW } from '../../../support/meetups.ts';

const troubleOf = (local: string) => {
  const read = readStart(local, MEETUPS_NOW);
  return 'trouble' in read ? read.trouble : read.start;
};

describe('the start of a meetup', () => {
  it('is a local time in Europe/London, in winter and in summer', () => {
    assert.equal(troubleOf('2026-12-01T14:00'), '2026-12-01T14:00:00.000Z');
    assert.equal(troubleOf('2027-07-01T14:00'), '2027-07-01T13:00:00.000Z');
  });

  it('is refused when it is no date and time', () => {
    for (const text of [
      '',
      'T',
      'yfory',
      '2026-02-30T10:00',
      '2026-12-01',
      '2026-12-01T25:00',
      '2026-12-01T14:00Z',
    ]) {
      assert.equal(troubleOf(text), 'meetup_start_invalid', text);
    }
  });

  it('is refused in the hour that is skipped when the clocks go forward', () => {
    assert.equal(troubleOf('2027-03-28T01:30'), 'meetup_start_skipped');
    assert.equal(troubleOf('2027-03-28T02:00'), '2027-03-28T01:00:00.000Z');
  });

  it('is the first of the two moments when the clocks go back', () => {
    assert.equal(troubleOf('2027-10-31T01:30'), '2027-10-31T00:30:00.000Z');
  });

  it('is refused in the past, now, and more than three years ahead', () => {
    assert.equal(troubleOf('2026-11-02T09:59'), 'meetup_start_past');
    assert.equal(troubleOf('2026-11-02T10:00'), 'meetup_start_past');
    assert.equal(troubleOf('2062-11-02T10:00'), 'meetup_start_far');
  });

  it('fails with the same code in the API', () => {
    for (const local of ['nonsense', '2027-03-28T01:30', '2020-01-01T10:00', '9999-12-31T10:00']) {
      assert.throws(
        () => requireStart(local, MEETUPS_NOW),
        (error) => error instanceof BotError && error.code === troubleOf(local) && error.status === 422,
      );
    }
  });
});
