import assert from 'node:assert/strict';
import type { Asker } from '../../../src/chat/asker.ts';
import type { Feature } from '../../../src/chat/feature.ts';
import {
  aCommunityHouse,
  aPersonalChat,
  aPlace,
  MANAGER,
  MEMBER,
  OWNER,
  TENANT,
  textOf,
  textsOf,
  type CommunityHouse,
} from '../../support/community-house.ts';

const chat = aPersonalChat(MEMBER);
const managersChat = aPersonalChat(MANAGER);

/** A feature with one act for authors, which remembers who did it. */
function aWritingFeature(): { readonly feature: Feature; readonly writers: Asker[] } {
  const writers: Asker[] = [];
  const feature: Feature = {
    name: 'writing',
    commands: [
      {
        words: { cy: ['ysgrifennu'], en: ['write'] },
        help: 'community.languageHelp',
        who: 'author',
        run(_rest, asker) {
          writers.push(asker);
          return Promise.resolve([{ text: 'ok' }]);
        },
      },
    ],
  };
  return { feature, writers };
}

const save = (house: CommunityHouse, typed: object) =>
  house.presses('community.saveAuthors', { edition: 'en', tenant: TENANT, ...typed }, MANAGER, managersChat);

async function call(house: CommunityHouse, method: string, path: string, sent: object = {}) {
  const found = house.feature.routes!.find((one) => one.method === method && one.path === path)!;
  return found.handle({ params: {}, query: {}, body: undefined, ...sent });
}

describe('authors', () => {
  it('may do what is for authors, and are told to whom, as soon as a manager names them', async () => {
    const { feature, writers } = aWritingFeature();
    const house = aCommunityHouse({ others: [feature] });
    await assert.rejects(house.says('write', MEMBER, chat), { code: 'authors_only' });

    await save(house, { member: MEMBER.memberId, sectors: 'health,housing', topics: 'ai' });
    await house.says('write', MEMBER, chat);

    assert.deepEqual(
      writers.map(({ isManager, mayTell }) => ({ isManager, mayTell })),
      [{ isManager: false, mayTell: { sectors: ['health', 'housing'], topics: ['ai'] } }],
    );
  });

  it('are not needed by managers, who may do the same and tell everybody', async () => {
    const { feature, writers } = aWritingFeature();
    const house = aCommunityHouse({ others: [feature] });

    await house.says('write', MANAGER, managersChat);

    assert.deepEqual(writers[0]?.mayTell, { all: true });
  });

  it('may do nothing any more once they are removed; other processes follow within ten seconds', async () => {
    const { feature } = aWritingFeature();
    const house = aCommunityHouse({ others: [feature] });
    const twin = house.twin();
    await save(house, { member: MEMBER.memberId, topics: 'ai' });
    await twin.says('write', MEMBER, chat);
    const form = (await house.says('authors', MANAGER, managersChat)).at(-1);
    const [removable] = form?.card?.data.removable as { value: string }[];

    const { card } = await save(house, { remove: removable?.value });

    assert.ok(textOf(card).includes(MEMBER.memberId));
    await assert.rejects(house.says('write', MEMBER, chat), { code: 'authors_only' });
    house.pass(9_000);
    await assert.rejects(twin.says('write', MEMBER, chat), { code: 'authors_only' });
  });

  it('see their words in help, and members do not', async () => {
    const house = aCommunityHouse({ others: [aWritingFeature().feature] });
    const before = textsOf(await house.says('help', MEMBER, chat));
    await save(house, { member: MEMBER.memberId, topics: 'ai' });

    const after = textsOf(await house.says('cymorth', MEMBER, chat));

    assert.ok(!before.includes('ysgrifennu'));
    assert.ok(after.includes('I awduron diweddariadau:') && after.includes('ysgrifennu'));
    assert.ok(!after.includes('ychwanegu rheolwr'));
  });

  it('are listed for managers with what they may write to, by name; in a channel nobody sees them', async () => {
    const house = aCommunityHouse();
    await house.chat.added(aPlace(), OWNER);
    const [council] = await house.organisations();
    await save(house, { member: MEMBER.memberId, organisations: council?.id, sectors: 'health' });

    const inChat = textsOf(await house.says('awduron', MANAGER, managersChat));
    const inChannel = textsOf((await house.says('authors', MANAGER)).slice(-1));

    assert.match(inChat, /Sefydliadau: Awtomeiddio\. Sectorau: Iechyd/);
    assert.ok(inChat.includes(MEMBER.memberId) && !inChannel.includes(MEMBER.memberId));
    assert.match(inChannel, /In a personal chat you can name and remove authors/);
  });

  it('come back with the form when they are to address nobody, or have no id', async () => {
    const house = aCommunityHouse();

    const nobody = await save(house, { member: MEMBER.memberId });
    const noId = await save(house, { member: 'a name', topics: 'ai' });

    assert.match(textOf(nobody.card), /Choose at least one organisation, sector or topic/);
    assert.match(textOf(noId.card), /does not look like an id/);
    assert.deepEqual(await call(house, 'get', '/authors'), { items: [] });
  });

  it('are named by managers alone', async () => {
    const house = aCommunityHouse();
    await save(house, { member: MEMBER.memberId, topics: 'ai' });

    const refused = { code: 'managers_only' };
    await assert.rejects(house.says('authors', MEMBER, chat), refused);
    await assert.rejects(
      house.presses('community.saveAuthors', { member: 'other-0001', topics: 'ai' }, MEMBER, chat),
      refused,
    );
  });

  it('see in their data that they are one, and erasing it ends that', async () => {
    const house = aCommunityHouse();
    await save(house, { member: MEMBER.memberId, topics: 'ai' });

    const shown = textsOf(await house.says('my data', MEMBER, chat));
    await house.presses('community.erase', { edition: 'en' }, MEMBER, chat);

    assert.match(shown, /You are an author/);
    assert.equal(await house.membership.authorsAudience(TENANT, MEMBER.memberId), undefined);
  });

  it('can be named, listed, given another audience and removed through the API', async () => {
    const house = aCommunityHouse();
    const one = { tenantId: TENANT, memberId: MEMBER.memberId };
    const audienceNow = () => house.membership.authorsAudience(TENANT, MEMBER.memberId.toUpperCase());

    const { id } = (await call(house, 'post', '/authors', {
      body: { ...one, audience: { channels: ['channel-1'] } },
    })) as { id: string };
    const first = await audienceNow();
    await call(house, 'post', '/authors', { body: { ...one, audience: { topics: ['data'] } } });
    const listed = await call(house, 'get', '/authors');
    await call(house, 'delete', '/authors/:id', { params: { id } });

    assert.deepEqual(first, { channels: ['channel-1'] });
    assert.deepEqual(listed, { items: [{ id, ...one, audience: { topics: ['data'] } }] });
    assert.equal(await audienceNow(), undefined);
    await assert.rejects(call(house, 'delete', '/authors/:id', { params: { id } }), {
      code: 'unknown_author',
    });
  });
});
