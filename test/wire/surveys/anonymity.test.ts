import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Log } from '../../../src/lib/log.ts';
import { newFolder, openHouse, type House } from '../../support/house.ts';
import { cardAnswered, channel, textOf, type Room } from '../../support/teams/index.ts';
import { ATTACKS, leftoversIn, pastStatesIn, successOf } from './attacks/attacks.ts';
import { plainPoll, unforgetfulBuckets } from './attacks/naive-stores.ts';
import { folderIn, remainsOf, SURVEY, typedBy, votersOf, type Remains, type Seen } from './attacks/scene.ts';

const VOTERS = 200;
const PEOPLE_IN_A_TEAM = 25;
/** So many of two hundred are joined by chance at most; by organisation chance is better, for it is one of twenty. */
const BY_CHANCE: Readonly<Record<string, number>> = { organisation: 30, channel: 30 };
const CHANCE = 6;

const roomOf = ({ tenantId, channel: name }: { readonly tenantId: string; readonly channel: string }): Room =>
  channel(name, { tenantId, teamId: `team-of-${tenantId}` });

/** A log that keeps everything that an operator could have made it say. */
function keepingLog(): { readonly log: Log; said(): string } {
  const lines: string[] = [];
  const note = (facts: object, words: string): void =>
    void lines.push(JSON.stringify({ at: Date.now(), facts, words }));
  return { log: { debug: note, info: note, warn: note, error: note }, said: () => lines.join('\n') };
}

/** The state of everything at three moments, as a thief would take it away. */
interface Loot {
  readonly seen: readonly Seen[];
  readonly halfWay: Remains;
  readonly atTheEnd: Remains;
  readonly afterTheClose: Remains;
}

async function vote(house: House, said: () => string): Promise<Loot> {
  const voters = votersOf(VOTERS);
  const rooms = new Map(voters.map((voter) => [voter.channel, roomOf(voter)]));
  const someone = { id: 'owner', name: 'Owner' };
  for (const room of rooms.values()) {
    house.teams.sizes.set(room.teamId ?? '', PEOPLE_IN_A_TEAM);
    await house.teams.install(someone, room);
  }
  const { body } = await house.api('POST', '/surveys', SURVEY);
  const surveyId = String(body.id);
  assert.equal((await house.api('POST', `/surveys/${surveyId}/open`)).status, 200);

  const seen: Seen[] = [];
  let halfWay: Remains | undefined;
  for (const voter of voters) {
    const action = { verb: 'surveys.answer', data: { surveyId, edition: 'en' }, inputs: typedBy(voter) };
    const person = { id: voter.memberId, name: 'Somebody' };
    seen.push({ voter, at: Date.now() });
    const answered = await house.teams.press(action, person, roomOf(voter));
    assert.match(textOf(cardAnswered(answered)), /is recorded/);
    if (seen.length === VOTERS / 2) halfWay = remainsOf(house.folder, said());
  }
  const atTheEnd = remainsOf(house.folder, said());
  await house.api('POST', `/surveys/${surveyId}/close`);
  return {
    ...{ seen, atTheEnd, afterTheClose: remainsOf(house.folder, said()) },
    halfWay: halfWay ?? atTheEnd,
  };
}

describe('wire: whoever takes the storage, its journal, the queue and the log away', function () {
  this.timeout(120_000);
  const SECRET = 'half-of-every-key-that-lies-in-no-storage';
  let house: House;
  let loot: Loot;
  const folder = newFolder();

  before(async () => {
    const { log, said } = keepingLog();
    house = await openHouse({ folder, log, environment: { BALLOT_SECRET: SECRET, LOG_LEVEL: 'debug' } });
    loot = await vote(house, said);
  });
  after(async () => {
    await house.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const moment of ['halfWay', 'atTheEnd', 'afterTheClose'] as const)
    for (const [clue, attack] of Object.entries(ATTACKS))
      it(`joins nobody with a ballot by ${clue}, ${moment}`, () => {
        const known = moment === 'halfWay' ? loot.seen.slice(0, VOTERS / 2) : loot.seen;

        const joined = successOf(attack, loot[moment], known);

        assert.ok(joined <= (BY_CHANCE[clue] ?? CHANCE), `${joined} of ${known.length} were joined`);
      });

  it('finds every ballot itself, so that it was not merely looking in the wrong place', () => {
    const found = loot.seen.filter(({ voter }) => loot.atTheEnd.states.at(-1)?.includes(voter.content));

    assert.equal(found.length, VOTERS);
  });

  it('finds no earlier state of a bucket, in no free page and in no journal', () => {
    for (const remains of [loot.halfWay, loot.atTheEnd]) {
      assert.equal(pastStatesIn(remains), 0);
      assert.ok(leftoversIn(remains) <= 0, `${leftoversIn(remains)} in free space`);
    }
  });

  it('finds nobody who voted, by their id, neither in the storage nor in the log', () => {
    for (const { bytes, log } of [loot.halfWay, loot.atTheEnd, loot.afterTheClose])
      for (const { voter } of loot.seen) {
        assert.ok(!bytes.includes(voter.memberId));
        assert.ok(!log.includes(voter.memberId));
        assert.ok(!log.includes(voter.comment));
      }
  });

  it('finds comments that lie apart from the ballots', () => {
    const text = loot.atTheEnd.states.at(-1) ?? '';
    for (const { voter } of loot.seen) {
      const at = text.indexOf(voter.comment);
      assert.notEqual(at, -1);
      assert.ok(!text.slice(Math.max(0, at - 60), at + 60).includes('"type":"rating"'));
    }
  });

  it('finds no receipt after the close', () => {
    assert.match(loot.atTheEnd.bytes, /"receipts":\["/);
    assert.doesNotMatch(loot.afterTheClose.bytes, /"receipts":\["/);
    assert.doesNotMatch(loot.afterTheClose.bytes, /"salt":"/);
  });

  it('finds buckets that each hold at least the threshold’s worth of people', () => {
    const sizes = [...(loot.atTheEnd.states.at(-1) ?? '').matchAll(/"receipts":\[([^\]]+)\]/g)].map(
      ([, list = '']) => list.split(',').length,
    );

    assert.ok(sizes.length >= 2, `${sizes.length} buckets`);
    assert.ok(Math.min(...sizes) >= 10, sizes.join());
  });
});

describe('wire: whoever has the secret of the service as well', () => {
  it('joins the first ballot of a bucket, which shows that the attack knows how keys are made', async () => {
    const { log, said } = keepingLog();
    const secret = 'a-secret-that-somebody-wrote-into-a-log';
    const house = await openHouse({ log, environment: { BALLOT_SECRET: secret } });
    const [voter] = votersOf(1);
    assert.ok(voter);
    const surveyId = String((await house.api('POST', '/surveys', SURVEY)).body.id);
    await house.api('POST', `/surveys/${surveyId}/open`);
    const action = { verb: 'surveys.answer', data: { surveyId, edition: 'en' }, inputs: typedBy(voter) };
    await house.teams.press(action, { id: voter.memberId, name: 'Somebody' }, roomOf(voter));

    const seen = [{ voter, at: Date.now() }];
    const attack = ATTACKS['differences and bucket size']!;
    assert.equal(successOf(attack, remainsOf(house.folder, said()), seen), 0);
    assert.equal(successOf(attack, remainsOf(house.folder, `${said()} ${secret}`), seen), 1);
    await house.leave();
  });
});

describe('the same attacks on stores that were not built for it', function () {
  this.timeout(60_000);
  const folder = newFolder();
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('join nearly everybody by every clue where each ballot is a document of its own', async () => {
    let now = Date.parse('2026-06-01T09:00:00Z');
    const { remains, seen } = await plainPoll(
      folderIn(folder, 'plain'),
      votersOf(VOTERS),
      () => (now += 61_000),
    );

    for (const clue of ['order', 'neighbourhood', 'stamps', 'organisation', 'channel', 'log'] as const) {
      const joined = successOf(ATTACKS[clue]!, remains, seen);
      assert.ok(joined >= VOTERS * 0.9, `${clue}: ${joined} of ${VOTERS}`);
    }
  });

  it('join nearly everybody by differences where earlier states and the key are left lying about', async () => {
    const few = votersOf(60);
    const { remains, seen } = await unforgetfulBuckets(folderIn(folder, 'buckets'), few);

    const joined = successOf(ATTACKS['differences and bucket size']!, remains, seen);

    assert.ok(joined >= few.length * 0.9, `${joined} of ${few.length}`);
    assert.ok(pastStatesIn(remains) > few.length / 2);
  });
});
