import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A picture as a document shows it, or links to it. */
interface Shown {
  readonly document: string;
  readonly file: string;
  /** What stands for it where it cannot be seen; the words of the link where it is linked. */
  readonly words: string;
}

const MARKDOWN = /!?\[(?<words>[^\]]*)\]\((?<file>[^)\s]+\.png)\)/g;
const HTML = /<img\b[^>]*>/g;
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function picturesIn(document: string, text: string): readonly Shown[] {
  const inMarkdown = [...text.matchAll(MARKDOWN)].map(
    ({ groups }) => [groups!.file!, groups!.words!] as const,
  );
  const inHtml = [...text.matchAll(HTML)].map(
    ([tag]) => [attribute(tag, 'src'), attribute(tag, 'alt')] as const,
  );
  return [...inMarkdown, ...inHtml].map(([file, words]) => ({
    ...{ document, words },
    file: path.posix.join(path.posix.dirname(document), file),
  }));
}

describe('The pictures of the documents', () => {
  const documents = ['README.md', ...filesIn('docs', '.md')];
  const shown = documents.flatMap((each) => picturesIn(each, readFileSync(path.join(ROOT, each), 'utf8')));

  it('are all there', () => {
    const missing = shown.filter(({ file }) => !existsSync(path.join(ROOT, file)));

    assert.deepEqual(missing, []);
  });

  it('are all shown somewhere', () => {
    const named = new Set(shown.map(({ file }) => file));

    assert.deepEqual(
      filesIn('docs', '.png').filter((file) => !named.has(file)),
      [],
    );
  });

  it('have words for whoever does not see them', () => {
    assert.deepEqual(
      shown.filter(({ words }) => words.trim() === ''),
      [],
    );
  });

  it('are found in either notation, and without words', () => {
    const text = '![](a.png) and <img width="3" src="b.png" alt="A card"> and <img src="c.png">';

    assert.deepEqual(
      picturesIn('docs/x.md', text).map(({ file, words }) => [file, words]),
      [
        ['docs/a.png', ''],
        ['docs/b.png', 'A card'],
        ['docs/c.png', ''],
      ],
    );
  });
});

/** The files with this ending in a folder and the folders in it, from the root of the project. */
function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name))
    .sort();
}
