import assert from 'node:assert/strict';
import type { Message } from '../../../../src/chat/message.ts';
import { readCsv } from '../../../../src/features/posts/transfer/read-csv.ts';
import { aChannel, follow, ownerOf } from '../../../support/followers.ts';
import { aForm, aPostsRoom, formId, MANAGER, NOW, OTHER, valuesOf } from '../../../support/posts-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

/** What members could type to play a trick on whoever reads it. None begins with a sign that our own words begin with. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '${title} ${$root.edition}',
  '{{count}} $t(posts.title)',
  '<at>Everyone</at>',
  '[click](javascript:alert(1)) **bold** _it_',
  '&lt;b&gt; &#x3c;b&#x3e;',
  '=HYPERLINK("https://evil.example")',
  '+1+1',
  '@SUM(A1)',
  'abc\u202Efdp.exe',
];

interface Json {
  readonly type?: unknown;
  readonly text?: unknown;
}

function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Lives through everything that shows a member's words, and gathers what was said. */
async function everythingWith(text: string): Promise<{ messages: Message[]; csv: string[] }> {
  const time = { now: NOW };
  const later = (minutes: number) => (time.now = new Date(time.now.getTime() + minutes * 60_000));
  const room = aPostsRoom({
    recipients: [aChannel('channel-1'), aChannel('channel-2')],
    clock: () => time.now,
  });
  await follow(room, ownerOf('channel-1'), {});
  later(1);
  const messages: Message[] = [];
  const keep = (card: Message['card'] | undefined): void => {
    if (card) messages.push({ card });
  };
  const lines = text.slice(0, 60).replaceAll(',', ' ');
  const words = { titleEn: text, summaryEn: text, technologies: lines, whole: true };
  const study = { problemEn: text, cost: lines, contact: lines, organisation: 'Test Council' };

  keep((await room.publish(aForm({ ...words, ...study }))).card);
  keep((await room.publish(aForm({ ...words, kind: 'question', form: formId(2) }))).card);
  keep((await room.press('posts.publish', aForm({ ...words, ...study, form: formId(3) }))).card);
  keep((await room.press('posts.saveDraft', aForm({ ...words, form: formId(4) }))).card);
  const { items } = (await room.call('get', '/posts', {})) as { items: { id: string; kind: string }[] };
  const question = items.find(({ kind }) => kind === 'question')!.id;
  const { id } = items.find(({ kind }) => kind !== 'question')!;
  const press = async (verb: string, payload: object, asker = OTHER) =>
    keep((await room.press(verb, payload, asker)).card);

  messages.push(...(await room.tell(time.now)).map(({ editions }) => editions.both));
  await press('posts.sendAnswer', { id: question, form: formId(5), answer: text });
  await press('posts.sendTranslation', { id, title: text, summary: text });
  await press('posts.sendHelped', { id, amount: '3', measure: 'hours', period: 'week' });
  await press('posts.sendHelped', { id, amount: text, measure: 'hours', period: 'week' });
  await press('posts.report', { id });
  for (const one of [id, question])
    for (const verb of ['posts.show', 'posts.moreActs', 'posts.similar', 'posts.history'])
      await press(verb, { id: one }, MANAGER);
  await press('posts.chooseAnswer', { id: question }, MANAGER);
  for (const verb of ['posts.edit', 'posts.askWithdraw', 'posts.helpedUs', 'posts.translate'])
    keep(await room.open(verb, { id }, MANAGER));
  keep(await room.open('posts.answer', { id: question }, MANAGER));
  await press('posts.save', { id }, MANAGER);
  for (const said of ['posts', 'saved', 'my posts', 'review', `search posts ${text}`])
    for (const asker of [MANAGER, OTHER]) messages.push(...((await room.says(said, asker)) as Message[]));
  for (const hit of await room.feature.search!('', OTHER)) keep(hit.card);
  messages.push(...room.toManagers, ...room.sent.map(({ message }) => message));
  time.now = new Date('2026-07-15T07:05:00Z');
  messages.push(...(await room.tell(time.now)).map(({ editions }) => editions.both));
  messages.push(...room.edits.map(({ words: told }) => told.editions.both));
  await press('posts.withdraw', { id }, MANAGER);

  const file = await room.feature
    .pages!.find(({ path }) => path === '/benefits/:language/benefits.csv')!
    .open({ params: { language: 'en' }, query: {} });
  const exported = (await room.call('get', '/posts/export.csv', {})) as string;
  return { messages, csv: [exported, file.kind === 'file' ? file.content : ''] };
}

describe('posts: what plays a trick', () => {
  for (const text of HOSTILE)
    it(`stays text wherever it is said: ${JSON.stringify(text)}`, async () => {
      const { messages, csv } = await everythingWith(text);

      const plain = text.replace(/\u202E/g, '');
      const cards = messages.flatMap(({ card }) => (card ? [fillCard(card)] : []));
      const runs = cards.flatMap((card) => [...objectsIn(card)]).filter(({ type }) => type === 'TextRun');
      assert.ok(messages.length > 40, `${messages.length} messages`);
      assert.ok(runs.filter((run) => run.text === plain).length > 20);
      for (const card of cards) {
        for (const one of objectsIn(card))
          if (one.type === 'TextBlock') assert.ok(!String(one.text).includes(plain), String(one.text));
        // A form gives its writer back what they typed into it; nobody else sees that.
        for (const key of ['text', 'title', 'label'])
          for (const said of valuesOf(card, key)) assert.doesNotMatch(String(said), /\u202E/);
      }
      for (const { text: said } of messages) assert.ok(!said?.includes(plain), said);
      for (const content of csv)
        for (const row of readCsv(content)!)
          for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    });
});
