import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readGuide } from '../../../../src/features/faq/shelf/read-guide.ts';
import type { Language } from '../../../../src/language/bilingual.ts';
import { GUIDES } from '../../../support/faq-room.ts';

const read = (language: Language, slug: string) => {
  const name = `${language}/${slug}.md`;
  return readGuide({ name, slug, language, text: readFileSync(path.join(GUIDES, name), 'utf8') });
};
const slugsIn = (language: Language): readonly string[] =>
  readdirSync(path.join(GUIDES, language))
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.basename(file, '.md'))
    .sort();

const ROLE = /manager|steering|team|group|lead|officer|rheolwr|grŵp|tîm|swyddog|arweinydd/i;

describe('The guides', () => {
  it('are at least eight, each in both languages', () => {
    assert.ok(slugsIn('en').length >= 8);
    assert.deepEqual(slugsIn('cy'), slugsIn('en'));
  });

  for (const slug of slugsIn('en')) {
    describe(slug, () => {
      it('has the same sections in both languages, in the same order', () => {
        const [cy, en] = [read('cy', slug), read('en', slug)];

        assert.deepEqual(
          cy.passages.map(({ anchor }) => anchor),
          en.passages.map(({ anchor }) => anchor),
        );
        assert.deepEqual(cy.topics, en.topics);
        assert.equal(cy.version, en.version);
        assert.equal(cy.reviewBy, en.reviewBy);
      });

      it('is shaped alike in both languages, so that a quote is found again in the other', () => {
        const shape = (language: Language) =>
          read(language, slug).passages.map(({ anchor, blocks }) => [
            anchor,
            ...blocks.map((block) =>
              block.kind === 'paragraph' ? block.kind : `${block.kind} ${block.items.length}`,
            ),
          ]);

        assert.deepEqual(shape('cy'), shape('en'));
      });

      for (const language of ['cy', 'en'] as const) {
        it(`(${language}) has substance, sources, a role as its owner, and ways of asking for every section`, () => {
          const guide = read(language, slug);
          const words = readFileSync(path.join(GUIDES, language, `${slug}.md`), 'utf8')
            .replace(/^---[\s\S]*?\n---/, '')
            .split(/\s+/).length;

          assert.ok(words >= 600, `${words} words`);
          assert.ok(guide.sources.length > 0);
          assert.match(guide.owner, ROLE);
          assert.ok(guide.reviewBy > guide.updated);
          assert.deepEqual(
            guide.passages.filter(({ questions }) => questions.length < 2).map(({ anchor }) => anchor),
            [],
          );
        });
      }
    });
  }
});
