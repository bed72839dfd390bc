import assert from 'node:assert/strict';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  MANAGER,
  MEMBER,
  textOf,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, announced, lastCard } from '../support/wire-acts.ts';

describe('wire: a circle is put before the steering group', () => {
  let house: House;
  let teams: TeamsSimulator;

  before(async () => {
    house = await openHouse();
    ({ teams } = house);
    await teams.say('hello', MANAGER);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  /** The polls there are, without the sample. */
  const polls = async () =>
    ((await house.api('GET', '/surveys')).body.items as { id: string; privacy: string }[]).filter(
      ({ id }) => !id.startsWith('sample-'),
    );

  /** The dry run of a division, as a manager sees it. */
  async function dryRun() {
    const list = lastCard(await teams.say('circles', MANAGER));
    const form = cardAnswered(await teams.press(buttonOf(list, 'posts.divideCircle'), MANAGER));
    const typed = { nameCy: 'AI', nameEn: 'AI', topics: 'ai', otherCy: 'Eraill', otherEn: 'Others' };
    return cardAnswered(await teams.press(buttonOf(form, 'posts.dryDivide', typed), MANAGER));
  }

  it('says how to name the group while nobody has, and asks nobody', async () => {
    const pressed = await teams.press(buttonOf(await dryRun(), 'posts.proposeCircles'), MANAGER);

    assert.match(textOf(lastCard(pressed)), /Type “steering group” in the group’s channel/);
    assert.deepEqual(await polls(), []);
  });

  it('lets no member name the group', async () => {
    const room = await addChannel(teams, 'somewhere');

    await teams.say('steering group', MEMBER, room);
    await teams.press({ verb: 'community.beginSteering', data: { edition: 'en' } }, MEMBER, room);
    const pressed = await teams.press(buttonOf(await dryRun(), 'posts.proposeCircles'), MANAGER);

    assert.match(textOf(lastCard(pressed)), /Type “steering group”/);
  });

  it('is a poll in the channel that a manager named, there alone, and its answers have names', async () => {
    const steering = await addChannel(teams, 'steering', { language: 'en' });
    const other = await addChannel(teams, 'other', { language: 'en' });
    const asked = await teams.say('steering group', MANAGER, steering);
    const named = await teams.press(
      buttonOf(lastCard(asked), 'community.beginSteering'),
      MANAGER,
      steering,
      asked.heard.at(-1)?.activityId,
    );

    const put = await teams.press(buttonOf(await dryRun(), 'posts.proposeCircles'), MANAGER);
    const poll = await announced(teams, steering, 'Steering group decision');
    const card = poll.activity.attachments![0]!.content;
    const question = cardAnswered(
      await teams.press(
        buttonOf(card, 'surveys.start', {}, { edition: 'en' }),
        MEMBER,
        steering,
        poll.activityId,
      ),
    );
    const next = await teams.press(
      buttonOf(question, 'surveys.next', { q1: 'for' }),
      MEMBER,
      steering,
      poll.activityId,
    );

    assert.equal(named.status, 200);
    assert.match(textOf(cardAnswered(put)), /The proposal has gone to the steering group/);
    assert.match(textOf(card), /AI: Artificial intelligence \(AI\)\. Channels: \d/);
    assert.match(textOf(question), /Should the community be divided like this\? AI; Others/);
    assert.equal(next.status, 200);
    assert.deepEqual(
      (await polls()).map(({ privacy }) => privacy),
      ['named'],
    );
    assert.ok(
      teams
        .saidIn(other)
        .every(({ activity }) => !(activity.summary ?? '').includes('Steering group decision')),
    );
  });
});
