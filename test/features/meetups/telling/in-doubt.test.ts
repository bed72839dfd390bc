import assert from 'node:assert/strict';
import { announcementOf } from '../../../../src/features/meetups/telling/meetup-announcement.ts';
import { aMeetup } from '../../../support/meetups.ts';

describe('What channels are told of a meetup, where nobody knows whether it arrived', () => {
  const told = (kind: 'announce' | 'remind') =>
    announcementOf(
      aMeetup(),
      { id: 'meetup:1', kind, at: '2026-12-01T13:00:00Z', usefulUntil: '2026-12-01T14:00:00Z' },
      'https://cylch.example.org',
    );

  it('is sent once more when it is a reminder: missing it is worse than reading it twice', () => {
    assert.equal(told('remind').ifUncertain, 'resendOnce');
  });

  it('is left for somebody to look at when it is the announcement itself', () => {
    assert.equal(told('announce').ifUncertain, undefined);
  });
});
