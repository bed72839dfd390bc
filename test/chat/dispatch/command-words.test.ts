import assert from 'node:assert/strict';
import { findCommands } from '../../../src/chat/dispatch/command-words.ts';
import type { Command } from '../../../src/chat/feature.ts';

const command = (word: string): Command => ({
  words: { cy: [word], en: [word] },
  help: 'posts.answerHelp',
  takesRest: true,
  run: () => Promise.resolve(undefined),
});
const found = (word: string, text: string) =>
  findCommands([{ name: 'one', commands: [command(word)] }], text).map(({ rest, asTyped }) => ({
    rest,
    asTyped,
  }))[0];

describe('words of a command', () => {
  it('are told from what follows, made plain and as it was typed', () => {
    assert.deepEqual(found('answer', '  Answer: We use UiPath.\nAnd Excel!'), undefined);
    assert.deepEqual(found('answer', 'Answer We use UiPath.\nAnd Excel!'), {
      rest: 'we use uipath. and excel',
      asTyped: 'We use UiPath.\nAnd Excel!',
    });
    assert.deepEqual(found('write a post', '/write  a post NOW'), { rest: 'now', asTyped: 'NOW' });
    assert.deepEqual(found('answer', 'answer'), { rest: '', asTyped: '' });
  });
});
