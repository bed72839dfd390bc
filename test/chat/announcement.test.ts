import assert from 'node:assert/strict';
import { editionsFor, type Editions } from '../../src/chat/announcement.ts';
import { anAnnouncement } from '../support/announcements.ts';
import { aRecipient } from '../support/recipients.ts';

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
    editionsFor(announcement, aRecipient(channel)).en.text;

  it('are the same for everyone but those who have words of their own', () => {
    assert.equal(told({}), 'to everyone');
    assert.equal(told({ sector: 'local-authority' }), 'to local authorities');
  });

  it('are the first of their own for a channel that two wordings name', () => {
    assert.equal(told({ organisation: 'cyngor', sector: 'local-authority' }), 'to the council');
  });
});
