import assert from 'node:assert/strict';
import type { Announcement } from '../../../src/chat/announcing/announcement.ts';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { aMeetupBody, aSeriesBody } from '../../support/meetup-bodies.ts';
import { openMeetupsRoom, turnOf, type MeetupsRoom } from '../../support/meetups.ts';
import { Life, mortalDatabase } from '../../support/mortal.ts';

/** What somebody heard, by the id under which delivery would carry it: the same id again is no message. */
type Heard = Map<string, Announcement>;

/** Does everything that is due, as the tick does: an announcement is written down before the next one is asked for. */
async function tick(room: MeetupsRoom, heard: Heard): Promise<void> {
  for await (const told of room.feature.due?.(room.now()) ?? [])
    if (!heard.has(told.id)) heard.set(told.id, told);
}

/**
 * Plays `act` in a process that dies at each of its steps in turn, and then lets another one tick on the same storage.
 * `check` sees the world afterwards, whatever step it died at.
 */
async function dieAtEveryStep(
  prepare: (room: MeetupsRoom) => Promise<string>,
  act: (room: MeetupsRoom, id: string, heard: Heard) => Promise<void>,
  check: (room: MeetupsRoom, id: string, heard: Heard, hasPromised: boolean) => Promise<void>,
): Promise<number> {
  for (let steps = 1; ; steps += 1) {
    const database = openSqliteDatabase(':memory:');
    const deps = {
      database,
      chatOf: (_tenantId: string, memberId: string) =>
        Promise.resolve(memberId === 'a' ? 'chat-of-a' : undefined),
    };
    const id = await prepare(openMeetupsRoom(deps));
    const life = new Life(steps);
    const heard: Heard = new Map();
    let hasPromised = false;
    try {
      const mortalRoom = openMeetupsRoom({ ...deps, database: mortalDatabase(database, life) });
      await act(mortalRoom, id, heard);
      hasPromised = true;
    } catch (error) {
      if (!life.isOver) throw error;
    }
    const next = openMeetupsRoom(deps);
    await tick(next, heard);
    await tick(next, heard);
    await check(next, id, heard, hasPromised);
    await database.close();
    if (hasPromised) return steps;
  }
}

const reply = (room: MeetupsRoom, id: string, member: string, answer: string) =>
  room.chat.action(
    'meetups.rsvp',
    { id, answer, edition: 'en' },
    turnOf(member, 'channel', `channel-of-${member}`),
  );
/** Each part of a series is several steps more. */
const TWO = { rule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=2' };
const plan = async (room: MeetupsRoom, named: object = {}): Promise<string> =>
  ((await room.call('post', '/meetups', { body: aMeetupBody(named) })) as { id: string }).id;

describe('A house that dies at any step of a meetup’s life', function () {
  this.timeout(60_000);
  it('has made a series whole, or not at all: every part once, and told once', async () => {
    const steps = await dieAtEveryStep(
      () => Promise.resolve(''),
      async (room, _id, heard) => {
        await room.call('post', '/meetup-series', { body: aSeriesBody(TWO) });
        await tick(room, heard);
      },
      async (room, _id, heard, hasPromised) => {
        const { items } = (await room.call('get', '/meetup-series')) as { items: { id: string }[] };
        const { items: parts } = (await room.call('get', '/meetups')) as {
          items: { series: { part: number } }[];
        };
        assert.ok(items.length === 1 || (!hasPromised && items.length === 0));
        assert.deepEqual(
          parts.map(({ series }) => series.part),
          items.length === 0 ? [] : [1, 2],
        );
        assert.equal(heard.size, items.length);
      },
    );
    assert.ok(steps > 10, `${steps} steps`);
  });

  it('tells those who said yes of a new time, each of them in one place', async () => {
    const steps = await dieAtEveryStep(
      async (room) => {
        const id = await plan(room);
        await room.due();
        for (const member of ['a', 'b']) await reply(room, id, member, 'yes');
        return id;
      },
      async (room, id, heard) => {
        await room.call('patch', '/meetups/:id', { id, body: { start: '2026-12-08T10:00' } });
        await tick(room, heard);
      },
      async (room, id, heard, hasPromised) => {
        const { start, sequence } = (await room.call('get', '/meetups/:id', { id })) as Record<
          string,
          unknown
        >;
        const isMoved = start === '2026-12-08T10:00';
        assert.ok(isMoved || !hasPromised);
        assert.equal(sequence, isMoved ? 1 : 0);
        assert.deepEqual(
          [...heard.values()].map(({ audience }) => audience),
          isMoved ? [{ channels: ['chat-of-a'] }, { channels: ['channel-of-b'] }] : [],
        );
      },
    );
    assert.ok(steps > 10, `${steps} steps`);
  });

  it('gives a place that came free to whoever waited longest, and tells them once', async () => {
    const steps = await dieAtEveryStep(
      async (room) => {
        const id = await plan(room, { capacity: 1 });
        await room.due();
        for (const member of ['b', 'a', 'c']) {
          room.at(`2026-11-02T11:0${['b', 'a', 'c'].indexOf(member)}:00Z`);
          await reply(room, id, member, 'yes');
        }
        return id;
      },
      async (room, id, heard) => {
        room.at('2026-11-02T12:00:00Z');
        await reply(room, id, 'b', 'no');
        await tick(room, heard);
      },
      async (room, id, heard, hasPromised) => {
        const { counts } = (await room.call('get', '/meetups/:id/rsvps', { id })) as {
          counts: { yes: number; no: number; waiting: number };
        };
        const hasChanged = counts.no === 1;
        assert.ok(hasChanged || !hasPromised);
        assert.deepEqual([counts.yes, counts.waiting], hasChanged ? [1, 1] : [1, 2]);
        assert.deepEqual(
          [...heard.values()].map(({ audience }) => audience),
          hasChanged ? [{ channels: ['chat-of-a'] }] : [],
        );
      },
    );
    assert.ok(steps > 5, `${steps} steps`);
  });

  it('posts one reply with what was given afterwards', async () => {
    await dieAtEveryStep(
      async (room) => {
        const id = await plan(room);
        await room.due();
        return id;
      },
      async (room, id, heard) => {
        room.at('2026-12-01T15:30:00Z');
        const body = { recording: 'https://example.org/recording' };
        await room.call('patch', '/meetups/:id/materials', { id, body });
        await tick(room, heard);
      },
      async (room, id, heard, hasPromised) => {
        room.at('2026-12-01T15:31:00Z');
        await tick(room, heard);
        const { recording } = (await room.call('get', '/meetups/:id', { id })) as {
          recording: string | null;
        };
        assert.ok(recording !== null || !hasPromised);
        assert.deepEqual([...heard.keys()], recording === null ? [] : [`meetup-after:${id}`]);
      },
    );
  });

  it('calls a series off to its last part, or not at all', async () => {
    await dieAtEveryStep(
      async (room) => {
        const { id } = (await room.call('post', '/meetup-series', { body: aSeriesBody(TWO) })) as {
          id: string;
        };
        await room.due();
        return id;
      },
      async (room, id, heard) => {
        await room.call('post', '/meetup-series/:id/cancel', { id });
        await tick(room, heard);
      },
      async (room, id, _heard, hasPromised) => {
        const { state, parts } = (await room.call('get', '/meetup-series/:id', { id })) as {
          state: string;
          parts: { state: string }[];
        };
        assert.ok(state === 'cancelled' || !hasPromised);
        assert.deepEqual([...new Set(parts.map((part) => part.state))], [state]);
      },
    );
  });

  it('moves one part and all after it together, and tells whoever said yes to both once', async () => {
    await dieAtEveryStep(
      async (room) => {
        const { id } = (await room.call('post', '/meetup-series', { body: aSeriesBody(TWO) })) as {
          id: string;
        };
        await room.due();
        const { parts } = (await room.call('get', '/meetup-series/:id', { id })) as {
          parts: { id: string }[];
        };
        for (const part of parts) for (const member of ['a', 'b']) await reply(room, part.id, member, 'yes');
        return id;
      },
      async (room, id, heard) => {
        await room.call('patch', '/meetup-series/:id', { id, body: { from: 1, start: '2026-12-02T10:00' } });
        await tick(room, heard);
      },
      async (room, id, heard, hasPromised) => {
        const { parts } = (await room.call('get', '/meetup-series/:id', { id })) as {
          parts: { start: string; sequence: number }[];
        };
        const isMoved = parts[0]?.start === '2026-12-02T10:00';
        assert.ok(isMoved || !hasPromised);
        assert.deepEqual(
          parts.map(({ start, sequence }) => [start, sequence]),
          isMoved
            ? [
                ['2026-12-02T10:00', 1],
                ['2027-01-06T10:00', 1],
              ]
            : [
                ['2026-12-01T14:00', 0],
                ['2027-01-05T14:00', 0],
              ],
        );
        assert.deepEqual(
          [...heard.values()].map(({ audience }) => audience),
          isMoved ? [{ channels: ['chat-of-a'] }, { channels: ['channel-of-b'] }] : [],
        );
      },
    );
  });

  it('adds the dates of a series to its last, each once', async () => {
    await dieAtEveryStep(
      async (room) => {
        const { id } = (await room.call('post', '/meetup-series', { body: aSeriesBody(TWO) })) as {
          id: string;
        };
        await room.due();
        return id;
      },
      async (room, id, heard) => {
        await room.call('post', '/meetup-series/:id/parts', { id, body: { more: 2 } });
        await tick(room, heard);
      },
      async (room, id, heard, hasPromised) => {
        const { parts } = (await room.call('get', '/meetup-series/:id', { id })) as {
          parts: { start: string; series: { of: number } }[];
        };
        assert.ok(parts.length === 4 || (!hasPromised && parts.length === 2));
        assert.deepEqual([...new Set(parts.map(({ series }) => series.of))], [parts.length]);
        assert.equal(heard.size, 0);
      },
    );
  });
});
