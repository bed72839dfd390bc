import assert from 'node:assert/strict';
import { isAddressed, isDeclined } from '../../../src/chat/announcing/audience.ts';
import { aRecipient } from '../../support/recipients.ts';

describe('An audience', () => {
  const channel = aRecipient({ id: 'one', organisation: 'cyngor', sector: 'health', topics: ['ai', 'data'] });

  it('of everyone names every channel', () => {
    assert.ok(isAddressed({ all: true }, channel));
  });

  it('names the channels of a sector', () => {
    assert.ok(isAddressed({ sectors: ['housing', 'health'] }, channel));
    assert.ok(!isAddressed({ sectors: ['housing'] }, channel));
  });

  it('of a sector leaves out a channel whose organisation did not say to which it belongs', () => {
    assert.ok(!isAddressed({ sectors: ['health'] }, aRecipient()));
  });

  it('must match in every list, and in each by any entry', () => {
    assert.ok(isAddressed({ sectors: ['health'], topics: ['skills', 'ai'] }, channel));
    assert.ok(!isAddressed({ sectors: ['health'], topics: ['skills'] }, channel));
    assert.ok(!isAddressed({ organisations: ['bwrdd'], channels: ['one'] }, channel));
  });
});

describe('A channel declines', () => {
  const channel = aRecipient({ declinedKinds: ['posts'], declinedSenders: ['cyngor'] });

  it('a kind, whoever sends it', () => {
    assert.ok(isDeclined(channel, 'posts'));
    assert.ok(isDeclined(channel, 'posts', 'bwrdd'));
  });

  it('a sender, and nobody else', () => {
    assert.ok(isDeclined(channel, 'broadcasts', 'cyngor'));
    assert.ok(!isDeclined(channel, 'broadcasts', 'bwrdd'));
    assert.ok(!isDeclined(channel, 'broadcasts'));
  });
});
