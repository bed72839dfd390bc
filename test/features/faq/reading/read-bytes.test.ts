import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Unreadable } from '../../../../src/features/faq/reading/faults.ts';
import { htmlToMarkdown } from '../../../../src/features/faq/reading/html-to-markdown.ts';
import { readBytes } from '../../../../src/features/faq/reading/read-bytes.ts';
import { withoutMarkup } from '../../../../src/features/faq/shelf/quotables.ts';
import { escapeHtml } from '../../../../src/lib/html.ts';
import {
  aDocx,
  anEncryptedDocx,
  anEncryptedPdf,
  aPdf,
  aZipBomb,
  docxParts,
  tableOf,
} from '../../../support/sample-files.ts';
import { zipSync } from 'fflate';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const read = (name: string, content: Uint8Array | string) =>
  readBytes({ name, bytes: typeof content === 'string' ? text(content) : content });
const shapeOf = async (name: string, content: Uint8Array | string) => {
  const { title, introduction, sections } = await read(name, content);
  return { title, introduction, sections: sections.map(({ heading, markdown }) => [heading, markdown]) };
};

const ROBOTS = {
  title: 'Using robots',
  introduction: 'What this is about.',
  sections: [
    ['What is it?', 'A robot copies.'],
    ['Rules', '| Role | Duty |\n| --- | --- |\n| Owner | Decides |'],
  ],
};

describe('A file that becomes a guide', () => {
  it('is read alike from Markdown, HTML and Word', async () => {
    const markdown =
      '# Using robots\n\nWhat this is about.\n\n## What is it?\n\nA robot copies.\n\n## Rules\n\n| Role | Duty |\n| --- | --- |\n| Owner | Decides |\n';
    const html =
      '<h1>Using robots</h1><p>What this is about.</p><h2>What is it?</h2><p>A robot copies.</p><h2>Rules</h2><table><tr><th>Role</th><th>Duty</th></tr><tr><td>Owner</td><td>Decides</td></tr></table>';
    const docx = aDocx(
      [
        ['Title', 'Using robots'],
        ['Normal', 'What this is about.'],
        ['Heading1', 'What is it?'],
        ['Normal', 'A robot copies.'],
        ['Heading1', 'Rules'],
      ],
      tableOf([
        ['Role', 'Duty'],
        ['Owner', 'Decides'],
      ]),
    );

    assert.deepEqual(await shapeOf('robots.md', markdown), ROBOTS);
    assert.deepEqual(await shapeOf('robots.html', html), ROBOTS);
    assert.deepEqual(await shapeOf('robots.docx', docx), ROBOTS);
  });

  it('is read from a PDF by the size of its letters, without what stands on every page', async () => {
    const page = (number: number, ...lines: (readonly [number, string])[]) => [
      [9, 'A public body'] as const,
      ...lines,
      [9, `Page ${number} of 3`] as const,
    ];
    const pdf = aPdf([
      page(
        1,
        [24, 'Using robots'],
        [11, 'A robot copies what people do, again and again, with-'],
        [11, 'out a break.'],
      ),
      page(
        2,
        [16, 'Rules'],
        [11, 'Keep these rules:'],
        [11, '• Ask first, and write down who'],
        [11, 'has agreed.'],
        [11, '• Test it.'],
      ),
      page(3, [16, 'Costs'], [11, 'Nobody knows all of the costs before the first year is over.']),
    ]);

    assert.deepEqual(await shapeOf('robots.pdf', pdf), {
      title: 'Using robots',
      introduction: 'A robot copies what people do, again and again, without a break.',
      sections: [
        ['Rules', 'Keep these rules:\n\n-   Ask first, and write down who has agreed.\n-   Test it.'],
        ['Costs', 'Nobody knows all of the costs before the first year is over.'],
      ],
    });
    assert.deepEqual((await read('robots.pdf', pdf)).warnings, ['fromPdf']);
  });

  it('of a web page is its main part, with links that lead somewhere', async () => {
    const html =
      '<!doctype html><html lang="cy"><title>Safle</title><nav><a href="/">Dewislen</a></nav><main><h1>Robotiaid</h1><p>Gweler <a href="/mwy">mwy</a> neu <a href="javascript:alert(1)">hyn</a>.</p></main><footer>Hawlfraint</footer></html>';

    const page = await readBytes({ name: 'page.html', bytes: text(html), base: 'https://corff.example/a/' });

    assert.equal(page.title, 'Robotiaid');
    assert.equal(page.language, 'cy');
    assert.deepEqual(page.sections, [
      { heading: 'Robotiaid', markdown: 'Gweler [mwy](https://corff.example/mwy) neu hyn.' },
    ]);
  });

  it('says what it is called, who owns it and what its sections are called in addresses', async () => {
    const head = 'title: Robots\nowner: Digital lead\nreview-by: 2027-05-01\nquestions: { rules: [may I?] }';
    const markdown = `---\n${head}\n---\n\n## Rules {#rules}\n\nAsk first.\n`;

    const { title, sections, head: said, warnings } = await read('robots.md', markdown);

    assert.equal(title, 'Robots');
    assert.deepEqual(sections, [{ heading: 'Rules', markdown: 'Ask first.', anchor: 'rules' }]);
    assert.equal(said.owner, 'Digital lead');
    assert.deepEqual(said.questions, { rules: ['may I?'] });
    assert.deepEqual(warnings, []);
  });

  it('is cut at deeper headings where a section is long, or has no words of its own', async () => {
    const long = 'Many words stand here. '.repeat(80);
    const markdown = `## Costs\n\n### Licences\n\nDear.\n\n## Risks\n\n${long}\n\n### Fraud\n\nRare.\n\n## Short\n\nOne.\n\n### Deep\n\nTwo.\n`;

    const { sections } = await read('robots.md', markdown);

    assert.deepEqual(
      sections.map(({ heading }) => heading),
      ['Costs – Licences', 'Risks', 'Fraud', 'Short'],
    );
    assert.equal(sections.at(-1)?.markdown, 'One.\n\n### Deep\n\nTwo.');
  });

  it('without headings is cut between its paragraphs, and says so', async () => {
    const paragraph = 'Words without a heading go on and on here. '.repeat(20).trim();
    const list = ['- one', '- two'].join('\n');

    const { sections, warnings } = await read(
      'long-text.md',
      [...Array<string>(6).fill(paragraph), list].join('\n\n'),
    );

    assert.deepEqual(warnings, ['noHeadings']);
    assert.ok(sections.length > 1);
    assert.equal(sections[0]?.heading, 'long text (1)');
    assert.match(sections.at(-1)?.markdown ?? '', /- {3}one\n- {3}two$/);
  });
});

describe('A text that is put into a guide', () => {
  it('is what it was, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const shown = words
          .replace(/[^\P{Cc}]|\p{Co}|\uFEFF/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        const back = withoutMarkup(htmlToMarkdown(`<p>${escapeHtml(shown)}</p>`));

        assert.equal(back, shown);
      }),
    );
  });

  it('can do nothing', () => {
    const markdown = htmlToMarkdown(
      '<p onclick="x()">Hello<script>alert(1)</script> <img src=x onerror=y> <iframe src="https://x.example"></iframe><a href="data:text/html,x">here</a> &lt;script&gt;alert(2)&lt;/script&gt; &lt;at&gt;all&lt;/at&gt;</p><form><input></form>',
    );

    assert.equal(markdown, 'Hello here \\<script>alert(2)\\</script> \\<at>all\\</at>');
  });
});

describe('A file that cannot become a guide', () => {
  const notWord = { ...docxParts([]) };
  delete notWord['word/document.xml'];
  const utf16 = Buffer.from('\uFEFF## Un\n\nHelo.', 'utf16le');
  const CASES: readonly (readonly [
    what: string,
    name: string,
    content: Uint8Array | string,
    fault: string,
  ])[] = [
    ['without a byte', 'a.md', '', 'empty'],
    ['of spaces', 'a.md', ' \n\t ', 'empty'],
    ['of empty paragraphs', 'a.html', '<p> </p>', 'empty'],
    ['of another type', 'a.xlsx', 'x', 'type'],
    ['without an ending', 'guide', 'x', 'type'],
    ['that is a PDF and says it is Word', 'a.docx', aPdf([[[12, 'Hello']]]), 'mismatch'],
    ['that is a table and says it is Word', 'a.docx', zipSync(notWord), 'mismatch'],
    [
      'that is a picture and says it is Markdown',
      'a.md',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
      'mismatch',
    ],
    ['that is a page and says it is Markdown', 'a.md', '<!doctype html><p>Hello', 'mismatch'],
    ['that is plain and says it is HTML', 'a.html', 'Hello', 'mismatch'],
    ['of Word with a password', 'a.docx', anEncryptedDocx(), 'encrypted'],
    ['of PDF with a password', 'a.pdf', anEncryptedPdf(), 'encrypted'],
    ['of scanned pages', 'a.pdf', aPdf([[], []]), 'noText'],
    ['of Word without words', 'a.docx', aDocx([]), 'noText'],
    ['that unpacks to a hundred times its size', 'a.docx', aZipBomb(), 'unpacks'],
    ['of Word that is cut off', 'a.docx', aDocx([['Normal', 'Hello']]).subarray(0, 300), 'broken'],
    ['of PDF that is cut off', 'a.pdf', '%PDF-1.4\n1 0 obj', 'broken'],
    ['that is too long', 'a.md', 'word '.repeat(100_000), 'tooLong'],
  ];
  for (const [what, name, content, fault] of CASES) {
    it(`is one ${what}: ${fault}`, async () => {
      await assert.rejects(
        read(name, content),
        (error) => error instanceof Unreadable && error.fault === fault,
      );
    });
  }

  it('is none that Notepad saved in UTF-16', async () => {
    assert.equal((await read('a.md', utf16)).sections[0]?.heading, 'Un');
  });

  it('is one that says less than it unpacks to', async () => {
    const honest = Buffer.from(aZipBomb());
    const lying = Buffer.from(honest);
    // The size that a packed file says it has, in its directory: 60 MB becomes 10 bytes.
    for (let at = 0; at < lying.length - 4; at += 1)
      if (lying.readUInt32LE(at) === 60 * 1024 * 1024) lying.writeUInt32LE(10, at);

    const before = process.memoryUsage().arrayBuffers;
    await read('a.docx', lying).catch(() => undefined);

    assert.notDeepEqual(lying, honest);
    assert.ok(process.memoryUsage().arrayBuffers - before < 20 * 1024 * 1024);
  });
});
