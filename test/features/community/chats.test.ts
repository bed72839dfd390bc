import assert from 'node:assert/strict';
import type { Audience, Kind } from '../../../src/chat/announcing/audience.ts';
import { aCommunityHouse, aPersonalChat, MEMBER, OWNER, TENANT } from '../../support/community-house.ts';

const chatsIn = async (house: ReturnType<typeof aCommunityHouse>, ids: readonly string[]) => {
  const found = [];
  for (const id of ids) {
    const chat = await house.directory.channel(id);
    if (chat) found.push(chat);
  }
  return found;
};

describe('A member’s own chat', () => {
  it('is known as soon as the bot is there, in every process, and goes when the bot is removed', async () => {
    const house = aCommunityHouse();
    assert.equal(await house.chatOf(TENANT, MEMBER.memberId), undefined);

    await house.chat.added(aPersonalChat(MEMBER), MEMBER);
    const id = await house.twin().chatOf(TENANT, MEMBER.memberId.toUpperCase());

    assert.equal((await house.directory.channel(id ?? ''))?.address.conversationId, `a:${MEMBER.memberId}`);
    await house.chat.removed(aPersonalChat(MEMBER));
    assert.equal(await house.chatOf(TENANT, MEMBER.memberId), undefined);
    assert.deepEqual(await chatsIn(house, [id ?? '']), []);
  });

  it('is written to in the language that they chose, and is no channel that any audience names', async () => {
    const house = aCommunityHouse();
    await house.says('newid iaith', MEMBER, aPersonalChat(MEMBER));
    await house.presses(
      'community.chooseLanguage',
      { edition: 'cy', value: 'cy' },
      MEMBER,
      aPersonalChat(MEMBER),
    );
    const id = (await house.chatOf(TENANT, MEMBER.memberId)) ?? '';

    const [chat] = await chatsIn(house, [id, 'chat-nobody']);

    assert.deepEqual([chat?.id, chat?.edition], [id, 'cy']);
    for await (const channel of house.directory.channels()) assert.notEqual(channel.id, id);
  });

  it('may be asked by organisation and sector, unless its member does not want that kind', async () => {
    const house = aCommunityHouse();
    for (const one of [MEMBER, OWNER]) await house.chat.added(aPersonalChat(one), one);
    const ids = await Promise.all([MEMBER, OWNER].map(({ memberId }) => house.chatOf(TENANT, memberId)));
    const addressed = async (audience: Audience, kind: Kind = 'surveys') => {
      const found: string[] = [];
      for await (const { id } of house.ownChats.addressed(audience, kind)) found.push(id);
      return found.sort();
    };
    const organisation = house.organisationIdOf(TENANT);

    assert.deepEqual(await addressed({ all: true }), [...ids].sort());
    assert.deepEqual(await addressed({ organisations: [organisation] }), [...ids].sort());
    assert.deepEqual(await addressed({ organisations: ['somewhere-else'] }), []);
    assert.deepEqual(await addressed({ sectors: ['health'] }), []);
    assert.deepEqual(await addressed({ topics: ['ai'] }), []);

    const member = { tenantId: TENANT, memberId: MEMBER.memberId };
    await house.ownChats.choose(member, 'surveys', false);
    await house.chat.added(aPersonalChat(MEMBER), MEMBER);
    assert.equal(await house.twin().ownChats.wants(member, 'surveys'), false);
    assert.deepEqual(await addressed({ all: true }), [ids[1]]);
    assert.equal((await addressed({ all: true }, 'meetups')).length, 2);
    await house.ownChats.choose(member, 'surveys', true);
    assert.equal(await house.ownChats.wants(member, 'surveys'), true);
    assert.equal(await house.ownChats.wants({ tenantId: TENANT, memberId: 'nobody' }, 'surveys'), undefined);
  });

  it('is forgotten when the platform says that the bot was removed there, and kept when it is only away', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPersonalChat(MEMBER), MEMBER);
    await house.chat.added(aPersonalChat(OWNER), OWNER);
    const [member = '', owner = ''] = await Promise.all(
      [MEMBER, OWNER].map(({ memberId }) => house.chatOf(TENANT, memberId)),
    );

    await house.directory.becameUnreachable(member, '403', 'gone');
    await house.directory.becameUnreachable(owner, '403', 'for now');

    assert.deepEqual(
      (await chatsIn(house, [member, owner])).map(({ id }) => id),
      [owner],
    );
  });

  it('stands in what the bot keeps of a member, and is erased with it', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPersonalChat(MEMBER), MEMBER);
    const data = house.feature.personalData!;

    assert.match(
      JSON.stringify(await data.describe(MEMBER.memberId, TENANT)),
      /Where your personal chat with me is/,
    );
    await data.erase(MEMBER.memberId, TENANT);

    assert.deepEqual(await data.describe(MEMBER.memberId, TENANT), []);
    assert.equal(await house.chatOf(TENANT, MEMBER.memberId), undefined);
  });
});
