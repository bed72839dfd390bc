import assert from 'node:assert/strict';
import { BotError } from '../../src/lib/errors.ts';
import { change, listAll } from '../../src/storage/collection.ts';
import type { Collection, ListQuery, Plain } from '../../src/storage/collection.ts';
import { storageAdapters } from '../support/storage-adapters.ts';
import type { OpenedStorage } from '../support/storage-adapters.ts';

interface Note {
  readonly partition: string;
  readonly id: string;
  readonly text: string;
  readonly rank: Plain;
  readonly open: boolean;
}

const aNote = (parts: Partial<Note> = {}): Note => ({
  partition: 'p',
  id: 'a',
  text: '',
  rank: 0,
  open: true,
  ...parts,
});

for (const [adapter, open] of Object.entries(storageAdapters)) {
  describe(`Collection contract: ${adapter}`, () => {
    let storage: OpenedStorage;
    let notes: Collection<Note>;
    let tests = 0;

    before(async () => void (storage = await open()));
    beforeEach(() => void (notes = storage.database.collection(`notes-${(tests += 1)}`)));
    after(() => storage.close());

    const etagOf = async ({ partition, id }: Note) => (await notes.get(partition, id))?.etag ?? 'missing';
    const idsOf = async (query: Omit<ListQuery<Note>, 'partition'>) => {
      const ids: string[] = [];
      for await (const { value } of listAll(notes, { partition: 'p', ...query })) ids.push(value.id);
      return ids;
    };

    it('reads back what was created', async () => {
      const note = aNote({ text: 'Bore da' });

      assert.equal(await notes.create(note), 'created');

      assert.deepEqual((await notes.get('p', 'a'))?.value, note);
    });

    it('finds nothing where nothing is', async () => {
      assert.equal(await notes.get('p', 'a'), undefined);
      assert.deepEqual(await notes.list({ partition: 'p' }), { items: [] });
    });

    it('never overwrites by creating', async () => {
      await notes.create(aNote({ text: 'first' }));

      assert.equal(await notes.create(aNote({ text: 'second' })), 'exists');

      assert.equal((await notes.get('p', 'a'))?.value.text, 'first');
    });

    it('gives a new etag to every write', async () => {
      const note = aNote();
      const etags = new Set<string>();

      await notes.create(note);
      etags.add(await etagOf(note));
      await notes.replace(note, await etagOf(note));
      etags.add(await etagOf(note));
      await notes.remove('p', 'a');
      await notes.create(note);
      etags.add(await etagOf(note));

      assert.equal(etags.size, 3);
    });

    it('refuses a write based on a stale read', async () => {
      await notes.create(aNote());
      const etag = await etagOf(aNote());

      assert.notEqual(await notes.replace(aNote({ text: 'second' }), etag), 'stale');
      assert.equal(await notes.replace(aNote({ text: 'third' }), etag), 'stale');

      assert.equal((await notes.get('p', 'a'))?.value.text, 'second');
    });

    it('says what stands there after a write, so that the next one needs no read', async () => {
      await notes.create(aNote());
      const second = await notes.replace(aNote({ text: 'second' }), await etagOf(aNote()));
      assert.ok(second !== 'stale');
      assert.deepEqual(second, await notes.get('p', 'a'));

      const third = await change(
        notes,
        aNote(),
        (old) => old && { ...old, text: `after ${old.text}` },
        second,
      );

      assert.equal(third?.text, 'after second');
      assert.equal((await notes.get('p', 'a'))?.value.text, 'after second');
    });

    it('reads a document that somebody wrote since it was known', async () => {
      await notes.create(aNote({ text: 'first' }));
      const known = await notes.get('p', 'a');
      await notes.replace(aNote({ text: 'second' }), known?.etag ?? '');

      const seen: unknown[] = [];
      await change(
        notes,
        aNote(),
        (old) => {
          seen.push(old?.text);
          return old && { ...old, text: 'third' };
        },
        known,
      );

      assert.deepEqual(seen, ['first', 'second']);
      assert.equal((await notes.get('p', 'a'))?.value.text, 'third');
    });

    it('refuses to replace what was removed since, and what never was', async () => {
      await notes.create(aNote());
      const etag = await etagOf(aNote());
      await notes.remove('p', 'a');

      assert.equal(await notes.replace(aNote(), etag), 'stale');
      assert.equal(await notes.replace(aNote({ id: 'never' }), etag), 'stale');
    });

    it('removes under any etag, or only under the one given', async () => {
      await notes.create(aNote());
      const old = await etagOf(aNote());
      await notes.replace(aNote(), old);

      assert.equal(await notes.remove('p', 'a', old), 'stale');
      assert.equal(await notes.remove('p', 'a', await etagOf(aNote())), 'removed');
      assert.equal(await notes.remove('p', 'a', old), 'gone');
      await notes.create(aNote());
      assert.equal(await notes.remove('p', 'a'), 'removed');
      assert.equal(await notes.remove('p', 'a'), 'gone');
    });

    it('keeps partitions and collections apart, even under the same id', async () => {
      const others = storage.database.collection<Note>('others');
      await notes.create(aNote({ text: 'here' }));
      await notes.create(aNote({ partition: 'q', text: 'next door' }));
      await others.create(aNote({ text: 'elsewhere' }));

      assert.equal((await notes.get('q', 'a'))?.value.text, 'next door');
      assert.deepEqual(
        (await notes.list({ partition: 'p', where: { open: true } })).items.map(({ value }) => value.text),
        ['here'],
      );
      assert.equal(await notes.remove('r', 'a'), 'gone');
      assert.equal((await others.list({ partition: 'p' })).items.length, 1);
    });

    it('lists in the order of ids, pages of a hundred unless told, each document once', async () => {
      const ids = Array.from({ length: 105 }, (_, index) => `n${String(index).padStart(3, '0')}`);
      for (const id of ids.toReversed()) await notes.create(aNote({ id }));

      const page = await notes.list({ partition: 'p' });

      assert.equal(page.items.length, 100);
      assert.notEqual(page.next, undefined);
      assert.deepEqual(await idsOf({}), ids);
      assert.deepEqual(await idsOf({ limit: 7, descending: true }), ids.toReversed());
    });

    it('orders by a field, up and down, page by page, with nothing before everything', async () => {
      const ranks: Record<string, Plain> = { a: 10, b: 9.5, c: null, d: -1, e: 2e15, f: 100 };
      for (const [id, rank] of Object.entries(ranks)) await notes.create(aNote({ id, rank }));

      const up = ['c', 'd', 'b', 'a', 'f', 'e'];

      for (const limit of [1, 2, 4, 6, 100]) {
        assert.deepEqual(await idsOf({ orderBy: 'rank', limit }), up, `pages of ${limit}`);
        assert.deepEqual(await idsOf({ orderBy: 'rank', limit, descending: true }), up.toReversed());
      }
    });

    it('orders points in time as they follow each other', async () => {
      const times = ['2026-10-01T09:00:00.000Z', '2026-09-30T23:59:59.999Z', '2027-01-01T00:00:00.000Z'];
      for (const [index, text] of times.entries()) await notes.create(aNote({ id: `n${index}`, text }));

      assert.deepEqual(await idsOf({ orderBy: 'text', limit: 2 }), ['n1', 'n0', 'n2']);
    });

    it('lists each document once where many are equal in the ordered field', async () => {
      for (let index = 0; index < 10; index += 1)
        await notes.create(aNote({ id: `n${index}`, rank: index % 2 }));

      const ids = await idsOf({ orderBy: 'rank', limit: 3 });

      assert.deepEqual(
        [...ids].sort(),
        Array.from({ length: 10 }, (_, index) => `n${index}`),
      );
      assert.ok(ids.slice(0, 5).every((id) => Number(id.slice(1)) % 2 === 0));
    });

    it('goes on where it stood when documents come and go between two pages', async () => {
      for (const id of ['b', 'd', 'f', 'h']) await notes.create(aNote({ id }));
      const first = await notes.list({ partition: 'p', limit: 2 });

      await notes.create(aNote({ id: 'a' }));
      await notes.remove('p', 'b');
      const second = await notes.list({ partition: 'p', limit: 2, after: first.next ?? '' });

      assert.deepEqual(
        first.items.map(({ value }) => value.id),
        ['b', 'd'],
      );
      assert.deepEqual(
        second.items.map(({ value }) => value.id),
        ['f', 'h'],
      );
    });

    it('filters by equal fields and never confuses types', async () => {
      const ranks: Record<string, Plain> = {
        one: 1,
        text: '1',
        yes: true,
        no: false,
        zero: 0,
        none: null,
        empty: '',
      };
      for (const [id, rank] of Object.entries(ranks))
        await notes.create(aNote({ id, rank, open: id === 'one' }));

      for (const [id, rank] of Object.entries(ranks))
        assert.deepEqual(await idsOf({ where: { rank } }), [id]);
      assert.deepEqual(await idsOf({ where: { rank: 1, open: true } }), ['one']);
      assert.deepEqual(await idsOf({ where: { rank: 1, open: false } }), []);
    });

    it('keeps any text as it is, and finds it', async () => {
      const texts = [
        "it's a “Tŷ” — ŵ ŷ 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        '${rank} {{rank}} @pk $.text',
        `"; DROP TABLE documents; --`,
        '\\ / \n \t \u0000 \u2028 %_',
      ];
      for (const [index, text] of texts.entries()) await notes.create(aNote({ id: `n${index}`, text }));

      for (const [index, text] of texts.entries()) {
        assert.equal((await notes.get('p', `n${index}`))?.value.text, text);
        assert.deepEqual(await idsOf({ where: { text } }), [`n${index}`]);
      }
    });

    it('takes the ids that Teams gives to conversations, and Welsh ones', async () => {
      const ids = [
        '19:abc_1@thread.tacv2;messageid=1',
        'a:1Zx-_.~',
        '29:1 %2F+&=',
        'tŷ bach',
        'x'.repeat(255),
      ];
      for (const id of ids) await notes.create(aNote({ partition: id, id }));

      for (const id of ids) {
        assert.equal((await notes.get(id, id))?.value.id, id);
        assert.equal((await notes.list({ partition: id })).items.length, 1);
        assert.deepEqual(
          await notes.replace(aNote({ partition: id, id }), (await notes.get(id, id))?.etag ?? ''),
          await notes.get(id, id),
        );
        assert.equal(await notes.remove(id, id), 'removed');
      }
    });

    it('refuses ids that Cosmos DB or a URL could not carry', async () => {
      for (const bad of ['', 'a/b', 'a\\b', 'a?', '#', '.', '..', 'a ', 'a\n', '\ud800', 'x'.repeat(256)]) {
        await assert.rejects(notes.create(aNote({ id: bad })), TypeError, JSON.stringify(bad));
        await assert.rejects(notes.get(bad, 'a'), TypeError, JSON.stringify(bad));
        await assert.rejects(notes.list({ partition: bad }), TypeError, JSON.stringify(bad));
      }
    });

    it('refuses lists that make no sense, and names that could be code', async () => {
      const field = 'rank"] = 1 OR c["x' as 'rank';

      await assert.rejects(notes.list({ partition: 'p', orderBy: field }), TypeError);
      await assert.rejects(notes.list({ partition: 'p', where: { [field]: 1 } }), TypeError);
      await assert.rejects(notes.list({ partition: 'p', limit: 0 }), TypeError);
      await assert.rejects(notes.list({ partition: 'p', limit: 1.5 }), TypeError);
      assert.throws(() => storage.database.collection('a/b'), TypeError);
    });

    it('lets one of two writers win who read the same', async () => {
      await notes.create(aNote());
      const etag = await etagOf(aNote());

      const creations = await Promise.all([1, 2, 3].map(() => notes.create(aNote({ id: 'new' }))));
      const replacements = await Promise.all([1, 2, 3].map((rank) => notes.replace(aNote({ rank }), etag)));

      assert.deepEqual(creations.sort(), ['created', 'exists', 'exists']);
      assert.equal(replacements.filter((outcome) => outcome === 'stale').length, 2);
    });

    it('counts every one of thirty increments made at once', async () => {
      const increment = () =>
        change(notes, aNote(), (old) => aNote({ rank: typeof old?.rank === 'number' ? old.rank + 1 : 1 }));

      await Promise.all(Array.from({ length: 30 }, increment));

      assert.equal((await notes.get('p', 'a'))?.value.rank, 30);
    });

    it('takes a document of nearly 2 MB, and refuses a larger one without storing half of it', async () => {
      const large = aNote({ text: 'ŵ'.repeat(995_000) });
      const tooLarge = aNote({ id: 'b', text: 'ŵ'.repeat(1_000_000) });

      assert.equal(await notes.create(large), 'created');
      const refused = (error: unknown) => error instanceof BotError && error.code === 'document_too_large';
      await assert.rejects(notes.create(tooLarge), refused);
      await assert.rejects(notes.replace({ ...tooLarge, id: 'a' }, await etagOf(large)), refused);

      assert.equal((await notes.get('p', 'a'))?.value.text, large.text);
      assert.equal(await notes.get('p', 'b'), undefined);
    });

    it('says that it is there', async () => {
      await storage.database.ping();
    });
  });
}
