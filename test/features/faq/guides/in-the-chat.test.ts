import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FetchWeb } from '../../../../src/web/web.ts';
import { readHere } from '../../../support/read-here.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { A_MANAGER, aFaqRoom, aReader, type FaqRoom } from '../../../support/faq-room.ts';

const NOWHERE = path.join(tmpdir(), 'cylch-no-such-folder');
const ROBOTS = '# Using robots\n\nRobots copy.\n\n## Costs\n\nA licence costs money by the year.\n';
const FILE = { name: 'robots.md', url: 'https://council-my.sharepoint.example/robots.md?token=secret' };

const holding =
  (text: string): FetchWeb =>
  ({ url }) =>
    Promise.resolve(
      url === FILE.url
        ? { kind: 'fetched', url, type: 'application/octet-stream', bytes: Buffer.from(text), validators: {} }
        : { kind: 'failed', code: 'gone', status: 404 },
    );

describe('A guide that a manager brings in the chat', () => {
  const aRoom = (text = ROBOTS): FaqRoom =>
    aFaqRoom({ guidesFolder: NOWHERE, readFile: readHere, fetchWeb: holding(text) });
  const send = async (room: FaqRoom, file = FILE) =>
    (await room.feature.files!.take([file], A_MANAGER))[0]!.card!;
  const formIn = (card: { data: Readonly<Record<string, unknown>> }) =>
    card.data.form as Record<string, string>;
  const page = (room: FaqRoom, slug = 'using-robots', language = 'en') =>
    room.browses('/guides/:language/:slug', { language, slug });

  it('is taken from managers alone', () => {
    assert.equal(aRoom().feature.files!.who, 'manager');
  });

  it('is shown as it was read, with a form that is filled in as far as can be known', async () => {
    const card = await send(aRoom());

    assert.deepEqual(card.data.headings, [{ text: 'Costs' }]);
    const { title, slug, language, reviewBy } = formIn(card);
    assert.deepEqual(
      { title, slug, language, reviewBy },
      { title: 'Using robots', slug: 'using-robots', language: 'en', reviewBy: '2027-12-01' },
    );
  });

  it('can be read whole before it is published, by whoever has its address, and not afterwards', async () => {
    const room = aRoom();
    const card = await send(room);
    const { id = '' } = formIn(card);
    assert.ok(JSON.stringify(card.data.found).includes(`https://cylch.example/drafts/guides/${id}`));

    const { body } = await room.browses('/drafts/guides/:id', { id });
    assert.match(body, /This is a draft/);
    assert.match(body, /<h2>Costs<\/h2>\s*<p>A licence costs money by the year\.<\/p>/);

    await room.presses('faq.discard-guide', { id }, A_MANAGER);
    for (const gone of [id, 'x', '../en/business-case'])
      assert.equal((await room.browses('/drafts/guides/:id', { id: gone })).kind, 'missing');
  });

  it('is published as the form says, and then answers', async () => {
    const room = aRoom();
    const form = formIn(await send(room));

    const { messages } = await room.presses(
      'faq.publish-guide',
      { ...form, owner: ' Digital lead ', topics: 'automation,ai' },
      A_MANAGER,
    );

    assert.match(messages![0]!.text!, /guides\/en\/using-robots/);
    assert.match((await page(room)).body, /Digital lead/);
    assert.match((await room.asks('What does a licence cost?')).text!, /by the year/);
  });

  it('can become the twin of a guide in the other language', async () => {
    const room = aRoom();
    await room.presses('faq.publish-guide', formIn(await send(room)), A_MANAGER);
    const form = formIn(await send(room));

    await room.presses('faq.publish-guide', { ...form, language: 'cy', slug: 'using-robots' }, A_MANAGER);

    assert.equal((await page(room)).alternate, '/guides/cy/using-robots');
  });

  it('loses nothing that was typed when something is to be mended', async () => {
    const room = aRoom();
    const form = formIn(await send(room));

    const { card } = await room.presses(
      'faq.publish-guide',
      { ...form, owner: ' ', title: 'My robots', reviewBy: '' },
      A_MANAGER,
    );

    assert.equal((card!.data.problems as unknown[]).length, 2);
    assert.equal(formIn(card!).title, 'My robots');
    assert.equal((await page(room)).kind, 'missing');
  });

  it('can be discarded, and waits on the card of new guides until then', async () => {
    const room = aRoom();
    const { id } = formIn(await send(room));
    const rows = async () => (await room.types('new guide', A_MANAGER)).card!.data.rows as unknown[];
    assert.equal((await rows()).length, 1);

    await room.presses('faq.discard-guide', { id }, A_MANAGER);

    assert.equal((await rows()).length, 0);
  });

  it('says what is wrong with a file, or that Teams did not hand it over', async () => {
    const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;
    await assert.rejects(send(aRoom('')), failsWith('guide_file_empty'));
    await assert.rejects(send(aRoom(), { ...FILE, name: 'robots.xlsx' }), failsWith('guide_file_type'));
    await assert.rejects(
      send(aRoom(), { ...FILE, url: 'https://gone.example/' }),
      failsWith('guide_file_not_fetched'),
    );
  });

  it('stands under "my data" of whoever published it, until that is erased', async () => {
    const room = aRoom();
    await room.presses('faq.publish-guide', formIn(await send(room)), A_MANAGER);
    const { personalData } = room.feature;
    const kept = () => personalData!.describe('manager-1', 'tenant-1');
    assert.match((await kept())[0]!.en, /Using robots/);
    assert.deepEqual(await personalData!.describe('member-1', 'tenant-1'), []);

    await personalData!.erase('manager-1', 'tenant-1');

    assert.deepEqual(await kept(), []);
    assert.equal((await page(room)).kind, 'html');
  });

  describe('past its review date', () => {
    const KEEPER = aReader({
      memberId: 'manager-2',
      isManager: true,
      address: { ...A_MANAGER.address, conversationId: 'chat-of-keeper' },
    });
    const PAST = new Date('2027-12-03T10:00:00Z');
    const published = async () => {
      const room = aRoom();
      await room.presses('faq.publish-guide', formIn(await send(room)), KEEPER);
      return room;
    };
    const toldIn = (room: FaqRoom, chat: string) =>
      room.messenger.seenIn(chat).map(({ message }) => message.text ?? '');
    const later = (hours: number) => new Date(PAST.getTime() + hours * 60 * 60 * 1000);

    it('is brought to the mind of whoever published it, once, in their own chat', async () => {
      const room = await published();
      await room.ticks(new Date('2027-12-01T23:00:00Z'));
      assert.deepEqual(toldIn(room, 'chat-of-keeper'), []);

      for (const hours of [0, 2, 48]) await room.ticks(later(hours));

      assert.equal(toldIn(room, 'chat-of-keeper').length, 1);
      assert.match(toldIn(room, 'chat-of-keeper')[0]!, /Using robots/);
      assert.deepEqual(toldIn(room, A_MANAGER.address.conversationId), []);
    });

    it('is brought to the mind of all managers where that chat is gone', async () => {
      const room = await published();
      room.messenger.script('chat-of-keeper', { kind: 'unreachable', code: '403', howLong: 'gone' });

      await room.ticks(PAST);

      assert.match(toldIn(room, A_MANAGER.address.conversationId)[0]!, /Using robots/);
    });

    it('is brought up again when the new date has passed as well', async () => {
      const room = await published();
      await room.ticks(PAST);
      await room.presses(
        'faq.publish-guide',
        { ...formIn(await send(room)), reviewBy: '2028-01-01' },
        KEEPER,
      );

      await room.ticks(new Date('2028-01-02T10:00:00Z'));

      assert.equal(toldIn(room, 'chat-of-keeper').length, 2);
    });

    it('is tried again when nobody could be told', async () => {
      const told: string[] = [];
      const room = aFaqRoom({
        guidesFolder: NOWHERE,
        readFile: readHere,
        fetchWeb: holding(ROBOTS),
        managersChats(id, worded) {
          told.push(worded('en').text ?? '');
          const note = { id, to: A_MANAGER.address, message: worded('en'), ifUncertain: 'leave' } as const;
          return Promise.resolve(told.length > 1 ? [note] : []);
        },
      });
      await room.presses('faq.publish-guide', formIn(await send(room)), { ...KEEPER, scope: 'channel' });

      for (const hours of [0, 2, 4, 6]) await room.ticks(later(hours));

      assert.equal(told.length, 2);
    });
  });
});
