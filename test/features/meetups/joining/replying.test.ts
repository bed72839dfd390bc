import assert from 'node:assert/strict';
import { BotError } from '../../../../src/lib/errors.ts';
import { openReplyBooks } from '../../../../src/features/meetups/joining/reply-books.ts';
import type { Reply } from '../../../../src/features/meetups/joining/reply.ts';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import {
  MANAGER_TURN,
  MEMBER_TURN,
  openMeetupsRoom,
  turnOf,
  type MeetupsRoom,
} from '../../../support/meetups.ts';

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

const BODY = aMeetupBody();

describe('replying to a meetup', () => {
  let room: MeetupsRoom;
  let id: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetups', { body: BODY })) as { id: string });
  });
  afterEach(() => room.database.close());

  const reply = (answer: string, turn = MEMBER_TURN) =>
    room.chat.action('meetups.rsvp', { id, answer, edition: 'en' }, turn);
  const counts = async () =>
    ((await room.call('get', '/meetups/:id', { id })) as { rsvps: Record<string, number> }).rsvps;
  const stored = async (): Promise<Reply[]> =>
    Object.values((await openReplyBooks(room.database).of(id)).replies);

  it('confirms to the presser alone in a channel, with the counts of that moment', async () => {
    await reply('no', turnOf('member-2'));

    const { card, forEveryone } = await reply('yes', turnOf('member-1', 'channel'));

    assert.equal(forEveryone, false);
    const data = JSON.stringify(card?.data);
    assert.match(data, /You said: I am coming/);
    assert.match(data, /Coming: 1\. Maybe: 0\. Not coming: 1\./);
  });

  it('counts the last reply of each member, whatever the case of their id', async () => {
    await reply('yes');
    await reply('maybe');
    await reply('maybe', turnOf('MEMBER-1'));
    await reply('no', turnOf('member-2'));

    assert.deepEqual(await counts(), { yes: 0, maybe: 1, no: 1, waiting: 0 });
  });

  it('keeps ids and the answer, and the name only of who may come, for the organisers', async () => {
    await reply('yes');
    const [coming] = await stored();
    await reply('no');
    const [notComing] = await stored();

    const common = ['answer', 'at', 'from', 'memberId'];
    assert.deepEqual(Object.keys(coming ?? {}).sort(), [...common, 'name', 'tenantId']);
    assert.deepEqual(Object.keys(notComing ?? {}).sort(), [...common, 'tenantId']);
  });

  it('is refused from the start on, for an unknown meetup, and for an answer that is none', async () => {
    await assert.rejects(reply('perhaps'), failsWith('malformed_payload'));
    await assert.rejects(
      room.chat.action('meetups.rsvp', { id: 'nowhere', answer: 'yes' }, MEMBER_TURN),
      failsWith('meetup_not_found'),
    );
    room.at('2026-12-01T14:00:00Z');
    await assert.rejects(reply('yes'), failsWith('meetup_started'));
    assert.deepEqual(await stored(), []);
  });

  it('shows no counts and no replies on the card that channels get', async () => {
    await reply('yes');

    const [announcement] = await room.due();

    for (const edition of ['cy', 'en', 'both'] as const) {
      const data = announcement?.editions[edition].card?.data as { notes: unknown[]; takesReplies: boolean };
      assert.deepEqual(data.notes, []);
      assert.equal(data.takesReplies, true);
      assert.ok(announcement?.editions[edition].summary);
    }
  });

  it('lists the next meetups in the words of the asker, with counts for managers alone', async () => {
    await reply('yes');

    const [forMember] = await room.chat.message('meetups', MEMBER_TURN);
    const [forManager] = await room.chat.message('cyfarfodydd', MANAGER_TURN);

    assert.match(JSON.stringify(forMember), /Tuesday 1 December 2026, 14:00–15:00/);
    assert.doesNotMatch(JSON.stringify(forMember), /Coming: 1/);
    assert.match(JSON.stringify(forManager), /Coming: 1/);
  });

  it('lists what somebody said they come to or may come to as theirs, and not what they declined', async () => {
    const mine = async (member: string) => {
      const [message] = await room.chat.message('meetups', turnOf(member));
      const { sections } = message?.card?.data as {
        sections: { heading: string; meetups: { id: string; lines: { text: string }[] }[] }[];
      };
      const own = sections.find(({ heading }) => heading === 'Your meetups')?.meetups ?? [];
      return own.map((one) => [one.id, one.lines.map(({ text }) => text).join(' ')]);
    };
    await reply('yes', turnOf('a'));
    await reply('maybe', turnOf('b'));
    await reply('no', turnOf('c'));

    assert.deepEqual(await mine('a'), [[id, 'You said: I am coming']]);
    assert.deepEqual(await mine('b'), [[id, 'You said: Maybe']]);
    assert.deepEqual([await mine('c'), await mine('d')], [[], []]);
  });

  it('opens a meetup with one’s own reply, and the way to manage it for a manager', async () => {
    await reply('maybe');

    const own = await room.chat.action('meetups.open', { id, edition: 'cy' }, MEMBER_TURN);
    const managed = await room.chat.action('meetups.open', { id, edition: 'cy' }, MANAGER_TURN);

    assert.match(JSON.stringify(own.card?.data), /Eich ateb: Efallai/);
    assert.doesNotMatch(JSON.stringify(own.card?.data), /meetups\.manage/);
    assert.match(JSON.stringify(managed.card?.data), /meetups\.manage/);
  });

  it('lists and opens nothing that is over', async () => {
    room.at('2026-12-01T15:00:00Z');

    const [message] = await room.chat.message('meetups', MEMBER_TURN);
    const { card } = await room.chat.action('meetups.open', { id, edition: 'en' }, MEMBER_TURN);

    assert.match(JSON.stringify(message), /No meetup is planned/);
    assert.equal(card?.data.takesReplies, false);
  });

  it('erases the replies 30 days after the meetup, and not before', async () => {
    for (let member = 1; member <= 120; member += 1) await reply('yes', turnOf(`member-${member}`));
    await room.due();

    room.at('2026-12-31T14:59:00Z');
    await room.due();
    assert.equal((await stored()).length, 120);
    room.at('2026-12-31T15:01:00Z');
    await room.due();

    assert.deepEqual(await stored(), []);
  });

  it('shows a member what is kept of them, and erases only that', async () => {
    await reply('yes');
    await reply('no', turnOf('member-2'));
    const data = room.feature.personalData;

    const before = await data?.describe('member-1', 'tenant-1');
    await data?.erase('member-1', 'tenant-1');
    await data?.erase('member-1', 'tenant-1');

    assert.deepEqual(before, [
      {
        cy: 'Eich ateb i’r cyfarfod “Mesur gwerth”: Rwy’n dod. Eich enw i’r trefnwyr: Name of member-1.',
        en: 'Your reply to the meetup “Measuring value”: I am coming. Your name for the organisers: Name of member-1.',
      },
    ]);
    assert.deepEqual(await data?.describe('member-1', 'tenant-1'), []);
    assert.deepEqual(await counts(), { yes: 0, maybe: 0, no: 1, waiting: 0 });
  });
});
