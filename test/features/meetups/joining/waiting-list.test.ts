import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answered, movedUp, withoutReply } from '../../../../src/features/meetups/joining/places.ts';
import {
  ANSWERS,
  countsOf,
  emptyBook,
  isComing,
  replyKeyOf,
  type Answer,
  type ReplyBook,
} from '../../../../src/features/meetups/joining/reply.ts';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import { openMeetupsRoom, turnOf, type MeetupsRoom } from '../../../support/meetups.ts';

describe('The waiting list of a meetup', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    const body = aMeetupBody({ capacity: 2 });
    ({ id } = (await room.call('post', '/meetups', { body })) as { id: string });
    await room.due();
  });
  afterEach(() => room.database.close());

  let minute = 0;
  /** Everybody answers at a moment of their own, in a channel unless told. */
  const reply = (member: string, answer: string, scope: 'personal' | 'channel' = 'channel') => {
    minute = (minute + 1) % 60;
    room.at(`2026-11-02T11:${String(minute).padStart(2, '0')}:00Z`);
    return room.chat.action(
      'meetups.rsvp',
      { id, answer, edition: 'en' },
      turnOf(member, scope, scope === 'channel' ? `channel-of-${member}` : 'c'),
    );
  };
  const textOf = async (answer: ReturnType<typeof reply>) => JSON.stringify((await answer).card?.data);

  it('begins when all places are taken, and says so to whoever waits', async () => {
    await reply('a', 'yes');
    const second = await textOf(reply('b', 'yes'));
    const third = await textOf(reply('c', 'yes'));

    assert.doesNotMatch(second, /waiting list, or|so you are on the waiting list/);
    assert.match(third, /so you are on the waiting list/);
    assert.match(third, /Coming: 2\..*Places: 2\. On the waiting list: 1\./);
  });

  it('moves up by itself when somebody changes their mind: whoever waited longest, told where they can be', async () => {
    for (const member of ['a', 'b', 'c', 'd']) await reply(member, 'yes');
    room.chats.set('c', 'chat-of-c');
    const nudges = room.nudges();

    await reply('a', 'no');

    assert.ok(room.nudges() > nudges);
    const told = await room.due();
    assert.deepEqual(
      told.map(({ id: each, audience }) => [each, audience]),
      [[`meetup-place:${id}:1:chats`, { channels: ['chat-of-c'] }]],
    );
    await reply('b', 'maybe');
    const [inThread] = await room.due();
    assert.deepEqual(
      [inThread?.id, inThread?.audience, inThread?.followUpTo],
      [`meetup-place:${id}:2:threads`, { channels: ['channel-of-d'] }, `meetup:${id}`],
    );
    assert.doesNotMatch(JSON.stringify(inThread), /Name of/);
    assert.deepEqual(await room.due(), []);
  });

  it('moves up when places are added, all of them together', async () => {
    for (const member of ['a', 'b', 'c', 'd', 'e']) await reply(member, 'yes');

    await room.call('patch', '/meetups/:id', { id, body: { capacity: 4 } });
    const told = await room.due();

    assert.deepEqual(
      told.map(({ audience }) => audience),
      [{ channels: ['channel-of-c', 'channel-of-d'] }],
    );
    const { counts } = (await room.call('get', '/meetups/:id/rsvps', { id })) as { counts: object };
    assert.deepEqual(counts, { yes: 4, maybe: 0, no: 0, waiting: 1 });
  });

  it('moves up when somebody has their data erased', async () => {
    for (const member of ['a', 'b', 'c']) await reply(member, 'yes');

    await room.feature.personalData?.erase('a', 'tenant-1');

    const { counts } = (await room.call('get', '/meetups/:id/rsvps', { id })) as { counts: object };
    assert.deepEqual(counts, { yes: 2, maybe: 0, no: 0, waiting: 0 });
  });

  it('gives no place twice when many press at the same moment', async () => {
    const members = Array.from({ length: 120 }, (_, index) => `member-${index}`);

    await Promise.all(members.map((member) => reply(member, 'yes')));

    const { counts } = (await room.call('get', '/meetups/:id/rsvps', { id })) as { counts: object };
    assert.deepEqual(counts, { yes: 2, maybe: 0, no: 0, waiting: 118 });
  });

  describe('as a book', () => {
    type Act = readonly [member: number, act: Answer | 'gone' | 'more'];
    const acts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(...ANSWERS, 'gone' as const, 'more' as const)),
      { maxLength: 60 },
    );
    const who = (member: number) => ({ tenantId: 't', memberId: `m${member}`, from: 't' });

    it('agrees with a list that is kept by hand, and never takes a place away', () => {
      fc.assert(
        fc.property(acts, fc.integer({ min: 1, max: 5 }), (script: readonly Act[], places) => {
          let book: ReplyBook = emptyBook('m');
          let capacity = places;
          // By hand: those who said yes in the order in which they did; places are given from the front, and kept.
          let seated: string[] = [];
          let waiting: string[] = [];
          for (const [index, [member, act]] of script.entries()) {
            const terms = { capacity, now: new Date(Date.UTC(2026, 0, 1, 0, index)) };
            const key = replyKeyOf(who(member));
            if (act === 'more') {
              capacity += 1;
              book = movedUp(book, { ...terms, capacity }) ?? book;
            } else if (act === 'gone') {
              book = withoutReply(book, who(member), terms) ?? book;
            } else book = answered(book, who(member), act, terms) ?? book;
            const isIn = seated.includes(key) || waiting.includes(key);
            if (act === 'yes' && !isIn) waiting = [...waiting, key];
            if (act === 'no' || act === 'maybe' || act === 'gone') {
              seated = seated.filter((one) => one !== key);
              waiting = waiting.filter((one) => one !== key);
            }
            const free = capacity - seated.length;
            seated = [...seated, ...waiting.slice(0, free)];
            waiting = waiting.slice(Math.max(0, free));

            const inBook = Object.entries(book.replies);
            assert.deepEqual(
              inBook
                .filter(([, reply]) => isComing(reply))
                .map(([one]) => one)
                .sort(),
              [...seated].sort(),
            );
            assert.deepEqual(
              inBook
                .filter(([, { waits }]) => waits)
                .map(([one]) => one)
                .sort(),
              [...waiting].sort(),
            );
            assert.ok(countsOf(book).yes <= capacity);
            assert.ok(book.untold.every((one) => seated.includes(one)));
          }
        }),
      );
    });
  });
});
