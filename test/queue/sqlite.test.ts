import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteQueue } from '../../src/queue/sqlite.ts';

const NOW = new Date('2026-02-10T12:00:00Z');
const MINUTE = 60_000;

describe('The embedded queue, opened anew', () => {
  let folder: string;

  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'cylch-queue-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (alone: boolean) => openSqliteQueue(path.join(folder, 'queue.sqlite'), () => NOW, { alone });

  /** A process that has one piece in hand when it dies, while another waits for its time. */
  async function die(): Promise<void> {
    const queue = open(true);
    await queue.push({ kind: 'in hand', payload: {} });
    await queue.take(1, MINUTE);
    await queue.push({ kind: 'waits', payload: {} }, MINUTE);
    await queue.close();
  }

  it('by whoever is alone with it, has at once what was in hand, and keeps what waits for its time', async () => {
    await die();
    const queue = open(true);
    const found = await queue.take(32, MINUTE);
    await queue.close();

    assert.deepEqual(
      found.map(({ work, attempt }) => [work.kind, attempt]),
      [['in hand', 2]],
    );
  });

  it('by one of several, leaves to the others what they have in hand', async () => {
    await die();
    const queue = open(false);
    const found = await queue.take(32, MINUTE);
    await queue.close();

    assert.deepEqual(found, []);
  });
});
