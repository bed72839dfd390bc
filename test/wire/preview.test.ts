import assert from 'node:assert/strict';
import type { Language } from '../../src/language/bilingual.ts';
import { say } from '../../src/language/say.ts';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardOf,
  lineAnswered,
  MANAGER,
  personalChat,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, delivered } from '../support/wire-acts.ts';

const AN_UPDATE = {
  title: { cy: 'Canllaw', en: 'Guide' },
  body: { cy: 'Mae **yma**.', en: 'It is **here**.' },
  image: { url: 'https://gov.wales/x.png', alt: { cy: 'Llun', en: 'Picture' } },
  buttons: [{ label: { cy: 'Darllen', en: 'Read' }, url: 'https://gov.wales/x' }],
  attachments: [{ label: { cy: 'Ffurflen', en: 'Form' }, url: 'https://gov.wales/y' }],
  important: true,
  audience: { all: true },
};

describe('wire: the preview of an update', () => {
  let house: House;
  let teams: TeamsSimulator;
  let id: string;

  beforeEach(async () => {
    house = await openHouse();
    ({ teams } = house);
    id = String((await house.api('POST', '/broadcasts', AN_UPDATE)).body.id);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const look = (as: string) =>
    teams.press(
      { verb: 'broadcasts.look', data: { id, look: as, edition: 'en' } },
      MANAGER,
      undefined,
      'card',
    );
  /** What the manager was sent, without the card that was changed in place. */
  const sent = () => teams.saidIn(personalChat(MANAGER)).filter(({ method }) => method === 'POST');

  for (const language of ['cy', 'en'] as const satisfies readonly Language[])
    it(`is what a channel gets over the wire: card, buttons, importance, notification (${language})`, async () => {
      const room = await addChannel(teams, 'room', { language });
      const before = teams.saidIn(room).length;

      await look(language);
      const preview = sent().at(-1);
      await house.api('POST', `/broadcasts/${id}/send`);
      await delivered(house, `broadcast:${id}`);

      const inChannel = teams.saidIn(room).slice(before).at(-1);
      const shown = (said: typeof preview) => {
        const { attachments, importance, summary, text, type } = said?.activity ?? {};
        return { attachments, importance, summary, text, type };
      };
      assert.deepEqual(shown(preview), shown(inChannel));
      assert.equal(preview?.activity.importance, 'high');
    });

  it('stands once, and is changed in place when it is looked at another way', async () => {
    await look('cy');
    await look('en');

    const chat = teams.saidIn(personalChat(MANAGER));
    const [message] = sent();
    assert.equal(sent().length, 1);
    const changes = chat.filter(
      ({ method, activityId }) => method === 'PUT' && activityId === message?.activityId,
    );
    assert.equal(changes.length, 1);
  });

  for (const language of ['cy', 'en'] as const satisfies readonly Language[])
    it(`has a quiet button that says what it does in a channel, and changes nothing here (${language})`, async () => {
      const room = await addChannel(teams, 'room', { language });
      await look(language);
      const [message] = sent();
      const requests = teams.saidIn(personalChat(MANAGER)).length;

      const answer = await teams.press(
        buttonOf(cardOf(message), 'community.whichMessages'),
        MANAGER,
        personalChat(MANAGER),
        message?.activityId,
      );
      await house.api('POST', `/broadcasts/${id}/send`);
      await delivered(house, `broadcast:${id}`);

      assert.equal(lineAnswered(answer), say(language, 'community.whichElsewhere'));
      assert.equal(teams.saidIn(personalChat(MANAGER)).length, requests, 'the preview stands as it was');
      assert.ok(teams.saidIn(room).some(({ activity }) => activity.importance === 'high'));
    });
});
