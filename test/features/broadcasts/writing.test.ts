import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/language/detect.ts';
import {
  emptyForm,
  formOf,
  readWriteForm,
  writeFormSchema,
  type WriteForm,
} from '../../../src/features/broadcasts/writing/write-form.ts';
import {
  aContent,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
} from '../../support/broadcasts-room.ts';
import { aRecipient } from '../../support/recipients.ts';
import { fillCard } from '../../support/fill-card.ts';

const MANAGER = broadcastTurn('manager-1');
const aForm = (named: Partial<WriteForm> = {}): WriteForm => ({
  ...writeFormSchema.parse(typedUpdate()),
  ...named,
});
const problemsOf = (form: WriteForm): readonly string[] => {
  const read = readWriteForm(form);
  return 'title' in read ? [] : read.map(({ key }) => key);
};

describe('the form of an update', () => {
  it('names everything that is missing at once, in the order of the form', () => {
    assert.deepEqual(problemsOf(emptyForm('sampleUpdate0000000000')), [
      'broadcasts.problemTitleCy',
      'broadcasts.problemBodyCy',
      'broadcasts.problemTitleEn',
      'broadcasts.problemBodyEn',
      'broadcasts.problemTo',
    ]);
  });

  it('needs Welsh as much as English', () => {
    assert.deepEqual(problemsOf(aForm({ titleCy: ' ' })), ['broadcasts.problemTitleCy']);
    assert.deepEqual(problemsOf(aForm({ bodyEn: '\n' })), ['broadcasts.problemBodyEn']);
  });

  it('says what is too long, and by how much', () => {
    assert.deepEqual(readWriteForm(aForm({ titleEn: 'x'.repeat(121) })), [
      { key: 'broadcasts.problemTitleLong', values: { length: 121, limit: 120 } },
    ]);
    assert.deepEqual(problemsOf(aForm({ bodyCy: 'x'.repeat(3001) })), ['broadcasts.problemBodyLong']);
  });

  it('never goes to everyone because a choice was forgotten', () => {
    assert.deepEqual(problemsOf(aForm({ to: '' })), ['broadcasts.problemTo']);
    assert.deepEqual(problemsOf(aForm({ to: 'kept' })), ['broadcasts.problemTo']);
  });

  it('leaves alone what it does not show, whatever is typed', () => {
    const old = aContent({
      image: { url: 'https://gov.wales/x.png', alt: { cy: 'Llun', en: 'Picture' } },
      audience: { topics: ['ai'], channels: ['channel-1'] },
    });

    const read = readWriteForm(aForm({ to: 'kept' }), old);

    assert.ok('title' in read);
    assert.deepEqual([read.image, read.audience], [old.image, old.audience]);
  });

  it('opens again with what the draft holds', () => {
    for (const content of [
      aContent({ important: true, audience: { all: true } }),
      aContent({ audience: { topics: ['ai'], organisations: ['council'] } }),
    ])
      assert.deepEqual(readWriteForm(formOf('sampleUpdate0000000000', content), content), content);
  });

  it('refuses what would not fit one card, though its letters are few', () => {
    assert.deepEqual(problemsOf(aForm({ bodyCy: 'a\n'.repeat(1400), bodyEn: 'a\n'.repeat(1400) })), [
      'broadcasts.problemTooLarge',
    ]);
  });
});

describe('the words that managers type', () => {
  it('are answered in the language that they are of', () => {
    const { feature } = openBroadcastsRoom();

    for (const { words } of feature.commands ?? [])
      for (const language of ['cy', 'en'] as const)
        for (const word of words[language]) assert.equal(detectLanguage(word), language, word);
  });
});

describe('writing an update', () => {
  it('begins with a word in a personal chat, and with a button where others would look on', async () => {
    const { chat } = openBroadcastsRoom();

    const [personal] = await chat.message('diweddariad', MANAGER);
    const [channel] = await chat.message('update', broadcastTurn('manager-1', 'channel'));

    assert.equal(personal?.card?.template, 'broadcasts/write');
    assert.equal(channel?.card?.template, 'chat/notice');
    assert.deepEqual(Object.keys(buttonsOf(channel.card)), ['broadcasts.write']);
  });

  it('shows the form again with everything that was typed and what is to be mended', async () => {
    const { press } = openBroadcastsRoom();

    const card = await press('broadcasts.preview', typedUpdate({ titleCy: '', to: 'chosen' }));

    assert.equal(card.template, 'broadcasts/write');
    const { titleEn, bodyCy, to } = card.data.values as Record<string, string>;
    assert.deepEqual(
      { titleEn, bodyCy, to },
      { titleEn: 'New guide', bodyCy: 'Mae **canllaw** newydd.', to: 'chosen' },
    );
    assert.match(shownOn(card), /Give a title in Welsh\./);
  });

  it('previews with the reach, and stores the draft before that', async () => {
    const { press, call } = openBroadcastsRoom();

    const card = await press('broadcasts.preview', typedUpdate());

    assert.equal(card.template, 'broadcasts/preview');
    assert.match(shownOn(card), /Channels that will get it: 2\. Organisations: 2\./);
    assert.match(shownOn(card), /declined updates: 1\. Channels where I cannot write: 1\./);
    const { items } = (await call('get', '/broadcasts')) as { items: Record<string, unknown>[] };
    assert.deepEqual(
      items.map(({ state, createdBy }) => ({ state, createdBy })),
      [{ state: 'draft', createdBy: 'tenant-1/manager-1' }],
    );
  });

  it('shows both languages first, and each alone on demand, as channels get it', async () => {
    const { press, previewed } = openBroadcastsRoom();
    const titles = () => (previewed().versions as { title: string }[]).map(({ title }) => title);

    const card = await press('broadcasts.preview', typedUpdate());
    const both = titles();
    await press('broadcasts.look', { id: 'sampleUpdate0000000000', look: 'cy' });
    const welsh = titles();

    assert.deepEqual(both, ['Canllaw newydd', 'New guide']);
    assert.deepEqual(welsh, ['Canllaw newydd']);
    assert.deepEqual(
      (card.data.looks as { value: string }[]).map(({ value }) => value),
      ['both', 'cy', 'en'],
    );
  });

  it('offers no sending where nobody would get it, and says why', async () => {
    const nowhere = openBroadcastsRoom();
    const unwanted = openBroadcastsRoom([aRecipient({ declinedKinds: ['broadcasts'] })]);

    await nowhere.press('broadcasts.preview', typedUpdate({ to: 'chosen' }));
    const unmatched = await nowhere.press('broadcasts.saveAudience', {
      id: 'sampleUpdate0000000000',
      topics: 'skills',
    });
    const declined = await unwanted.press('broadcasts.preview', typedUpdate());

    assert.match(shownOn(unmatched), /nobody would get it.*No channel matches the choice/);
    assert.match(shownOn(declined), /nobody would get it.*has declined updates/);
    assert.ok(!('broadcasts.send' in buttonsOf(unmatched)));
    assert.ok(!('broadcasts.send' in buttonsOf(declined)));
  });

  it('tests to the manager alone, exactly as a channel would get it', async () => {
    const { press, chat } = openBroadcastsRoom();
    await press('broadcasts.preview', typedUpdate({ important: 'true' }));
    const payload = { edition: 'en', id: 'sampleUpdate0000000000', look: 'en' };

    const { messages } = await chat.action('broadcasts.test', payload, MANAGER);
    const inChannel = await chat.action('broadcasts.test', payload, broadcastTurn('manager-1', 'channel'));

    assert.equal(messages?.length, 1);
    assert.equal(messages[0]?.card?.template, 'broadcasts/update');
    assert.equal(messages[0].important, true);
    assert.equal(messages[0].summary, 'Important update: New guide');
    assert.equal(inChannel.messages, undefined);
    assert.match(shownOn(inChannel.card!), /Everyone would see the test here/);
  });

  it('edits the same draft, and discards it after asking', async () => {
    const { press, call } = openBroadcastsRoom();
    const id = 'sampleUpdate0000000000';
    await press('broadcasts.preview', typedUpdate());
    const form = await press('broadcasts.write', { id });
    await press('broadcasts.preview', { ...(form.data.values as object), titleEn: 'Better title' });

    const listed = (await call('get', '/broadcasts')) as { items: { title: object }[] };
    await press('broadcasts.askDiscard', { id });
    await press('broadcasts.discard', { id });
    await press('broadcasts.discard', { id });

    assert.deepEqual(
      listed.items.map(({ title }) => title),
      [{ cy: 'Canllaw newydd', en: 'Better title' }],
    );
    assert.deepEqual(await call('get', '/broadcasts'), { items: [], next: null });
  });

  it('keeps every card under what a client draws, at the limits of the form', async () => {
    const { press } = openBroadcastsRoom();
    const full = typedUpdate({
      ...{ titleCy: 'ŵ'.repeat(120), titleEn: 'x'.repeat(120) },
      ...{ bodyCy: 'Gair da. '.repeat(333), bodyEn: 'Good word. '.repeat(272) },
    });

    for (const payload of [full, { ...full, to: '' }]) {
      const filled = JSON.stringify(fillCard(await press('broadcasts.preview', payload)));
      assert.ok(Buffer.byteLength(filled) < 28 * 1024, `${Buffer.byteLength(filled)} bytes`);
    }
  });
});
