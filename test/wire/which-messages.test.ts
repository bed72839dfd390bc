import assert from 'node:assert/strict';
import { say } from '../../src/language/say.ts';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  lineAnswered,
  MANAGER,
  MEMBER,
  textOf,
  type Room,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, announced, announcements, delivered, lastCard, OWNER } from '../support/wire-acts.ts';

describe('wire: which messages come to a channel', () => {
  let house: House;
  let teams: TeamsSimulator;

  beforeEach(async () => {
    house = await openHouse();
    ({ teams } = house);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  /** Sends an update to everybody and waits until it has found its end. */
  async function send(title: string): Promise<void> {
    const { body } = await house.api('POST', '/broadcasts', {
      title: { cy: `${title} (cy)`, en: title },
      body: { cy: 'Testun', en: 'Text' },
      audience: { all: true },
    });
    await house.api('POST', `/broadcasts/${String(body.id)}/send`);
    await delivered(house, `broadcast:${String(body.id)}`);
  }

  async function publish(title: string): Promise<void> {
    const { body } = await house.api('POST', '/posts', {
      ...{ kind: 'news', topics: ['ai'] },
      title: { cy: `${title} (cy)`, en: title },
      summary: { cy: 'Da iawn.', en: 'Very good.' },
    });
    await delivered(house, `post:${String(body.id)}`);
  }

  /** Presses the quiet button under what came with that title. */
  async function ask(room: Room, title: string, person = OWNER) {
    const heard = await announced(teams, room, title);
    return teams.press(buttonOf(cardOf(heard), 'community.whichMessages'), person, room, heard.activityId);
  }

  for (const language of ['cy', 'en'] as const) {
    it(`lets its owner refuse a sender from the card, says so in the channel, and takes it back (${language})`, async () => {
      const room = await addChannel(teams, 'general', { language });
      const other = await addChannel(teams, 'other', { language });
      await send('First');

      const asked = cardAnswered(await ask(room, language === 'cy' ? 'First (cy)' : 'First'));
      const community = say(language, 'chat.theCommunity');
      assert.ok(textOf(asked).includes(say(language, 'community.whichSender', { sender: community })));
      const saved = await teams.press(buttonOf(asked, 'community.chooseMessages'), OWNER, room);
      await send('Second');
      await publish('A post');

      assert.ok(saved.heard.at(-1)?.activity.text?.includes(say(language, 'community.declinedSenders')));
      assert.ok(saved.heard.at(-1)?.activity.text?.includes(community));
      assert.equal(announcements(teams, room, 'Second').length, 0);
      assert.equal(announcements(teams, other, 'Second').length, 1);
      assert.equal(announcements(teams, room, 'A post').length, 1);

      await teams.press(buttonOf(cardAnswered(saved), 'community.chooseMessages'), OWNER, room);
      await send('Third');
      assert.equal(announcements(teams, room, 'Third').length, 1);
    });
  }

  it('shows a refused sender in the settings, and takes it in again where the tick is gone', async () => {
    const room = await addChannel(teams, 'general');
    await send('First');
    const asked = cardAnswered(await ask(room, 'First'));
    await teams.press(buttonOf(asked, 'community.chooseMessages'), OWNER, room);

    const settings = buttonOf(lastCard(await teams.say('settings', OWNER, room)), 'community.saveSettings');
    assert.equal(settings.inputs?.senders, 'community');
    await teams.press({ ...settings, inputs: { ...settings.inputs, senders: '' } }, OWNER, room);
    await send('Second');

    assert.equal(announcements(teams, room, 'Second').length, 1);
  });

  it('lets a manager refuse a whole kind from the card of a post', async () => {
    const room = await addChannel(teams, 'general');
    await publish('A post');

    const asked = cardAnswered(await ask(room, 'A post', MANAGER));
    await teams.press(buttonOf(asked, 'community.chooseMessages'), MANAGER, room);
    await publish('Another post');
    await send('An update');

    assert.equal(announcements(teams, room, 'Another post').length, 0);
    assert.equal(announcements(teams, room, 'An update').length, 1);
  });

  it('tells others in the channel whom to ask, and changes nothing', async () => {
    const room = await addChannel(teams, 'general', { language: 'en' });
    await send('First');

    const refused = await ask(room, 'First', MEMBER);
    const forged = await teams.press(
      {
        verb: 'community.chooseMessages',
        data: { edition: 'cy', what: { kind: 'broadcasts' }, comes: false },
      },
      MEMBER,
      room,
    );
    await send('Second');

    assert.equal(lineAnswered(refused), say('en', 'errors.channel_owners_only'));
    assert.equal(lineAnswered(forged), say('cy', 'errors.channel_owners_only'));
    assert.equal(announcements(teams, room, 'Second').length, 1);
  });
});
