import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import type { Voice } from '../../../src/chat/announcing/voice.ts';
import {
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';

const id = 'sampleUpdate0000000000';
const COUNCIL: Voice = {
  organisation: 'council',
  name: { cy: 'Cyngor Sampl', en: 'Sample Council' },
  within: { organisations: ['council'] },
};
const AUTHOR = broadcastTurn('author-1');
const OTHER = broadcastTurn('author-2');
const MEMBER = broadcastTurn('member-1');

/** A room in which two authors write for a council, until their role is changed or taken away. */
function aRoomWithAuthors() {
  const roles = new Map<string, Voice>([
    ['author-1', COUNCIL],
    ['author-2', COUNCIL],
  ]);
  const room = openBroadcastsRoom(undefined, {
    voiceOf: (_tenantId, memberId) =>
      Promise.resolve(memberId.startsWith('manager') ? 'community' : (roles.get(memberId) ?? 'nobody')),
  });
  return { ...room, roles };
}

const write = ({ press }: BroadcastsRoom, turn = AUTHOR, named = {}) =>
  press('broadcasts.preview', typedUpdate(named), turn);

const send = async (room: BroadcastsRoom, turn = AUTHOR) => {
  await room.press('broadcasts.send', { id, revision: 1 }, turn);
  await room.work();
};

const reached = ({ world }: BroadcastsRoom): readonly string[] =>
  ['welsh', 'english'].filter((channel) => world.messenger.seenIn(channel).length > 0);

describe('an author', () => {
  it('sees in the preview in whose name it stands, how far it reaches, and whom to ask for more', async () => {
    const room = aRoomWithAuthors();

    const card = shownOn(await write(room));
    const message = JSON.stringify(room.previewed(AUTHOR));
    const welsh = shownOn(await write(room, AUTHOR, { edition: 'cy' }));

    assert.match(message, /From: Sample Council/);
    assert.match(card, /Channels that will get it: 1\. Organisations: 1\./);
    assert.match(card, /This is an author’s update: it goes only to these.*Organisations: Sample Council/);
    assert.match(message, /Oddi wrth: Cyngor Sampl/);
    assert.match(welsh, /Diweddariad awdur yw hwn.*Sefydliadau: Cyngor Sampl/);
  });

  it('reaches nobody beyond what a manager gave them, whatever the audience says', async () => {
    const room = aRoomWithAuthors();
    await write(room);

    await send(room);

    assert.deepEqual(reached(room), ['welsh']);
    const [message] = room.world.messenger.seenIn('welsh');
    assert.match(JSON.stringify(message), /Oddi wrth: Cyngor Sampl/);
    assert.deepEqual((message?.message.card?.quiet?.data as { sender: string }).sender, 'council');
  });

  it('stays within it even when a manager sends the update', async () => {
    const room = aRoomWithAuthors();
    await write(room);

    await send(room, broadcastTurn('manager-1'));

    assert.deepEqual(reached(room), ['welsh']);
  });

  it('is not offered sending where the two audiences have nobody in common', async () => {
    const room = aRoomWithAuthors();
    await write(room);

    const draft = await room.press('broadcasts.look', { id, look: 'both' }, AUTHOR);
    await room.press('broadcasts.saveAudience', { id, next: 'preview', topics: 'data', sectors: '' }, AUTHOR);
    const narrowed = await room.press('broadcasts.look', { id, look: 'both' }, AUTHOR);

    assert.ok('broadcasts.send' in buttonsOf(draft));
    assert.ok(!('broadcasts.send' in buttonsOf(narrowed)));
    assert.match(shownOn(narrowed), /I cannot send it, because nobody would get it/);
  });

  it('sees and changes only their own updates; managers see and change all', async () => {
    const room = aRoomWithAuthors();
    await write(room);

    const refused = { code: 'broadcast_not_yours' };
    for (const verb of ['look', 'send', 'write', 'report', 'duplicate', 'discard', 'schedule', 'history'])
      await assert.rejects(
        room.press(`broadcasts.${verb}`, { id, look: 'both', revision: 1 }, OTHER),
        refused,
        verb,
      );
    await assert.rejects(write(room, OTHER, { titleEn: 'Taken over' }), refused);
    const own = shownOn(await room.press('broadcasts.list', {}, AUTHOR));
    const others = shownOn(await room.press('broadcasts.list', {}, OTHER));
    const managers = shownOn(await room.press('broadcasts.list', {}));

    assert.ok(own.includes('New guide') && managers.includes('New guide'));
    assert.ok(!others.includes('New guide'));
  });

  it('cannot follow up or edit what somebody else sent', async () => {
    const room = aRoomWithAuthors();
    await room.press('broadcasts.preview', typedUpdate());
    await send(room, broadcastTurn('manager-1'));

    const refused = { code: 'broadcast_not_yours' };
    await assert.rejects(room.press('broadcasts.followUp', { id }, AUTHOR), refused);
    await assert.rejects(room.press('broadcasts.editSent', { id }, AUTHOR), refused);
    const bound = (bond: object) =>
      room.press('broadcasts.preview', { ...typedUpdate({ id: 'another000', to: 'same' }), ...bond }, AUTHOR);
    await assert.rejects(bound({ followUpTo: id }), refused);
    await assert.rejects(bound({ edits: id }), refused);
  });

  it('does nothing that is for managers, and members do nothing at all', async () => {
    const room = aRoomWithAuthors();
    await write(room);

    for (const verb of ['approve', 'templates', 'audiences', 'keepAudience', 'nameTemplate'])
      await assert.rejects(room.press(`broadcasts.${verb}`, { id, revision: 1 }, AUTHOR), {
        code: 'managers_only',
      });
    await assert.rejects(room.press('broadcasts.look', { id, look: 'both' }, MEMBER), {
      code: 'authors_only',
    });
    await assert.rejects(room.chat.message('update', MEMBER), { code: 'authors_only' });
  });
});

describe('an author where a manager must approve', () => {
  it('is told in their own chat what became of their update, and of nobody else’s', async () => {
    const room = openBroadcastsRoom(undefined, {
      needsApproval: true,
      voiceOf: (_tenantId, memberId) =>
        Promise.resolve(memberId.startsWith('manager') ? 'community' : COUNCIL),
    });
    const manager = broadcastTurn('manager-1');
    for (const turn of [AUTHOR, OTHER, manager]) await room.chat.message('updates', turn);
    const { toldTo: told } = room;
    await write(room);
    const propose = () => room.press('broadcasts.propose', { id, revision: 1 }, AUTHOR);

    await propose();
    await room.work();
    await room.press('broadcasts.return', { id, reason: 'The date is wrong.' }, manager);
    await room.work();
    const list = shownOn(await room.press('broadcasts.list', {}, AUTHOR));
    await propose();
    await room.press('broadcasts.approve', { id, revision: 1 }, manager);
    await room.work();

    assert.deepEqual(told('author-1'), [
      'Your update has been returned: New guide',
      'Your update has been approved: New guide',
    ]);
    assert.deepEqual(told('author-2'), []);
    assert.deepEqual(told('manager-1')[0], 'An update is waiting for your approval: New guide');
    assert.match(list, /Returned with a reason: /);
    assert.deepEqual(reached(room), ['welsh']);
  });
});

describe('the cards of an author', () => {
  /** Every button of a card, in its rows as well. */
  const verbsOn = ({ data }: Card): readonly string[] =>
    [data, ...((data.rows ?? []) as (typeof data)[])].flatMap(({ buttons = [] }) =>
      (buttons as { verb: string }[]).map(({ verb }) => verb),
    );

  it('show no button that is for managers, wherever they turn; those of managers do', async () => {
    const managersAlone = (verbs: readonly string[], refused: ReadonlySet<string>) =>
      verbs.filter((verb) => refused.has(verb));
    async function walk(turn: typeof AUTHOR): Promise<readonly string[]> {
      const room = aRoomWithAuthors();
      room.world.messenger.script('welsh', { kind: 'uncertain', code: '504' });
      const [{ card: form }] = (await room.chat.message('update', turn)) as [{ card: Card }];
      await write(room, turn);
      const cards = [form];
      for (const verb of ['audience', 'more', 'change', 'look'])
        cards.push(await room.press(`broadcasts.${verb}`, { id, look: 'both' }, turn));
      await send(room, turn);
      cards.push(await room.press('broadcasts.report', { id }, turn));
      await room.work();
      cards.push(await room.press('broadcasts.afterwards', { id }, turn));
      const [{ card: list }] = (await room.chat.message('updates', turn)) as [{ card: Card }];
      return [...cards, list].flatMap(verbsOn);
    }
    const { feature } = aRoomWithAuthors();
    const acts = { ...feature.actions, ...feature.dialogs };
    const forManagersAlone = new Set(Object.keys(acts).filter((verb) => acts[verb]?.who === 'manager'));

    const managers = managersAlone(await walk(broadcastTurn('manager-1')), forManagersAlone);
    const authors = managersAlone(await walk(AUTHOR), forManagersAlone);

    assert.deepEqual(authors, []);
    const ways = ['templates', 'nameAudience', 'nameTemplate', 'decide'].map((act) => `broadcasts.${act}`);
    assert.deepEqual(managers, ways);
  });

  it('stay so when they change by themselves', async () => {
    const room = aRoomWithAuthors();
    const { messenger } = room.world;
    messenger.script('welsh', { kind: 'uncertain', code: '504' });
    await write(room);
    const posted = await messenger.send(AUTHOR.place.address, { text: 'The card' });
    assert.ok(posted.kind === 'sent');
    await room.press('broadcasts.send', { id, revision: 1 }, { ...AUTHOR, messageId: posted.messageId });

    await room.work();

    const shown = messenger.seenIn('personal-author-1');
    assert.match(JSON.stringify(shown), /Uncertain/);
    assert.doesNotMatch(JSON.stringify(shown), /broadcasts\.decide/);
  });
});

describe('an author who was removed', () => {
  it('can do nothing from then on', async () => {
    const room = aRoomWithAuthors();
    await write(room);

    room.roles.delete('author-1');

    await assert.rejects(room.press('broadcasts.send', { id, revision: 1 }, AUTHOR), {
      code: 'authors_only',
    });
  });

  it('has nothing sent in their name any more, though its time was set before', async () => {
    const room = aRoomWithAuthors();
    await write(room);
    await room.press('broadcasts.saveTime', { id, date: '2026-02-10', time: '12:30' }, AUTHOR);

    room.roles.delete('author-1');
    room.world.pass(60 * 60_000);
    await room.work();

    assert.deepEqual(reached(room), []);
    const report = (await room.call('get', '/broadcasts/:id/report', { id })) as { stopped: string | null };
    assert.equal(report.stopped, 'cancelled');
  });

  it('sends to the channels that they have by then, if they were given others', async () => {
    const room = aRoomWithAuthors();
    await write(room);
    await room.press('broadcasts.saveTime', { id, date: '2026-02-10', time: '12:30' }, AUTHOR);

    room.roles.set('author-1', { ...COUNCIL, within: { organisations: ['board'] } });
    room.world.pass(60 * 60_000);
    await room.work();

    assert.deepEqual(reached(room), ['english']);
  });
});
