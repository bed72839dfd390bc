import assert from 'node:assert/strict';
import {
  aCommunityHouse,
  aPersonalChat,
  aPlace,
  channelsListedIn,
  MANAGER,
  MEMBER,
  OWNER,
  TENANT,
  textsOf,
} from '../../support/community-house.ts';

const recipients = async (house: ReturnType<typeof aCommunityHouse>) => {
  const found = [];
  for await (const recipient of house.directory.channels()) found.push(recipient);
  return found;
};

describe('coming into a channel', () => {
  it('registers it once and welcomes once, however often the client tells', async () => {
    const house = aCommunityHouse();

    const [first, second] = await Promise.all([
      house.chat.added(aPlace(), OWNER),
      house.chat.added(aPlace(), OWNER),
    ]);
    const later = await house.says('cymorth', OWNER);

    assert.equal(first.length + second.length, 1);
    assert.equal(later.length, 1);
    assert.equal((await channelsListedIn(house)).length, 1);
  });

  it('says in both languages who added it, what it does and what it stores', async () => {
    const said = textsOf(await aCommunityHouse().chat.added(aPlace(), OWNER));

    for (const part of [
      'gan: Perchennog',
      'by: Perchennog',
      'Rwy’n cadw',
      'I store',
      'cylch.example/privacy/cy',
    ])
      assert.ok(said.includes(part), part);
    assert.ok(said.indexOf('Shwmae') < said.indexOf('Hello'));
  });

  it('never stores the name of whoever added it', async () => {
    const house = aCommunityHouse();

    await house.chat.added(aPlace(), OWNER);

    assert.ok(!JSON.stringify(await recipients(house)).includes('Perchennog'));
    const { items } = await house.database.collection('channels').list({ partition: 'channels' });
    assert.ok(!JSON.stringify(items).includes('Perchennog'));
  });

  it('registers and welcomes at the first activity where the client does not report installing', async () => {
    const house = aCommunityHouse();

    const first = await house.says('help', MEMBER);
    const second = await house.says('help', MEMBER);

    assert.equal(first.length, 2);
    assert.ok(textsOf(first).includes('no owner yet'));
    assert.equal(second.length, 1);
  });

  it('follows every topic and has both languages until an owner chooses', async () => {
    const house = aCommunityHouse();

    await house.chat.added(aPlace(), OWNER);

    const [channel] = await channelsListedIn(house);
    assert.ok(channel);
    assert.deepEqual(channel.organisation, { cy: 'Awtomeiddio', en: 'Awtomeiddio' });
    assert.equal(channel.language, 'both');
    assert.ok((channel.topics as string[]).includes('business-case'));
    assert.equal(channel.state, 'reachable');
    assert.equal(channel.tenantId, TENANT);
  });

  it('is the same channel in whatever thread somebody speaks', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);

    await house.says(
      'help',
      MEMBER,
      aPlace({ address: { conversationId: '19:general@thread.tacv2;messageid=17' } }),
    );

    assert.equal((await channelsListedIn(house)).length, 1);
  });

  it('keeps the latest service address', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);

    await house.says('help', MEMBER, aPlace({ address: { serviceUrl: 'https://moved.example/' } }));

    assert.equal((await recipients(house))[0]?.address.serviceUrl, 'https://moved.example/');
  });

  it('leaves no trace when it is removed, and comes back when it is added again', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);
    await house.chat.added(aPlace({ address: { conversationId: '19:other@thread.tacv2' } }), OWNER);

    await house.chat.removed(aPlace());
    const left = await channelsListedIn(house);
    const again = await house.chat.added(aPlace(), OWNER);

    assert.deepEqual(left, []);
    assert.equal(again.length, 1);
    assert.equal((await channelsListedIn(house)).length, 1);
  });

  it('is unreachable once the platform says so, and reachable when somebody speaks there again', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);
    const [{ id }] = (await channelsListedIn(house)) as [{ id: string }];

    await house.directory.becameUnreachable(id, 'BotDisabledByAdmin', 'for now');
    const unreachable = await house.directory.channel(id);
    await house.says('help', MEMBER);

    assert.equal(unreachable?.state, 'unreachable');
    assert.equal((await house.directory.channel(id))?.state, 'reachable');
  });

  it('is reachable only when it is installed again, where the platform says that the bot was removed', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);
    const [{ id }] = (await channelsListedIn(house)) as [{ id: string }];
    const stateOf = async () => (await house.directory.channel(id))?.state;

    await house.directory.becameUnreachable(id, 'BotNotInConversationRoster', 'gone');
    await house.says('help', MEMBER);
    const spoken = await stateOf();
    await house.chat.added(aPlace(), OWNER);
    const installed = await stateOf();
    await house.directory.becameUnreachable(id, 'BotDisabledByAdmin', 'for now');
    await house.says('help', MEMBER);

    assert.deepEqual([spoken, installed, await stateOf()], ['unreachable', 'reachable', 'reachable']);
  });

  it('knows nothing of a channel that left', async () => {
    const house = aCommunityHouse();

    await house.directory.becameUnreachable('gone', '404', 'for now');

    assert.equal(await house.directory.channel('gone'), undefined);
  });
});

describe('coming into a personal chat', () => {
  it('welcomes once, and again only after the member removed the bot', async () => {
    const house = aCommunityHouse();
    const chat = aPersonalChat(MEMBER);

    const added = await house.chat.added(chat, MEMBER);
    const spoken = await house.says('help', MEMBER, chat);
    await house.chat.removed(chat);
    const again = await house.chat.added(chat, MEMBER);

    assert.deepEqual([added.length, spoken.length, again.length], [1, 1, 1]);
    assert.deepEqual(await channelsListedIn(house), []);
  });
});

describe('admission', () => {
  it('refuses a tenant that was not admitted and stores nothing', async () => {
    const house = aCommunityHouse({ settings: { tenants: ['another-tenant'] } });

    await assert.rejects(house.chat.added(aPlace(), OWNER), { code: 'tenant_not_admitted' });
    await assert.rejects(house.says('help', MANAGER), { code: 'tenant_not_admitted' });

    assert.deepEqual(await channelsListedIn(house), []);
  });

  it('admits every tenant where any may come, and named ones in capitals too', () => {
    const local = aCommunityHouse({ settings: { tenants: 'any' } });
    const named = aCommunityHouse({ settings: { tenants: [TENANT.toUpperCase()] } });

    assert.ok(local.membership.admits(TENANT));
    assert.ok(named.membership.admits(TENANT));
    assert.ok(!named.membership.admits('other'));
  });
});
