import assert from 'node:assert/strict';
import { say } from '../../src/language/say.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  MANAGER,
  MEMBER,
  textOf,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, delivered, lastCard } from '../support/wire-acts.ts';

describe('wire: the calendar', () => {
  let house: House;
  let teams: TeamsSimulator;
  const time = movingClock('2026-06-01T09:00:00Z');

  before(async () => {
    house = await openHouse({ clock: time.clock, environment: { CHANNEL_DAILY_LIMIT: '2' } });
    ({ teams } = house);
    await addChannel(teams, 'general');
    await teams.say('hello', MANAGER);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const draft = async (title: string): Promise<string> => {
    const { body } = await house.api('POST', '/broadcasts', {
      title: { cy: `${title} (cy)`, en: title },
      body: { cy: 'Testun', en: 'Text' },
      audience: { all: true },
    });
    return String(body.id);
  };
  const schedule = (id: string, at: string) => house.api('POST', `/broadcasts/${id}/schedule`, { at });

  it('shows updates, meetups with their reminders, and surveys that close, in either language and through the API', async () => {
    await schedule(await draft('Guide'), '2026-06-03T10:00');
    await house.api('POST', '/meetups', {
      title: { cy: 'Cyfarfod mis Mehefin', en: 'June meetup' },
      description: { cy: 'Dewch', en: 'Come' },
      start: '2026-06-04T12:00',
      minutes: 60,
      link: 'https://example.org/meet',
      topics: ['ai'],
    });
    const { body } = await house.api('POST', '/surveys', {
      template: 'support-ranking',
      audience: { all: true },
    });
    await house.api('POST', `/surveys/${String(body.id)}/open`);

    const welsh = textOf(lastCard(await teams.say('calendr', MANAGER)));
    const english = textOf(lastCard(await teams.say('calendar', MANAGER)));
    const { items } = (await house.api('GET', '/calendar?to=2026-06-08')).body as {
      items: { day: string; entries: { what: string; title: { en: string } }[] }[];
    };

    for (const line of ['Diweddariad: Guide (cy)', 'Nodyn atgoffa am gyfarfod: Cyfarfod mis Mehefin'])
      assert.ok(welsh.includes(line), `${line} in ${welsh}`);
    for (const line of ['Update: Guide', 'Meetup reminder: June meetup', 'Meetup: June meetup'])
      assert.ok(english.includes(line), `${line} in ${english}`);
    // The sample community has a meetup of its own in these days.
    const ours = items.flatMap(({ day, entries }) =>
      entries
        .filter(({ what, title }) => what === 'survey-results' || ['Guide', 'June meetup'].includes(title.en))
        .map(({ what }) => `${day} ${what}`),
    );
    assert.deepEqual(ours, [
      '2026-06-03 update',
      '2026-06-03 meetup-reminder',
      '2026-06-04 meetup-reminder',
      '2026-06-04 meetup-reminder',
      '2026-06-04 meetup',
      '2026-06-08 survey-results',
    ]);
  });

  it('warns in the calendar and in the preview where a channel would get too much on a day', async () => {
    const warning = (language: 'cy' | 'en') =>
      say(language, 'chat.overload', { limit: 2, channels: 1, worst: 3 });
    // A day on which channels were told nothing yet: those of the test before count on theirs.
    time.goTo('2026-06-02T09:00:00Z');
    const third = await draft('Third');
    await schedule(await draft('First'), '2026-06-12T10:00');
    await schedule(await draft('Second'), '2026-06-12T11:00');
    const look = async (edition: 'cy' | 'en') =>
      textOf(
        cardAnswered(
          await teams.press({ verb: 'broadcasts.look', data: { id: third, look: 'both', edition } }, MANAGER),
        ),
      );
    const before = await look('en');

    await schedule(third, '2026-06-12T12:00');
    const page = lastCard(await teams.say('calendar', MANAGER));
    const next = cardAnswered(await teams.press(buttonOf(page, 'calendar.show'), MANAGER));
    const { items } = (await house.api('GET', '/calendar?from=2026-06-12&to=2026-06-12')).body as {
      items: { overload: unknown }[];
    };

    assert.ok(!before.includes(warning('en')));
    for (const language of ['cy', 'en'] as const)
      assert.ok((await look(language)).includes(warning(language)), language);
    assert.ok(textOf(next).includes(warning('en')));
    assert.deepEqual(items[0]?.overload, { channels: 1, worst: 3, limit: 2 });
  });

  it('is for managers', async () => {
    const answer = await teams.say('calendar', MEMBER);

    assert.ok(answer.heard.at(-1)?.activity.text?.includes(say('en', 'errors.managers_only')));
  });
});

describe('wire: the calendar of a day that is under way', () => {
  it('counts in the preview what channels were told already', async () => {
    const house = await openHouse({ environment: { CHANNEL_DAILY_LIMIT: '2' } });
    try {
      const { teams } = house;
      await addChannel(teams, 'general');
      await teams.say('hello', MANAGER);
      const draft = async (title: string): Promise<string> => {
        const both = { cy: title, en: title };
        const update = { title: both, body: both, audience: { all: true } };
        return String((await house.api('POST', '/broadcasts', update)).body.id);
      };
      const send = async (id: string) => {
        await house.api('POST', `/broadcasts/${id}/send`);
        await delivered(house, `broadcast:${id}`);
      };
      const look = {
        verb: 'broadcasts.look',
        data: { id: await draft('Third'), look: 'both', edition: 'en' },
      };
      const warns = async () =>
        textOf(cardAnswered(await teams.press(look, MANAGER))).includes(
          say('en', 'chat.overload', { limit: 2, channels: 1, worst: 3 }),
        );

      await send(await draft('First'));
      const before = await warns();
      await send(await draft('Second'));

      assert.deepEqual([before, await warns()], [false, true]);
    } finally {
      await house.leave();
    }
    assert.deepEqual(house.faults, []);
  });
});
