import type { Recipient } from '../../src/chat/announcing/audience.ts';
import { anAsker, type PostsRoom } from './posts-room.ts';
import type { Asker } from '../../src/chat/asker.ts';

/** A channel of a test, with its owner speaking there. */
export const aChannel = (id: string, changes: Partial<Recipient> = {}): Recipient => ({
  ...{ id, organisation: 'organisation', edition: 'en', topics: ['automation', 'ai'], declinedKinds: [] },
  state: 'reachable',
  address: { conversationId: id, serviceUrl: 'https://teams.example/', tenantId: 'tenant-1' },
  ...changes,
});

export const ownerOf = (id: string): Asker =>
  anAsker({
    memberId: 'owner-1',
    scope: 'channel',
    address: { conversationId: id, serviceUrl: 'https://teams.example/', tenantId: 'tenant-1' },
  });

/** Chooses what comes, as the form of a channel or of a person does. */
export const follow = (room: PostsRoom, asker: Asker, choice: Readonly<Record<string, string>>) =>
  room.press('posts.saveFollow', { atOnce: 'none', digest: 'daily', ...choice }, asker);
