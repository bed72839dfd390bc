import assert from 'node:assert/strict';
import type { Who } from '../../src/chat/feature.ts';
import type { Language } from '../../src/language/bilingual.ts';
import { say } from '../../src/language/say.ts';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  channel,
  lineAnswered,
  MANAGER,
  MEMBER,
  TENANT,
  textOf,
  type Person,
  type Pressable,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { openTokenIssuer } from '../support/token-issuer.ts';
import { addChannel, announced, lastCard } from '../support/wire-acts.ts';

const LANGUAGES = ['cy', 'en'] as const;

describe('wire: who may do what', () => {
  let house: House;
  let teams: TeamsSimulator;

  before(async () => {
    house = await openHouse();
    ({ teams } = house);
    // The first words in a personal chat bring the welcome: it is said before what these tests look at.
    await teams.say('hello', MEMBER);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const managerVerbs = (table: 'actions' | 'dialogs'): readonly string[] =>
    house.app.features
      .flatMap((feature) => Object.entries<{ who?: Who }>(feature[table] ?? {}))
      .filter(([, { who }]) => who === 'manager')
      .map(([verb]) => verb);

  it('refuses a member every button and form of a manager, and says whom to ask', async () => {
    const verbs = [...managerVerbs('actions'), ...managerVerbs('dialogs')];
    assert.ok(verbs.length >= 20, `only ${verbs.length} verbs are for managers`);

    for (const language of LANGUAGES)
      for (const verb of verbs) {
        const answer = await teams.press({ verb, data: { edition: language } }, MEMBER);

        assert.equal(lineAnswered(answer), say(language, 'errors.managers_only'), verb);
        assert.deepEqual(answer.heard, [], verb);
      }
  });

  it('refuses a member every word of a manager, in either language, and says whom to ask', async () => {
    const commands = house.app.features
      .flatMap((feature) => feature.commands ?? [])
      .filter(({ who }) => who === 'manager');
    assert.ok(commands.length >= 5, `only ${commands.length} commands are for managers`);

    for (const { words } of commands)
      for (const word of [...words.cy, ...words.en]) {
        const { heard } = await teams.say(word, MEMBER);

        const texts = heard.map(({ activity }) => activity.text ?? '');
        const refusals = LANGUAGES.map((language) => say(language, 'errors.managers_only'));
        assert.equal(texts.length, 1, word);
        assert.ok(
          refusals.some((refusal) => texts[0]?.includes(refusal)),
          `${word}: ${texts[0]}`,
        );
      }
  });

  it('refuses a member the words of a manager behind the buttons of help, too', async () => {
    const words = house.app.features
      .flatMap((feature) => feature.commands ?? [])
      .filter(({ who }) => who === 'manager')
      .flatMap((command) => command.words.en);

    for (const value of words) {
      const button = { verb: 'community.command', data: { value, edition: 'en' } };
      assert.equal(lineAnswered(await teams.press(button, MEMBER)), say('en', 'errors.managers_only'), value);
    }
  });

  it('names the way to the managers, which every member can go', async () => {
    const { heard } = await teams.say('managers', MEMBER);

    assert.match(heard.at(-1)?.activity.text ?? '', /manager/);
  });

  it('shows the words of managers in help to managers alone', async () => {
    const hint = say('en', 'community.helpManagers');
    await teams.say('hello', MANAGER);

    const forManager = textOf(lastCard(await teams.say('help', MANAGER)));
    const forMember = textOf(lastCard(await teams.say('help', MEMBER)));

    assert.ok(forManager.includes(hint) && !forMember.includes(hint));
  });

  it('opens the API to nobody without its key', async () => {
    for (const { method, path } of house.app.features.flatMap((feature) => feature.routes ?? []))
      for (const authorization of [undefined, 'Bearer wrong', `Basic ${house.apiKey}`, 'Bearer ']) {
        const response = await fetch(`${house.url}/api/v1${path.replace(/:\w+/g, 'x')}`, {
          method: method.toUpperCase(),
          headers: { ...(authorization !== undefined && { authorization }) },
        });
        const problem = (await response.json()) as { code: string; message: Record<Language, string> };

        assert.deepEqual([response.status, problem.code], [401, 'not_authorised'], `${method} ${path}`);
        assert.equal(problem.message.cy, say('cy', 'errors.not_authorised'));
      }
  });

  describe('when managers name others', () => {
    const isManager = async (person: Person): Promise<boolean> => {
      const button: Pressable = { verb: 'calendar.show', data: { edition: 'en' } };
      const answer = await teams.press(button, person);
      return lineAnswered(answer) !== say('en', 'errors.managers_only');
    };

    it('lets whoever was named act at once, and no longer when they are removed', async () => {
      assert.equal(await isManager(MEMBER), false);

      await teams.say(`add manager ${MEMBER.id}`, MANAGER);
      assert.equal(await isManager(MEMBER), true);

      const form = lastCard(await teams.say('managers', MANAGER));
      const remove = `${TENANT}/${MEMBER.id}`;
      const answer = cardAnswered(
        await teams.press(buttonOf(form, 'community.saveManagers', { remove }), MANAGER),
      );
      assert.ok(textOf(answer).includes(MEMBER.id));
      assert.equal(await isManager(MEMBER), false);
    });

    it('takes the form in Welsh as well', async () => {
      const form = lastCard(await teams.say('rheolwyr', MANAGER));

      const answer = cardAnswered(
        await teams.press(buttonOf(form, 'community.saveManagers', { member: MEMBER.id }), MANAGER),
      );

      assert.ok(textOf(answer).includes(say('cy', 'community.managersAdded', { id: MEMBER.id })));
      assert.equal(await isManager(MEMBER), true);
      const again = lastCard(await teams.say('rheolwyr', MEMBER));
      await teams.press(
        buttonOf(again, 'community.saveManagers', { remove: `${TENANT}/${MEMBER.id}` }),
        MEMBER,
      );
      assert.equal(await isManager(MEMBER), false);
    });

    it('keeps the managers that the settings name', async () => {
      const button = { verb: 'community.saveManagers', data: { edition: 'en' } };

      const answer = await teams.press(
        { ...button, inputs: { member: '', tenant: '', remove: `${TENANT}/${MANAGER.id}` } },
        MANAGER,
      );

      assert.ok(textOf(cardAnswered(answer)).includes(say('en', 'community.managersProblemFirst')));
      assert.equal(await isManager(MANAGER), true);
    });
  });
});

describe('wire: which organisations may use the bot', () => {
  const STRANGERS = '00000000-0000-4000-8000-00000000dead';
  const strangeRoom = (name: string) =>
    channel(name, { tenantId: STRANGERS, teamId: '19:strangers@thread.tacv2' });

  it('admits the tenants of the settings; others read a polite refusal and leave no trace', async () => {
    const issuer = await openTokenIssuer();
    const house = await openHouse({ issuer });
    const { teams } = house;
    try {
      const stranger = strangeRoom('stranger');
      const installed = await teams.install(MEMBER, stranger);
      const spoken = await teams.say('helo, pwy wyt ti?', MEMBER, stranger);
      const pressed = await teams.press({ verb: 'posts.list', data: { edition: 'en' } }, MEMBER, stranger);
      const admitted = await addChannel(teams, 'admitted');

      assert.match(installed.heard[0]?.activity.text ?? '', /Your organisation has not joined/);
      assert.match(spoken.heard[0]?.activity.text ?? '', /Dyw eich sefydliad ddim wedi ymuno/);
      assert.match(lineAnswered(pressed), /Your organisation has not joined/);
      const { items } = (await house.api('GET', '/channels')).body as { items: { tenantId: string }[] };
      assert.deepEqual(
        items.map(({ tenantId }) => tenantId),
        [TENANT],
      );
      await house.api('POST', '/posts', {
        kind: 'news',
        title: { cy: 'Newyddion', en: 'News' },
        summary: { cy: 'Da', en: 'Good' },
        topics: ['ai'],
      });
      await announced(teams, admitted, 'Newyddion');
      assert.equal(teams.saidIn(stranger).length, 2);
    } finally {
      await house.leave();
      await issuer.close();
    }
  });

  it('lets a manager of another organisation be named by their tenant', async () => {
    const house = await openHouse();
    const { teams } = house;
    try {
      await teams.say(`add manager ${STRANGERS}/${MEMBER.id}`, MANAGER);
      const button = { verb: 'calendar.show', data: { edition: 'en' } };

      const there = await teams.press(button, MEMBER, strangeRoom('theirs'));
      const here = await teams.press(button, MEMBER);

      assert.notEqual(lineAnswered(there), say('en', 'errors.managers_only'));
      assert.equal(lineAnswered(here), say('en', 'errors.managers_only'));
    } finally {
      await house.leave();
    }
  });
});
