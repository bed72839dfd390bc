import assert from 'node:assert/strict';
import { say } from '../../src/language/say.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  MANAGER,
  MEMBER,
  textOf,
  type Room,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, announced, announcements, delivered, lastCard } from '../support/wire-acts.ts';

describe('wire: the emergency stop', () => {
  let house: House;
  let teams: TeamsSimulator;
  let room: Room;
  const time = movingClock('2026-06-01T09:00:00Z');

  beforeEach(async () => {
    time.goTo('2026-06-01T09:00:00Z');
    house = await openHouse({ clock: time.clock });
    ({ teams } = house);
    room = await addChannel(teams, 'general');
    await teams.say('hello', MANAGER);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const send = async (title: string): Promise<string> => {
    const { body } = await house.api('POST', '/broadcasts', {
      title: { cy: `${title} (cy)`, en: title },
      body: { cy: 'Testun', en: 'Text' },
      audience: { all: true },
    });
    await house.api('POST', `/broadcasts/${String(body.id)}/send`);
    return `broadcast:${String(body.id)}`;
  };
  /** Waits until what was sent is written down, and stands before the switch. */
  async function waits(messages: number): Promise<void> {
    const end = performance.now() + 8000;
    for (;;) {
      const { body } = await house.api('GET', '/delivery');
      if ((body.waiting as { messages: number }).messages === messages) return;
      if (performance.now() > end) throw new Error(`Never waited: ${JSON.stringify(body)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  for (const { language, words } of [
    { language: 'cy', words: 'stopio popeth' },
    { language: 'en', words: 'stop everything' },
  ] as const)
    it(`halts all sending after one question, says so, and lets it go on (${language})`, async () => {
      const asked = lastCard(await teams.say(words, MANAGER));
      assert.ok(textOf(asked).includes(say(language, 'emergency.sure')));
      const stopped = cardAnswered(await teams.press(buttonOf(asked, 'emergency.stop'), MANAGER));
      const id = await send('Held');
      await waits(1);

      const looked = cardAnswered(await teams.press(buttonOf(stopped, 'emergency.show'), MANAGER));
      for (const line of [
        say(language, 'emergency.isStopped'),
        say(language, 'emergency.waiting', { announcements: 1, messages: 1 }),
        say(language, 'emergency.byYou'),
      ])
        assert.ok(textOf(looked).includes(line), `${line} in ${textOf(looked)}`);
      assert.equal(announcements(teams, room, 'Held').length, 0);
      const list = lastCard(await teams.say(language === 'cy' ? 'diweddariadau' : 'updates', MANAGER));
      const report = cardAnswered(await teams.press(buttonOf(list, 'broadcasts.report'), MANAGER));
      const [hint = ''] = say(language, 'emergency.line', { date: '' }).split(':');
      assert.ok(textOf(list).includes(hint) && textOf(report).includes(hint));

      await teams.press(buttonOf(looked, 'emergency.resume'), MANAGER);
      // What was held is looked at again within half a minute.
      time.goTo('2026-06-01T09:01:00Z');
      house.app.delivery.wake();
      await announced(teams, room, 'Held');
      await delivered(house, id);
      assert.equal(announcements(teams, room, 'Held').length, 1);
    });

  it('is the same through the API; the last of two counts, and both are on record', async () => {
    await house.api('POST', '/delivery/stop');
    const card = lastCard(await teams.say('stop everything', MANAGER));
    await teams.press(buttonOf(card, 'emergency.resume'), MANAGER);
    await house.api('POST', '/delivery/resume');

    const { body } = await house.api('GET', '/delivery');

    const log = body.log as { what: string; by: string | null }[];
    assert.equal(body.stopped, false);
    assert.deepEqual(
      log.map(({ what, by }) => [what, by?.endsWith(MANAGER.id) ?? null]),
      [
        ['stopped', null],
        ['resumed', true],
      ],
    );
  });

  it('is for managers alone', async () => {
    const typed = await teams.say('stop everything', MEMBER);
    await teams.press({ verb: 'emergency.stop', data: { edition: 'en' } }, MEMBER);

    assert.ok(typed.heard.at(-1)?.activity.text?.includes(say('en', 'errors.managers_only')));
    assert.equal((await house.api('GET', '/delivery')).body.stopped, false);
  });

  it('shows a manager in their data that they used it, and erasing takes their id out', async () => {
    const card = lastCard(await teams.say('stop everything', MANAGER));
    await teams.press(buttonOf(card, 'emergency.stop'), MANAGER);

    const data = textOf(lastCard(await teams.say('my data', MANAGER)));
    await teams.press({ verb: 'community.erase', data: { edition: 'en' } }, MANAGER);

    const { body } = await house.api('GET', '/delivery');
    assert.ok(data.includes('You stopped all sending'));
    assert.deepEqual([body.stopped, body.by], [true, null]);
  });
});
