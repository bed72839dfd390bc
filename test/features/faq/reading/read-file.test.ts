import assert from 'node:assert/strict';
import { readFile } from '../../../../src/features/faq/reading/read-file.ts';
import { BotError } from '../../../../src/lib/errors.ts';

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

describe('Reading a file in a process of its own', function () {
  this.timeout(120_000);

  it('brings its text', async () => {
    const text = await readFile({ name: 'robots.md', bytes: bytes('# Robots\n\n## What?\n\nIt copies.') });

    assert.deepEqual([text.title, text.sections], ['Robots', [{ heading: 'What?', markdown: 'It copies.' }]]);
  });

  it('brings what is wrong with it', async () => {
    await assert.rejects(
      readFile({ name: 'a.pdf', bytes: bytes('Hello') }),
      failsWith('guide_file_mismatch'),
    );
  });

  it('does not begin with a file that is too large', async () => {
    const huge = new Uint8Array(50 * 1024 * 1024);

    await assert.rejects(readFile({ name: 'a.pdf', bytes: huge }), failsWith('guide_file_too_large'));
  });

  it('ends when it takes too long, and the bot goes on', async () => {
    const reading = readFile({ name: 'a.md', bytes: bytes('Hello') }, { ms: 1, memoryMb: 512 });

    await assert.rejects(reading, failsWith('guide_file_too_much'));
  });

  it('ends when it takes too much memory, and the bot goes on', async () => {
    const reading = readFile({ name: 'a.md', bytes: bytes('Hello') }, { ms: 100_000, memoryMb: 8 });

    await assert.rejects(reading, failsWith('guide_file_too_much'));
  });
});
