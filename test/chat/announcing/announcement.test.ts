import assert from 'node:assert/strict';
import { messageFor, THE_COMMUNITY, type Editions } from '../../../src/chat/announcing/announcement.ts';
import { anAnnouncement } from '../../support/announcements.ts';
import { aRecipient } from '../../support/recipients.ts';

const worded = (text: string): Editions => ({ cy: { text }, en: { text }, both: { text } });

describe('The words of an announcement', () => {
  const announcement = anAnnouncement({
    editions: worded('to everyone'),
    wordings: [
      { audience: { organisations: ['cyngor'] }, editions: worded('to the council') },
      { audience: { sectors: ['local-authority'] }, editions: worded('to local authorities') },
    ],
  });
  const told = (channel: Parameters<typeof aRecipient>[0]) =>
    messageFor(announcement, aRecipient(channel), 'en').text;

  it('are the same for everyone but those who have words of their own', () => {
    assert.equal(told({}), 'to everyone');
    assert.equal(told({ sector: 'local-authority' }), 'to local authorities');
  });

  it('are the first of their own for a channel that two wordings name', () => {
    assert.equal(told({ organisation: 'cyngor', sector: 'local-authority' }), 'to the council');
  });
});

describe('The card of an announcement', () => {
  const card = { template: 'chat/notice', data: {} };
  const announcement = anAnnouncement({
    kind: 'broadcasts',
    sender: THE_COMMUNITY,
    editions: { cy: { card }, en: { card }, both: { card } },
  });

  it('has a quiet button with which the channel says that no more of these are to come', () => {
    const { quiet } = messageFor(announcement, aRecipient({}), 'cy').card ?? {};

    assert.deepEqual(quiet, {
      title: 'Pa negeseuon sy’n dod yma?',
      verb: 'community.whichMessages',
      data: { kind: 'broadcasts', sender: 'community', edition: 'cy' },
    });
  });
});
