import assert from 'node:assert/strict';
import type { Audience } from '../../../src/chat/announcing/audience.ts';
import { recipientsOf } from '../../../src/delivery/audience/recipients-of.ts';
import { aRecipient, FakeDirectory } from '../../support/recipients.ts';

const PERSON = aRecipient({ id: 'person-1', topics: ['ai'] });

/** A directory that knows a person by id, and lists them nowhere. */
function aDirectory() {
  const channels = new FakeDirectory([
    aRecipient({ id: 'a', topics: ['ai'] }),
    aRecipient({ id: 'b', topics: ['data'] }),
  ]);
  const walks = { count: 0 };
  return {
    walks,
    channel: async (id: string) => (id === PERSON.id ? PERSON : channels.channel(id)),
    channels() {
      walks.count += 1;
      return channels.channels();
    },
  };
}

async function idsOf(audience: Audience, directory = aDirectory()): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of recipientsOf(directory, audience)) found.push(id);
  return found;
}

describe('delivery: whom an audience may be among', () => {
  it('asks for those that are named, once each, and walks through nobody else', async () => {
    const directory = aDirectory();

    assert.deepEqual(await idsOf({ channels: ['b', 'person-1', 'b', 'gone'] }, directory), ['b', 'person-1']);
    assert.equal(directory.walks.count, 0);
  });

  it('holds those that are named to the other lists as well', async () => {
    assert.deepEqual(await idsOf({ channels: ['a', 'b'], topics: ['data'] }), ['b']);
  });

  it('never finds a person whom nobody named', async () => {
    assert.deepEqual(await idsOf({ all: true }), ['a', 'b']);
    assert.deepEqual(await idsOf({ topics: ['ai'] }), ['a', 'b']);
  });
});
