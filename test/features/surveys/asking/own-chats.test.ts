import assert from 'node:assert/strict';
import type { OwnChat } from '../../../../src/chat/announcing/own-chats.ts';
import { drawn, openSurveyWorld, pulseAnswers, type SurveyWorld } from '../../../support/survey-world.ts';

const chatOf = (member: string, organisation = 'o1'): OwnChat => ({
  id: `chat-of-${member}`,
  organisation: { id: organisation, name: { cy: `${organisation} (cy)`, en: organisation } },
});

const asking = (places: string) => ({ template: 'ai-readiness-pulse', places });

/** A survey in own chats, and what is told when it opens. */
async function opened(world: SurveyWorld, places = 'chats') {
  const id = await world.open(asking(places));
  return { id, told: await world.due() };
}

describe('a survey in the own chats of those who installed the bot', () => {
  it('goes to those chats by their ids, and to no channel', async () => {
    const world = openSurveyWorld();
    world.chats.push(chatOf('a'), chatOf('b', 'o2'));

    const { id, told } = await opened(world);

    assert.deepEqual(
      told.map(({ id: each, audience }) => [each, audience]),
      [[`survey:${id}:chats:0`, { channels: ['chat-of-a', 'chat-of-b'] }]],
    );
  });

  it('goes to both where both are asked, and to channels alone unless told', async () => {
    const world = openSurveyWorld();
    world.chats.push(chatOf('a'));

    const both = await opened(world, 'both');
    const channels = await world.open();

    assert.deepEqual(
      both.told.map(({ audience }) => audience),
      [{ all: true }, { channels: ['chat-of-a'] }],
    );
    assert.deepEqual(
      (await world.due()).map(({ id }) => id),
      [`survey:${channels}`],
    );
  });

  it('is told to each of several thousand once, though it is told again after a crash and others came meanwhile', async () => {
    const world = openSurveyWorld();
    const everybody = Array.from({ length: 2_500 }, (_, n) => chatOf(`m${n}`));
    world.chats.push(...everybody);
    const { id, told } = await opened(world);
    const survey = await world.records.surveys.get('surveys', id);
    world.chats.unshift(chatOf('new'));
    if (survey) await world.records.surveys.replace({ ...survey.value, untold: 'opening' }, survey.etag);

    const partsByChat = new Map<string, Set<string>>();
    for (const { id: part, audience } of [...told, ...(await world.due())])
      for (const chat of 'channels' in audience ? (audience.channels ?? []) : [])
        partsByChat.set(chat, (partsByChat.get(chat) ?? new Set()).add(part));

    assert.equal(told.length, 3);
    assert.equal(partsByChat.size, 2_501);
    assert.ok([...partsByChat.values()].every(({ size }) => size === 1));
  });

  it('lets a member refuse surveys there, and ask for them again', async () => {
    const world = openSurveyWorld();
    world.chats.push(chatOf('member-1'), chatOf('member-2'));
    const [first] = (await opened(world)).told;
    const { quiet } = first?.editions.en.card ?? {};
    assert.equal(quiet?.title, 'No surveys here');

    const refused = await world.press(quiet.verb, quiet.data, 'member-1', { scope: 'personal' });
    const without = await opened(world);
    await world.press('surveys.askMeHere', {}, 'member-1', { scope: 'personal' });
    const again = await opened(world);

    assert.match(drawn(refused.card), /No survey will come to you here/);
    const chats = [without, again].map(({ told }) => told.map(({ audience }) => audience));
    assert.deepEqual(chats, [
      [{ channels: ['chat-of-member-2'] }],
      [{ channels: ['chat-of-member-1', 'chat-of-member-2'] }],
    ]);
  });

  it('says to somebody without the bot that nothing comes to them', async () => {
    const { card } = await openSurveyWorld().press('surveys.here', {}, 'member-9');

    assert.match(drawn(card), /not installed in your own chat/);
  });

  it('reminds nobody in person, and tells the results where it asked', async () => {
    const world = openSurveyWorld();
    world.chats.push(chatOf('a'));
    const { id } = await opened(world);
    world.days(6);
    const beforeClose = await world.due();
    world.days(8);

    assert.deepEqual(beforeClose, []);
    assert.deepEqual(
      (await world.due()).map(({ id: each, audience }) => [each, audience]),
      [[`survey-results:${id}:chats:0`, { channels: ['chat-of-a'] }]],
    );
  });

  it('has one answer of somebody who is asked in a channel and in their own chat', async () => {
    const world = openSurveyWorld();
    world.chats.push(chatOf('member-1'));
    const { id } = await opened(world, 'both');

    await world.press('surveys.answer', pulseAnswers(id), 'member-1', { scope: 'personal' });
    const second = await world.press('surveys.answer', pulseAnswers(id), 'member-1');

    assert.match(drawn(second.card), /already recorded/);
    assert.equal((await world.boxOf(id)).ballots.length, 1);
  });

  it('counts nobody twice: of the people in the teams and those in the chats, the larger number', async () => {
    const world = openSurveyWorld();
    world.chats.push(...Array.from({ length: 60 }, (_, n) => chatOf(`m${n}`)), chatOf('x', 'o9'));
    const { id } = await opened(world, 'both');
    const chatsAlone = await opened(world);

    const invitedOf = async (survey: string) =>
      (await world.records.surveys.get('surveys', survey))?.value.invited;
    assert.deepEqual(await invitedOf(id), { people: 60 + 4 * 50 + 1, channels: 15, organisations: 6 });
    assert.deepEqual(await invitedOf(chatsAlone.id), { people: 61, channels: 0, organisations: 2 });
  });

  it('tells the manager beforehand how many people it will reach', async () => {
    const world = openSurveyWorld();
    world.chats.push(chatOf('a'), chatOf('b'));
    const { id } = (await world.call('post', '/surveys', {
      body: { audience: { all: true }, ...asking('both') },
    })) as { id: string };

    const { card } = await world.press('surveys.review', { surveyId: id, edition: 'en' }, 'manager');

    assert.match(drawn(card), /own chat: 2/);
  });

  it('stands in the list of a member’s own chat, and in no channel', async () => {
    const world = openSurveyWorld();
    const listIn = async (scope: 'personal' | 'channel') =>
      drawn((await world.press('surveys.list', { page: 0 }, 'member-1', { scope })).card);

    assert.match(await listIn('personal'), /surveys\.here/);
    assert.doesNotMatch(await listIn('channel'), /surveys\.here/);
  });
});
