import assert from 'node:assert/strict';
import { openHouse, type House } from '../support/house.ts';
import { MEMBER, personalChat, type TeamsSimulator, type Trouble } from '../support/teams/index.ts';

describe('wire: a reply', () => {
  const room = personalChat(MEMBER);
  let house: House;
  let teams: TeamsSimulator;

  before(async () => {
    house = await openHouse();
    ({ teams } = house);
    await teams.say('hello', MEMBER);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const askWith = async (...troubles: Trouble[]) => {
    const before = teams.requests;
    teams.script(room.conversationId, ...troubles);
    const { status, heard } = await teams.say('help', MEMBER);
    return { status, heard: heard.length, requests: teams.requests - before };
  };

  it('is sent again when the platform throttles, for that was not taken', async () => {
    const throttled = { status: 429, headers: { 'retry-after': '0' } };

    assert.deepEqual(await askWith(throttled, throttled), { status: 200, heard: 1, requests: 3 });
    assert.deepEqual(await askWith({ status: 412 }), { status: 200, heard: 1, requests: 2 });
  });

  it('is not sent again when it may have arrived: nobody reads an answer twice', async () => {
    assert.deepEqual(await askWith('reset'), { status: 200, heard: 1, requests: 1 });
    for (const status of [500, 502, 504])
      assert.deepEqual(await askWith({ status }), { status: 200, heard: 0, requests: 1 });
  });

  it('that the platform refuses is no fault of the bot, which goes on', async () => {
    for (const status of [400, 403, 404, 413])
      assert.deepEqual(await askWith({ status }), { status: 200, heard: 0, requests: 1 });

    assert.deepEqual(await askWith(), { status: 200, heard: 1, requests: 1 });
  });
});
