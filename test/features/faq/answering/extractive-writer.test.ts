import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/chat/ports/answer-writer.ts';
import { extractiveWriter } from '../../../../src/features/faq/answering/extractive-writer.ts';

const sentence = (text: string) => ({ markdown: text, plain: text });
const paragraph = (...texts: readonly string[]): Block => ({
  kind: 'paragraph',
  sentences: texts.map(sentence),
});
const passage = (...blocks: readonly Block[]) => ({ guide: 'Guide', heading: 'Heading', blocks });

const write = async (question: string, ...passages: ReturnType<typeof passage>[]) =>
  (await extractiveWriter.write(question, passages, 'en')).sentences;

describe('The extractive writer', () => {
  it('picks the sentences that speak of what was asked, in reading order', async () => {
    const texts = [
      'Robots are software.',
      'Cats sleep.',
      'A robot needs an account.',
      'Accounts have owners.',
    ];

    const sentences = await write('robot account', passage(paragraph(...texts)));

    assert.deepEqual(
      sentences.map(({ at }) => at),
      [0, 2, 3],
    );
  });

  it('keeps a list whole, behind the sentence that leads into it', async () => {
    const list: Block = {
      kind: 'list',
      leadIn: sentence('Check these:'),
      items: ['Salaries', 'Holidays'].map(sentence),
    };

    const sentences = await write('salaries', passage(paragraph('Opening.'), list));

    assert.deepEqual(
      sentences.filter(({ at }) => at !== 0).map(({ text, isItem }) => [text, isItem]),
      [
        ['Check these:', false],
        ['Salaries', true],
        ['Holidays', true],
      ],
    );
  });

  it('opens with the sentence that the section opens with, rather than with a bare list', async () => {
    const list: Block = {
      kind: 'list',
      items: ['Robots need salaries', 'Robots need holidays'].map(sentence),
    };
    const far = 'Elsewhere robots have salaries and holidays too, or so some of those who sell them say.';

    const sentences = await write(
      'robots salaries holidays',
      passage(paragraph('An opening.'), list, paragraph(far)),
    );

    assert.deepEqual(
      sentences.slice(0, 2).map(({ text }) => text),
      ['An opening.', 'Robots need salaries'],
    );
  });

  it('adds of a second section the one sentence that says most of what was asked', async () => {
    const first = passage(paragraph('Robots are software.'));
    const second = passage(paragraph('Gardens need water.', 'Soil needs air.', 'Robots need passwords.'));

    const sentences = await write('robot passwords', first, second);

    assert.deepEqual(
      sentences.map(({ passage: index, text }) => [index, text]),
      [
        [0, 'Robots are software.'],
        [1, 'Robots need passwords.'],
      ],
    );
  });

  it('always quotes something, and only what is there, in order, each once', async () => {
    const words = fc.array(fc.lorem({ maxCount: 1, mode: 'sentences' }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(words, fc.lorem(), async (texts, question) => {
        const sentences = await write(question, passage(paragraph(...texts)));

        const places = sentences.map(({ at }) => at!);
        assert.ok(sentences.length >= 1 && sentences.length <= 3);
        assert.deepEqual(
          sentences.map(({ text }) => text),
          places.map((at) => texts[at]),
        );
        assert.deepEqual(
          places,
          [...new Set(places)].sort((a, b) => a - b),
        );
      }),
    );
  });
});
