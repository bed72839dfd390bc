import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markOf } from '../../../../src/features/faq/answering/cited.ts';
import type { Guide } from '../../../../src/features/faq/shelf/guide.ts';
import { renderMarked } from '../../../../src/features/faq/pages/mark-cited.ts';
import { passageFrom } from '../../../../src/features/faq/shelf/read-passages.ts';
import { sentencesOf } from '../../../../src/features/faq/shelf/passage.ts';
import { twinSection } from '../../../../src/features/faq/shelf/twin-section.ts';

const TEXT = `Ask **first. Then** write it
down. Keep [this](https://a.example/):

- One *thing*.
  - And a part of it.
- Two & three.

| Role | Duty |
| --- | --- |
| Owner | Decides |
| Lead | Helps |
`;

const rendered = (...quoted: readonly string[]): string =>
  renderMarked('en', TEXT, new Set(quoted.map(markOf)));

describe('A quotation on its page', () => {
  it('is marked whole, wherever its words stand', () => {
    assert.match(
      rendered('Ask **first.'),
      /<p><mark>Ask <\/mark><strong><mark>first\.<\/mark> Then<\/strong> write/,
    );
    assert.match(
      rendered('Keep [this](https://a.example/):'),
      /<mark>Keep <\/mark><a href="[^"]*"><mark>this<\/mark><\/a><mark>:<\/mark>/,
    );
    assert.match(rendered('Two & three.'), /<mark>Two &amp; three\.<\/mark>/);
  });

  it('is a whole item with its parts, and a whole row', () => {
    assert.match(
      rendered('One *thing*. And a part of it.'),
      /<mark>One <\/mark><em><mark>thing<\/mark><\/em>[\s\S]*<mark>And a part of it\.<\/mark>/,
    );
    assert.match(
      rendered('Owner: Decides'),
      /<td><mark>Owner<\/mark><\/td>\s*<td><mark>Decides<\/mark><\/td>/,
    );
  });

  it('changes nothing but the marks, whichever sentences are marked', () => {
    const plain = new MarkdownIt().render(TEXT).replace(/\s+/g, ' ');
    const passage = passageFrom('en', { anchor: 'a', heading: 'A', markdown: TEXT, questions: [] });
    const sentences = sentencesOf(passage).map(({ markdown }) => markdown);
    assert.ok(sentences.length >= 6);

    for (const quoted of [[], ...sentences.map((one) => [one]), sentences])
      assert.equal(
        rendered(...quoted)
          .replace(/<\/?mark>/g, '')
          .replace(/\s+/g, ' '),
        plain,
      );
  });
});

describe('The same section in the other language', () => {
  const aGuide = (...anchors: string[]): Guide =>
    ({ passages: anchors.map((anchor) => ({ anchor })) }) as unknown as Guide;
  const of = (guide: Guide, anchor: string, twin: Guide): string | undefined =>
    twinSection(
      guide,
      guide.passages.find((one) => one.anchor === anchor)!,
      twin,
    )?.anchor;

  it('has the same anchor, wherever it stands', () => {
    assert.equal(of(aGuide('a', 'b'), 'a', aGuide('b', 'a')), 'a');
  });

  it('is the one in the same place, where anchors differ', () => {
    assert.equal(of(aGuide('a', 'b', 'c'), 'b', aGuide('x', 'y', 'z')), 'y');
    assert.equal(of(aGuide('a', 'b', 'c'), 'b', aGuide('a', 'x', 'y', 'c')), 'y');
    assert.equal(of(aGuide('a', 'b', 'c'), 'b', aGuide('a', 'c')), 'a');
  });

  it('is always one that is there', () => {
    for (const count of [1, 2, 5])
      for (const anchor of ['a', 'b', 'c', 'd'])
        assert.ok(
          of(aGuide('a', 'b', 'c', 'd'), anchor, aGuide(...['v', 'w', 'x', 'y', 'z'].slice(0, count))),
          `${anchor} of ${count}`,
        );
    assert.equal(of(aGuide('a'), 'a', aGuide()), undefined);
  });
});
