import assert from 'node:assert/strict';
import { CosmosClient } from '@azure/cosmos';
import { newId } from '../../../src/lib/ids.ts';
import { openCosmosDatabase } from '../../../src/storage/cosmos.ts';
import { startCosmosEmulator, type EmulatorPlace } from '../../support/cosmos-emulator.ts';
import { anOrganisation, drawn, openSurveyWorld } from '../../support/survey-world.ts';
import { ATTACKS, successOf } from './attacks/attacks.ts';
import { SURVEY, typedBy, votersOf, type Remains, type Seen } from './attacks/scene.ts';

const VOTERS = 200;
const CHANCE = 6;
/** Chance is better where a guess is among the twenty of an organisation or a channel, and for all who voted in one second. */
const BY_CHANCE: Readonly<Record<string, number>> = { organisation: 30, channel: 30 };
const PROPERTIES = ['_rid', '_self', '_etag', '_ts'];

/** Everything that a Cosmos DB tells of every document, its own properties too, in the order in which it lists them. */
async function takeAway({ endpoint, access, database, container }: EmulatorPlace): Promise<Remains> {
  const client = new CosmosClient({
    ...{ endpoint, key: access.key, connectionPolicy: { enableEndpointDiscovery: false } },
  });
  const { resources } = await client.database(database).container(container).items.readAll().fetchAll();
  client.dispose();
  const documents = resources as readonly Record<string, unknown>[];
  for (const property of PROPERTIES)
    assert.ok(
      documents.every((document) => property in document),
      `no document has ${property}`,
    );
  const state = documents.map((document) => JSON.stringify(document)).join('\n');
  return { bytes: state, states: [state], log: '' };
}

describe('wire: whoever takes everything that a Cosmos DB tells of its documents', function () {
  this.timeout(120_000);
  let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
  const seen: Seen[] = [];
  const loot = new Map<string, Remains>();

  before(async () => {
    emulator = await startCosmosEmulator();
    const database = openCosmosDatabase(emulator.place);
    const world = openSurveyWorld(database);
    const voters = votersOf(VOTERS);
    const tenants = [...new Set(voters.map(({ tenantId }) => tenantId))];
    world.asked.splice(0, 5, ...tenants.map((id) => anOrganisation(id, { people: 25 })));
    const id = await world.open(SURVEY);
    for (const voter of voters) {
      seen.push({ voter, at: Date.now() });
      const typed = { surveyId: id, ...typedBy(voter) };
      const { card } = await world.press('surveys.answer', typed, voter.memberId, {
        tenantId: voter.tenantId,
      });
      assert.match(drawn(card), /is recorded/);
      if (seen.length === VOTERS / 2) loot.set('half-way', await takeAway(emulator.place));
    }
    loot.set('at the end', await takeAway(emulator.place));
    await world.call('post', '/surveys/:id/close', { id });
    loot.set('after the close', await takeAway(emulator.place));
    await database.close();
  });
  after(() => emulator.stop());

  for (const moment of ['half-way', 'at the end', 'after the close'])
    for (const [clue, attack] of Object.entries(ATTACKS))
      it(`joins nobody with a ballot by ${clue}, ${moment}`, () => {
        const known = moment === 'half-way' ? seen.slice(0, VOTERS / 2) : seen;

        const joined = successOf(attack, loot.get(moment)!, known);

        assert.ok(joined <= (BY_CHANCE[clue] ?? CHANCE), `${joined} of ${known.length} were joined`);
      });

  it('finds every ballot, and nobody who voted', () => {
    const { bytes } = loot.get('at the end')!;
    const found = seen.filter(({ voter }) => bytes.includes(voter.content));

    assert.equal(found.length, VOTERS);
    assert.ok(seen.every(({ voter }) => !bytes.includes(voter.memberId)));
  });

  it('joins everybody by the stamp of the platform where each ballot is a document of its own', () => {
    const BEGUN = Date.parse('2026-06-01T09:00:00Z');
    const some = votersOf(VOTERS).map((voter, at) => ({ voter, at: BEGUN + at * 61_000 }));
    const documents = some.map(
      ({ voter, at }) =>
        `{"id":"${newId()}","body":{"answers":${voter.content}},"_ts":${Math.floor(at / 1000)}}`,
    );
    const state = documents.sort().join('\n');

    assert.equal(successOf(ATTACKS.stamps!, { bytes: state, states: [state], log: '' }, some), VOTERS);
  });
});
