import assert from 'node:assert/strict';
import type { PersonalDataSource } from '../../../src/chat/ports/personal-data.ts';
import { decideRemoval } from '../../../src/features/community/managers/manager.ts';
import {
  aCommunityHouse,
  aPersonalChat,
  aPlace,
  channelsListedIn,
  MANAGER,
  MEMBER,
  OWNER,
  TENANT,
  textOf,
  textsOf,
} from '../../support/community-house.ts';

const chat = aPersonalChat(MEMBER);
const managersChat = aPersonalChat(MANAGER);

describe('choosing a language', () => {
  for (const [text, edition] of [
    ['iaith cymraeg', 'cy'],
    ['LANGUAGE  English', 'en'],
    ['language welsh', 'cy'],
    ['iaith dwyieithog', 'both'],
  ] as const) {
    it(`takes "${text}" and keeps the choice`, async () => {
      const house = aCommunityHouse();

      await house.says(text, MEMBER, chat);

      assert.equal(await house.membership.choiceOf(MEMBER.memberId, chat), edition);
      assert.equal(await house.twin().membership.choiceOf(MEMBER.memberId, aPlace()), edition);
    });
  }

  it('offers the three choices on a card, and confirms in the language chosen', async () => {
    const house = aCommunityHouse();
    await house.says('help', MEMBER, chat);

    const [card] = await house.says('iaith', MEMBER, chat);
    const { card: kept } = await house.presses(
      'community.chooseLanguage',
      { value: 'en', edition: 'cy' },
      MEMBER,
      chat,
    );

    assert.equal((card?.card?.data.buttons as unknown[]).length, 3);
    assert.equal(kept?.data.lang, 'en');
    await assert.rejects(house.presses('community.chooseLanguage', { value: 'fr' }, MEMBER, chat), {
      code: 'malformed_payload',
    });
  });

  it('leaves a question that begins with the same word to others', async () => {
    const house = aCommunityHouse();
    await house.says('help', MEMBER, chat);

    assert.deepEqual(await house.says('language models in procurement', MEMBER, chat), []);
  });

  it('follows another process within ten seconds', async () => {
    const house = aCommunityHouse();
    const twin = house.twin();
    await twin.membership.choiceOf(MEMBER.memberId, chat);

    await house.says('iaith cymraeg', MEMBER, chat);
    house.pass(9_000);

    assert.equal(await twin.membership.choiceOf(MEMBER.memberId, chat), 'cy');
  });

  it('is the channel’s where the member has none', async () => {
    const house = aCommunityHouse();

    assert.equal(await house.membership.choiceOf(MEMBER.memberId, aPlace()), undefined);
    await house.chat.added(aPlace(), OWNER);

    assert.equal(await house.membership.choiceOf(MEMBER.memberId, aPlace()), 'both');
  });
});

describe('help', () => {
  for (const text of ['', 'help', 'Cymorth', 'HI', 'hello!', 'helo', 'shwmae', '  ?? ']) {
    it(`answers "${text}"`, async () => {
      const house = aCommunityHouse();
      await house.says('help', MEMBER, chat);

      const [answer] = await house.says(text, MEMBER, chat);

      assert.equal(answer?.card?.template, 'community/help');
    });
  }

  it('lists the words of the whole house, those of managers only to managers', async () => {
    const other = {
      name: 'other',
      commands: [
        {
          words: { cy: ['negeseuon'], en: ['posts'] },
          help: 'community.languageHelp',
          run: () => Promise.resolve([{ text: 'Y rhai diweddaraf' }]),
        },
      ],
    } as const;
    const house = aCommunityHouse({ others: [other] });
    const [forMember] = await house.says('cymorth', MEMBER);
    const [forManager] = (await house.says('cymorth', MANAGER)).slice(-1);

    const { messages } = await house.presses('community.command', { value: 'posts' }, MEMBER);

    assert.ok(forMember);
    assert.ok(textOf(forManager?.card).includes('negeseuon'));
    assert.ok(textOf(forManager?.card).includes('ychwanegu rheolwr'));
    assert.ok(!textsOf(await house.says('cymorth', MEMBER)).includes('ychwanegu rheolwr'));
    assert.equal(messages?.[0]?.text, 'Y rhai diweddaraf');
  });

  it('keeps rights when a word is pressed instead of typed', async () => {
    const house = aCommunityHouse();

    await assert.rejects(house.presses('community.command', { value: 'add manager' }, MEMBER), {
      code: 'managers_only',
    });
    assert.ok((await house.presses('community.command', { value: 'nothing' }, MEMBER)).notice);
  });
});

describe('my data', () => {
  it('shows what is kept and erases it after asking twice', async () => {
    const kept = new Set(['post']);
    const source: PersonalDataSource = {
      name: 'community.kindPosts',
      describe: () => Promise.resolve([...kept].map((id) => ({ cy: `neges ${id}`, en: `message ${id}` }))),
      erase: () => {
        kept.clear();
        return Promise.resolve();
      },
    };
    const house = aCommunityHouse({ sources: [source] });
    await house.chat.added(aPlace(), MEMBER);
    await house.says('iaith cymraeg', MEMBER, chat);

    const [shown] = await house.says('fy nata', MEMBER, chat);
    const sure = await house.presses('community.askErase', {}, MEMBER, chat);
    const stillThere = kept.size;
    const erased = await house.presses('community.erase', {}, MEMBER, chat);

    for (const part of [MEMBER.memberId, 'Iaith: Cymraeg', 'Awtomeiddio', 'neges post'])
      assert.ok(textOf(shown?.card).includes(part), part);
    assert.ok(textOf(sure.card).includes('community.erase'));
    assert.equal(stillThere, 1);
    assert.equal(kept.size, 0);
    assert.ok(erased.card);
    assert.equal(await house.membership.choiceOf(MEMBER.memberId, chat), undefined);
    await assert.rejects(house.says('settings', MEMBER), { code: 'channel_owners_only' });
    assert.deepEqual(await house.feature.personalData!.describe(MEMBER.memberId, TENANT), []);
  });

  it('keeps everything when the member thinks again, and says so when nothing is kept', async () => {
    const house = aCommunityHouse();

    const { card } = await house.presses('community.keep', { edition: 'en' }, MEMBER, chat);
    const [nothing] = await house.says('my data', MEMBER, { ...chat, address: { ...chat.address } });

    assert.ok(textOf(card).includes('Nothing was erased'));
    assert.ok(nothing);
  });

  it('is shown to nobody else: never in a channel', async () => {
    const house = aCommunityHouse();
    await house.says('iaith cymraeg', MEMBER);

    const [shown] = (await house.says('fy nata', MEMBER)).slice(-1);
    const { card } = await house.presses('community.erase', {}, MEMBER);

    assert.ok(!textOf(shown?.card).includes(MEMBER.memberId));
    assert.ok(textOf(card).includes('sgwrs bersonol'));
    assert.equal(await house.membership.choiceOf(MEMBER.memberId, chat), 'cy');
  });

  it('takes the role of a named manager too, but not of the last one', async () => {
    const house = aCommunityHouse({ settings: { managers: [] } });
    await house.database.collection('managers').create({
      id: 'managers',
      partition: 'managers',
      ...{ named: [{ tenantId: TENANT, memberId: MEMBER.memberId }] },
    });

    const { card } = await house.presses('community.erase', { edition: 'en' }, MEMBER, chat);

    assert.ok(textOf(card).includes('only community manager'));
    assert.ok(await house.membership.isManager(TENANT, MEMBER.memberId));
  });
});

describe('managers', () => {
  it('are told by role to everybody, by id to managers alone and in a personal chat', async () => {
    const house = aCommunityHouse();

    const toMember = textsOf(await house.says('rheolwyr', MEMBER, chat));
    const inChannel = textsOf(await house.says('managers', MANAGER));
    const inChat = textsOf(await house.says('managers', MANAGER, managersChat));

    assert.ok(toMember.includes('Mae gan y gymuned 1 rheolwr.'));
    assert.ok(!toMember.includes(MANAGER.memberId));
    assert.ok(!inChannel.includes(MANAGER.memberId));
    assert.ok(inChat.includes(MANAGER.memberId));
  });

  it('name another one by word or by form; other processes follow within ten seconds', async () => {
    const house = aCommunityHouse();
    const twin = house.twin();
    const before = await twin.membership.isManager(TENANT, MEMBER.memberId);

    await house.says(`add manager ${MEMBER.memberId}`, MANAGER, managersChat);
    await house.presses(
      'community.saveManagers',
      { member: 'other-0002', tenant: 'tenant-0002', remove: '' },
      MANAGER,
      managersChat,
    );
    house.pass(9_000);

    assert.equal(before, false);
    assert.ok(await twin.membership.isManager(TENANT, MEMBER.memberId.toUpperCase()));
    assert.ok(await twin.membership.isManager('tenant-0002', 'other-0002'));
    assert.ok(!(await twin.membership.isManager(TENANT, 'other-0002')));
  });

  it('remove another one, but never one of the settings', async () => {
    const house = aCommunityHouse();
    await house.says(`add manager ${MEMBER.memberId}`, MANAGER, managersChat);
    const remove = (memberId: string) =>
      house.presses('community.saveManagers', { remove: `${TENANT}/${memberId}` }, MANAGER, managersChat);

    const removed = await remove(MEMBER.memberId);
    const refused = await remove(MANAGER.memberId);

    assert.ok(textOf(removed.card).includes(MEMBER.memberId));
    assert.ok(!(await house.membership.isManager(TENANT, MEMBER.memberId)));
    assert.equal(refused.card?.template, 'community/managers');
    assert.ok(await house.membership.isManager(TENANT, MANAGER.memberId));
  });

  it('cannot leave the community without one', () => {
    const [a, b] = ['a', 'b'].map((memberId) => ({ tenantId: TENANT, memberId }));

    assert.equal(decideRemoval([], [a!], a!), 'last-manager');
    assert.equal(decideRemoval([], [a!, b!], a!), 'removed');
    assert.equal(decideRemoval([b!], [a!], a!), 'removed');
    assert.equal(decideRemoval([b!], [], b!), 'first-manager');
    assert.equal(decideRemoval([b!], [], a!), 'no-manager');
  });

  it('get the form back for what is no id, and members do not get it at all', async () => {
    const house = aCommunityHouse();

    const { card } = await house.presses(
      'community.saveManagers',
      { member: 'enw', tenant: TENANT },
      MANAGER,
      managersChat,
    );
    const opened = await house.chat.dialog('community.managers', {}, { place: managersChat, from: MANAGER });

    assert.ok(textOf(card).includes('enw'));
    assert.equal(opened.card.template, 'community/managers');
    await assert.rejects(house.presses('community.saveManagers', {}, MEMBER, chat), {
      code: 'managers_only',
    });
    await assert.rejects(house.says('add manager member-0009', MEMBER, chat), { code: 'managers_only' });
  });
});

describe('the pages and lists of the community', () => {
  const open = (path: string, params = {}) => {
    const { feature } = aCommunityHouse();
    return feature.pages!.find((page) => page.path === path)!.open({ params, query: {} });
  };

  it('have the privacy notice and the terms in each language', async () => {
    for (const name of ['privacy', 'terms']) {
      const cy = await open(`/${name}/:language`, { language: 'cy' });
      const en = await open(`/${name}/:language`, { language: 'en' });

      assert.ok(cy.kind === 'html' && en.kind === 'html');
      assert.equal(cy.alternate, `/${name}/en`);
      assert.notEqual(cy.body, en.body);
      assert.ok(en.body.includes('No language model writes the answers'));
      assert.deepEqual(await open(`/${name}`), { kind: 'redirect', to: `/${name}/cy` });
      assert.deepEqual(await open(`/${name}/:language`, { language: 'fr' }), { kind: 'missing' });
    }
  });

  it('answer what their schemas promise', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);
    await house.chat.added(
      aPlace({ address: { conversationId: 'chat', tenantId: 'tenant-2' }, scope: 'group' }),
      undefined,
    );

    const params = { id: house.directory.channelIdOf(aPlace().address) };
    for (const { path, response, handle } of house.feature.routes!.filter(({ method }) => method === 'get'))
      assert.ok(response.safeParse(await handle({ params, query: {}, body: undefined })).success, path);

    assert.equal((await house.organisations()).length, 2);
    assert.equal((await channelsListedIn(house)).length, 2);
  });
});
