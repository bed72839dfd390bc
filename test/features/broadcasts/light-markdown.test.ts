import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_CONTENT } from '../../../src/features/broadcasts/broadcast-content.ts';
import { readLightMarkdown, type Stretch } from '../../../src/features/broadcasts/writing/light-markdown.ts';
import { updateCard } from '../../../src/features/broadcasts/preview/update-card.ts';
import { fillCard } from '../../support/fill-card.ts';

const stretchesOf = (text: string): readonly Stretch[] =>
  readLightMarkdown(text).flatMap(({ stretches }) => stretches);
const plainOf = (text: string): string =>
  stretchesOf(text)
    .map((stretch) => stretch.text)
    .join('');

/** Text as a hostile or careless hand might type it. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('**', '_', '*', '- ', '1. ', '\n', '\n\n', '[', '](', ')', '<', '>', '`', '\\', '&lt;'),
      fc.constantFrom('<at>pawb</at>', '<script>alert(1)</script>', '![x](', 'javascript:alert(1)', '${x}'),
      fc.constantFrom(
        'https://llyw.cymru',
        'http://gov.wales',
        'data:text/html,x',
        '[x](javascript:alert(1))',
      ),
      fc.constantFrom('"Action.Execute"', 'vbscript:x', 'mailto:a@b.cymru', '\t', '    - '),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe('the text of an update', () => {
  it('knows bold, italic, links and lists, and nothing else', () => {
    const [line, item, nested, number] = readLightMarkdown(
      'A **bold** and _italic_ [guide](https://gov.wales/x).\n- one\n  - two\n3) three',
    );

    assert.deepEqual(line, {
      ...{ marker: '', depth: 0, isApart: false },
      stretches: [
        { text: 'A ', isBold: false, isItalic: false },
        { text: 'bold', isBold: true, isItalic: false },
        { text: ' and ', isBold: false, isItalic: false },
        { text: 'italic', isBold: false, isItalic: true },
        { text: ' ', isBold: false, isItalic: false },
        { text: 'guide', isBold: false, isItalic: false, url: 'https://gov.wales/x' },
        { text: '.', isBold: false, isItalic: false },
      ],
    });
    assert.deepEqual(
      [item, nested, number].map((one) => [one?.marker, one?.depth]),
      [
        ['•', 0],
        ['•', 1],
        ['3)', 0],
      ],
    );
  });

  it('makes a bare https address a link, and leaves http and mail as they were typed', () => {
    assert.deepEqual(
      stretchesOf('https://llyw.cymru/a%20b, http://gov.wales, mailto:a@b.cymru').map(({ url }) => url),
      ['https://llyw.cymru/a%20b', undefined],
    );
  });

  for (const text of [
    '<at>Pawb</at>',
    '<b onclick="x">hello</b>',
    '[press](javascript:alert(1))',
    '[press](http://gov.wales)',
    '[press](data:text/html,x)',
    '# Heading `code` ~~no~~ &lt;',
    '\\\\server\\[share]',
    '> not a quotation',
    '**never closed',
  ]) {
    it(`shows as typed: ${text}`, () => {
      assert.equal(plainOf(text), text);
      assert.ok(stretchesOf(text).every(({ url, isBold }) => url === undefined && !isBold));
    });
  }

  it('loses no letter of what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '');

        assert.equal(letters(plainOf(text)), letters(text));
      }),
    );
  });

  it('never becomes HTML, a mention, a foreign button or a link that is not https', () => {
    fc.assert(
      fc.property(typed, typed, (title, body) => {
        const card = fillCard(
          updateCard('both', {
            ...EMPTY_CONTENT,
            title: { cy: title, en: title },
            body: { cy: body, en: body },
          }),
        );

        const parts = [...objectsIn(card)];
        const types = new Set(parts.map(({ type }) => type).filter((type) => type !== undefined));
        for (const type of types) {
          assert.ok(
            ['AdaptiveCard', 'Container', 'TextBlock', 'RichTextBlock', 'TextRun', 'Action.OpenUrl'].includes(
              type as string,
            ),
          );
        }
        for (const { type, url } of parts) {
          if (type === 'Action.OpenUrl') assert.match(String(url), /^https:\/\//);
          assert.ok(!('entities' in card));
        }
        // Only a TextBlock is read as Markdown, and those hold the words of the house alone.
        const markdown = parts.filter(({ type }) => type === 'TextBlock').map(({ text }) => text);
        assert.equal(new Set(markdown).size, 4);
      }),
    );
  });
});
