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
  TENANT,
  textOf,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, announced, announcements, delivered, lastCard, settle } from '../support/wire-acts.ts';

describe('wire: authors', () => {
  let house: House;
  let teams: TeamsSimulator;

  beforeEach(async () => {
    house = await openHouse();
    ({ teams } = house);
    await teams.say('hello', MANAGER);
    await teams.say('hello', MEMBER);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const typed = (title: string) => ({
    ...{ titleCy: `${title} (cy)`, titleEn: title, bodyCy: 'Testun', bodyEn: 'Text', to: 'all' },
  });

  for (const { language, authors, update } of [
    { language: 'cy', authors: 'awduron', update: 'diweddariad' },
    { language: 'en', authors: 'authors', update: 'update' },
  ] as const)
    it(`are named on a card, write for their organisation, and reach their channels alone (${language})`, async () => {
      const mine = await addChannel(teams, 'mine', { topics: 'ai', language });
      const other = await addChannel(teams, 'other', { topics: 'data', language });
      await settle(teams, mine, { organisationCy: 'Cyngor Sampl', organisationEn: 'Sample Council' });
      const form = lastCard(await teams.say(authors, MANAGER));
      const named = cardAnswered(
        await teams.press(
          buttonOf(form, 'community.saveAuthors', { member: MEMBER.id, topics: 'ai' }),
          MANAGER,
        ),
      );
      assert.ok(textOf(named).includes(say(language, 'community.authorsNamed', { id: MEMBER.id })));

      const empty = lastCard(await teams.say(update, MEMBER));
      const preview = cardAnswered(
        await teams.press(buttonOf(empty, 'broadcasts.preview', typed('Ours')), MEMBER),
      );
      for (const line of [
        say(language, 'broadcasts.withinOnly'),
        say(language, 'broadcasts.reach', { channels: 1, organisations: 1 }),
      ])
        assert.ok(textOf(preview).includes(line), `${line} in ${textOf(preview)}`);
      const send = buttonOf(preview, 'broadcasts.send');
      await teams.press(send, MEMBER);
      await delivered(house, `broadcast:${String(send.data?.id)}`);

      const sender = { cy: 'Cyngor Sampl', en: 'Sample Council' }[language];
      const card = textOf(cardOf(await announced(teams, mine, 'Ours')));
      assert.ok(card.includes(say(language, 'broadcasts.from', { sender })), card);
      assert.equal(announcements(teams, other, 'Ours').length, 0);
    });

  it('are named and removed through the API, and see nobody else’s updates', async () => {
    await addChannel(teams, 'general');
    const { body } = await house.api('POST', '/broadcasts', {
      title: { cy: 'Cyfrinach', en: 'Not yours' },
      body: { cy: 'Testun', en: 'Text' },
      audience: { all: true },
    });
    const list = { verb: 'broadcasts.list', data: { edition: 'en' } };
    const look = { verb: 'broadcasts.look', data: { edition: 'en', id: String(body.id), look: 'both' } };

    const before = await teams.press(list, MEMBER);
    const author = { tenantId: TENANT, memberId: MEMBER.id, audience: { topics: ['ai'] } };
    const { body: named } = await house.api('POST', '/authors', author);
    const listed = cardAnswered(await teams.press(list, MEMBER));
    const looked = await teams.press(look, MEMBER);
    await house.api('DELETE', `/authors/${String(named.id)}`);
    const after = await teams.press(list, MEMBER);

    assert.equal(lineAnswered(before), say('en', 'errors.authors_only'));
    assert.ok(!textOf(listed).includes('Not yours'));
    assert.equal(lineAnswered(looked), say('en', 'errors.broadcast_not_yours'));
    assert.equal(lineAnswered(after), say('en', 'errors.authors_only'));
  });
});
