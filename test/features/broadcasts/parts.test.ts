import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  everyWording,
  MOST_ATTACHMENTS,
  type Link,
} from '../../../src/features/broadcasts/broadcast-content.ts';
import { roomLeft } from '../../../src/features/broadcasts/writing/card-size.ts';
import { readLinks, rowsOf } from '../../../src/features/broadcasts/writing/links-form.ts';
import { previewCard } from '../../../src/features/broadcasts/preview/preview-card.ts';
import { newDraft } from '../../../src/features/broadcasts/broadcast.ts';
import { allTemplates } from '../../../src/features/broadcasts/templates/template.ts';
import {
  aContent,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
} from '../../support/broadcasts-room.ts';
import { fillCard } from '../../support/fill-card.ts';

const id = 'sampleUpdate0000000000';
const aLink = (cy: string, en: string, url = 'https://gov.wales/x', urlEn = url): Link => ({
  label: { cy, en },
  url: { cy: url, en: urlEn },
});

/** A room in which a draft is written. */
async function withDraft() {
  const room = openBroadcastsRoom();
  await room.press('broadcasts.preview', typedUpdate());
  const stored = () => room.call('get', '/broadcasts/:id', { id }) as Promise<Record<string, unknown>>;
  return { ...room, stored };
}

describe('the image of an update', () => {
  it('needs an https address and a description in both languages, and gives back what was typed', async () => {
    const { press, stored } = await withDraft();

    const form = await press('broadcasts.saveImage', {
      id,
      imageUrl: 'http://gov.wales/x.png',
      altCy: 'Llun',
    });

    assert.equal(form.template, 'broadcasts/form');
    assert.match(shownOn(form), /starts with https.*Describe the image in English/);
    assert.match(shownOn(form), /"value":"http:\/\/gov.wales\/x.png".*"value":"Llun"/);
    assert.equal((await stored()).image, null);
  });

  it('stands above the words with its description, and goes when the form is emptied', async () => {
    const { press, stored, previewed } = await withDraft();
    const typed = { id, imageUrl: 'https://gov.wales/x.png', altCy: 'Llun', altEn: 'Picture' };

    await press('broadcasts.saveImage', typed);
    assert.deepEqual(previewed().images, [{ url: typed.imageUrl, alt: 'Llun / Picture' }]);

    await press('broadcasts.saveImage', { id, imageUrl: '', altCy: '', altEn: '' });
    assert.equal((await stored()).image, null);
  });
});

describe('the link buttons and attachments of an update', () => {
  it('are read row by row, and what is to be mended says in which', () => {
    const rows = rowsOf([aLink('Un', 'One'), aLink('', 'Two', 'ftp://x')]);

    assert.deepEqual(readLinks('buttons', rows), [
      { key: 'broadcasts.problemLabelCy', values: { number: 2 } },
      { key: 'broadcasts.problemLinkUrl', values: { number: 2 } },
    ]);
  });

  it('are no more than a card has room for: another page for English takes a second place', () => {
    const twice = aLink('Un', 'One', 'https://llyw.cymru/', 'https://gov.wales/');

    assert.ok('links' in readLinks('buttons', rowsOf([twice, twice])));
    assert.deepEqual(readLinks('buttons', rowsOf([twice, twice, aLink('Tri', 'Three')])), [
      { key: 'broadcasts.problemButtonsMany', values: { taken: 5 } },
    ]);
    assert.ok('links' in readLinks('attachments', rowsOf([twice, twice, twice])));
  });

  it('survive a round trip through their form', () => {
    const label = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /^\S*\w$/.test(text));
    const link = fc
      .tuple(label, label, fc.webUrl({ validSchemes: ['https'] }), fc.webUrl({ validSchemes: ['https'] }))
      .map(([cy, en, url, urlEn]) => aLink(cy, en, url, urlEn));

    fc.assert(
      fc.property(fc.array(link, { maxLength: MOST_ATTACHMENTS }), (links) => {
        assert.deepEqual(readLinks('attachments', rowsOf(links)), { links });
      }),
    );
  });

  it('come to the card as buttons, and as a list that says it opens outside', async () => {
    const { press, previewed } = await withDraft();
    const row = { id, labelCy0: 'Canllaw', labelEn0: 'Guide', urlCy0: 'https://gov.wales/x' };

    const more = await press('broadcasts.saveLinks', { ...row, list: 'buttons', more: true });
    await press('broadcasts.saveLinks', { ...row, list: 'attachments' });
    await press('broadcasts.look', { id, look: 'cy' });
    const welsh = previewed();

    assert.match(shownOn(more), /Button 2 \(of 4\)/);
    assert.deepEqual(welsh.links, [{ title: 'Canllaw ↗', url: 'https://gov.wales/x' }]);
    assert.deepEqual(welsh.attachments, [
      {
        heading: 'Atodiadau (yn agor y tu allan i Teams)',
        items: [{ title: 'Canllaw ↗', url: 'https://gov.wales/x' }],
      },
    ]);
  });

  it('keep every preview under what a client draws, whatever fits', () => {
    const url = (length: number) => `https://gov.wales/${'a'.repeat(length)}`;
    const links = fc.array(
      fc.integer({ min: 1, max: 900 }).map((length) => aLink('ŵ'.repeat(60), 'x'.repeat(60), url(length))),
      { maxLength: 6 },
    );
    const text = fc.tuple(
      fc.integer({ min: 1, max: 1500 }),
      fc.constantFrom('a\n', 'gair da ', '**b** ', 'ŵ'),
    );

    fc.assert(
      fc.property(links, links, text, (buttons, attachments, [times, word]) => {
        const words = word.repeat(times).slice(0, 3000);
        const content = aContent({
          ...{ buttons: buttons.slice(0, 4), attachments, body: { cy: words, en: words } },
        });
        fc.pre(roomLeft(content) >= 0);

        const name = { cy: 'ŵ'.repeat(120), en: 'w'.repeat(120) };
        const within = { organisations: Array.from({ length: 200 }, (_, index) => `organisation-${index}`) };
        const voice = { organisation: 'council', name, within };
        const broadcast = newDraft(id, content, null, new Date('2026-02-10T12:00:00Z'), { voice });
        const card = previewCard('both', {
          ...{ broadcast, shown: broadcast },
          look: { edition: 'both' },
          reach: { channels: 1, organisations: 1, declined: 0, unreachable: 0 },
          overload: { channels: 10_000, worst: 50, limit: 3 },
          ...{ organisations: [], audienceName: undefined, isApart: false, notes: ['broadcasts.changed'] },
          unreachable: [() => Array.from({ length: 8 }, () => 'ŵ'.repeat(90)).join('; ')],
          original: undefined,
          sending: { needsApproval: true, viewer: 'tenant-1/manager-2' },
        });

        assert.ok(Buffer.byteLength(JSON.stringify(fillCard(card))) < 28 * 1024);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the room on a card', () => {
  it('is told on the form and on the preview, and the form says by how much it is exceeded', async () => {
    const { press } = await withDraft();
    const preview = await press('broadcasts.look', { id, look: 'both' });
    assert.match(shownOn(preview), /Room left on the card.*about 18,500 characters/);

    const body = 'a\n'.repeat(1400);
    const form = await press('broadcasts.preview', typedUpdate({ bodyCy: body, bodyEn: body }));

    assert.match(shownOn(form), /too large for one card\. Characters to remove, about: [\d,]+\./);
    assert.equal((form.data.values as { bodyCy: string }).bodyCy, body);
  });
});

describe('the wordings of its own that an update has', () => {
  it('inherit what they leave empty, and are seen in the preview', async () => {
    const { press, previewed } = await withDraft();

    await press('broadcasts.saveWording', { id, titleCy: 'I’r bwrdd', titleEn: 'For the board' });
    await press('broadcasts.pick', {
      id,
      at: 0,
      list: 'organisations',
      shown: 'board',
      pick0: 'board',
      isDone: true,
    });
    await press('broadcasts.look', { id, look: 'en.0' });

    const [version] = previewed().versions as { title: string; lines: unknown[] }[];
    assert.equal(version?.title, 'For the board');
    assert.match(JSON.stringify(version.lines), /There is a new/);
  });

  it('reach the channels that they are for, and no others', async () => {
    const { press, work, world } = await withDraft();
    await press('broadcasts.saveWording', { id, titleCy: 'I’r bwrdd', titleEn: 'For the board' });
    const preview = await press('broadcasts.saveAudience', { id, at: 0, sectors: '', topics: 'data' });

    await press('broadcasts.send', buttonsOf(preview)['broadcasts.send']!);
    await work();

    const titleIn = (conversation: string) => JSON.stringify(world.messenger.seenIn(conversation)[0]);
    assert.match(titleIn('english'), /For the board/);
    assert.match(titleIn('welsh'), /Canllaw newydd/);
  });

  it('come back to be mended in one language alone, or with nothing of their own', async () => {
    const { press } = await withDraft();

    const half = await press('broadcasts.saveWording', { id, titleCy: 'Un' });
    const empty = await press('broadcasts.saveWording', { id });

    assert.match(shownOn(half), /title in both languages/);
    assert.match(shownOn(empty), /at least one thing that is different/);
  });

  it('are taken away again', async () => {
    const { press, stored } = await withDraft();
    await press('broadcasts.saveWording', { id, titleCy: 'Un', titleEn: 'One' });

    await press('broadcasts.removeWording', { id, at: 0 });

    assert.deepEqual((await stored()).wordings, []);
  });
});

describe('a copy of an update', () => {
  it('is a draft of its own, also of what was sent', async () => {
    const { press, call, stored } = await withDraft();
    await call('post', '/broadcasts/:id/send', { id });

    const copy = await press('broadcasts.duplicate', { id });

    const other = buttonsOf(copy)['broadcasts.send']?.id as string;
    assert.notEqual(other, id);
    assert.equal((await stored()).state, 'sending');
    assert.match(shownOn(copy), /This is a new copy/);
  });
});

describe('templates of updates', () => {
  it('that come with the bot fit a card, in both languages', async () => {
    const shipped = await allTemplates({
      templates: { find: () => Promise.resolve(undefined), all: () => Promise.resolve([]) },
    });

    assert.ok(shipped.length >= 4);
    for (const { content } of shipped) {
      assert.ok(roomLeft(content) > 0);
      for (const { title, body } of everyWording(content))
        assert.ok([title.cy, title.en, body.cy, body.en].every((text) => text !== ''));
    }
  });

  it('fill the form in, and nothing is stored before it is sent', async () => {
    const { press, call } = openBroadcastsRoom();

    const form = await press('broadcasts.write', { template: 'training' });
    assert.deepEqual(await call('get', '/broadcasts'), { items: [], next: null });
    const values = form.data.values as Record<string, string>;
    const preview = await press('broadcasts.preview', { ...values, to: 'all' });

    assert.match(values.titleEn ?? '', /^Free training/);
    assert.match(shownOn(preview), /still to be filled in/);
  });

  it('of one’s own carry everything, and can be deleted', async () => {
    const { press, call } = await withDraft();
    await press('broadcasts.saveImage', {
      id,
      imageUrl: 'https://gov.wales/x.png',
      altCy: 'Llun',
      altEn: 'Picture',
    });
    const naming = await press('broadcasts.nameTemplate', { id });
    const { template } = buttonsOf(naming)['broadcasts.keepTemplate'] as { template: string };

    const unnamed = await press('broadcasts.keepTemplate', { id, template, nameCy: 'Fy nhempled' });
    await press('broadcasts.keepTemplate', { id, template, nameCy: 'Fy nhempled', nameEn: 'My template' });
    const { id: begun } = (await call('post', '/broadcasts/templates/:id/start', { id: template })) as {
      id: string;
    };
    const copy = (await call('get', '/broadcasts/:id', { id: begun })) as { image: { url: string } };
    await press('broadcasts.deleteTemplate', { id: template });

    assert.match(shownOn(unnamed), /Give a name in English/);
    assert.equal(copy.image.url, 'https://gov.wales/x.png');
    await assert.rejects(press('broadcasts.lookTemplate', { id: template, look: 'both' }), {
      code: 'template_not_found',
    });
  });

  it('do not take the place of what was begun', async () => {
    const { press } = openBroadcastsRoom();

    const form = await press('broadcasts.templates', typedUpdate());

    assert.equal(form.template, 'broadcasts/write');
    assert.match(shownOn(form), /You have started to write/);
  });
});
