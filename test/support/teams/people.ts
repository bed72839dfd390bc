export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Somewhere to talk. Names only what a test is about; everything else has a value. */
export interface Room {
  readonly conversationId: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  readonly tenantId?: string;
  readonly teamId?: string;
  readonly teamName?: string;
  readonly channelName?: string;
}

export const TENANT = '00000000-0000-4000-8000-00000000c1c0';
export const MANAGER: Person = { id: '00000000-0000-4000-8000-000000000011', name: 'Community manager' };
export const MEMBER: Person = { id: '00000000-0000-4000-8000-000000000012', name: 'Member 1' };

export const personalChat = (person: Person): Room => ({
  conversationId: `personal-${person.id}`,
  conversationType: 'personal',
});

export const channel = (name: string, changes: Partial<Room> = {}): Room => ({
  conversationId: `19:${name}@thread.tacv2`,
  conversationType: 'channel',
  teamId: '19:team@thread.tacv2',
  teamName: 'A public body',
  channelName: name,
  ...changes,
});
