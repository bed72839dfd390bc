import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { readGuide } from '../../../../src/features/faq/shelf/read-guide.ts';
import { BotError } from '../../../../src/lib/errors.ts';
import { silentLog, type Log } from '../../../../src/lib/log.ts';

const HEAD: Readonly<Record<string, string>> = {
  title: 'Using robots',
  summary: 'What robots do.',
  owner: 'Community manager',
  topics: '[automation]',
  version: '"1.0"',
  updated: '2026-11-22',
  'review-by': '2027-11-30',
  'welsh-reviewed': 'no',
  sources: '[{ title: General practice, kind: general-practice }]',
};
const BODY = 'This guide is short.\n\n## What is it? {#what}\n\nA robot. It copies.\n';

const aGuide = ({ head = HEAD, body = BODY } = {}): string =>
  `---\n${Object.entries(head)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n${body}`;

const read = (text: string, slug = 'using-robots') =>
  readGuide({ name: `en/${slug}.md`, slug, language: 'en', text });

/** Why a guide cannot be read. */
function reasonsOf(text: string, slug?: string): string {
  try {
    read(text, slug);
  } catch (error) {
    assert.ok(error instanceof BotError);
    assert.equal(error.code, 'broken_guide');
    return String(error.facts.reasons);
  }
  return '';
}

describe('A guide file', () => {
  it('becomes a guide with its sections, their sentences and the ways of asking', () => {
    const head = { ...HEAD, questions: '{ what: [ok to use a robot?] }' };

    const guide = read(aGuide({ head }));

    assert.equal(guide.title, 'Using robots');
    assert.equal(guide.welshReviewed, false);
    assert.equal(guide.introduction, 'This guide is short.');
    const [section] = guide.passages;
    assert.equal(section?.anchor, 'what');
    assert.equal(section.heading, 'What is it?');
    assert.deepEqual(section.questions, ['ok to use a robot?']);
    assert.deepEqual(section.blocks, [
      {
        kind: 'paragraph',
        sentences: [
          { markdown: 'A robot.', plain: 'A robot.' },
          { markdown: 'It copies.', plain: 'It copies.' },
        ],
      },
    ]);
  });

  it('has the answers that its owner wrote, and is broken by one that is empty, in no section, or given twice', () => {
    const answers = (value: string) => aGuide({ head: { ...HEAD, answers: value } });

    const [section] = read(
      answers('{ what: [{ question: Is it alive?, ways: [alive?], answer: No. }] }'),
    ).passages;

    assert.deepEqual(section?.answers, [{ question: 'Is it alive?', ways: ['alive?'], answer: 'No.' }]);
    assert.match(
      reasonsOf(answers('{ what: [{ question: Is it alive?, answer: "" }] }')),
      /answers\.what\.0\.answer/,
    );
    assert.match(
      reasonsOf(answers('{ where: [{ question: Is it alive?, answer: No. }] }')),
      /does not exist: where/,
    );
    assert.match(
      reasonsOf(answers('{ what: [{ question: Is it alive?, ways: ["is it ALIVE"], answer: No. }] }')),
      /answered twice: is it ALIVE/,
    );
  });

  it('keeps a list with the sentence that leads into it, and a table row by row', () => {
    const body = `Short.\n\n## Rules {#rules}\n\nFirst. Keep these:\n\n1. **One:** ask.\n2. Two.\n\n| Role | Duty |\n| --- | --- |\n| Owner | Decides |\n`;

    const [section] = read(aGuide({ body })).passages;

    const shape = section?.blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.sentences.map(({ plain }) => plain)
        : [block.kind, block.leadIn?.plain, ...block.items.map(({ plain }) => plain)],
    );
    assert.deepEqual(shape, [
      ['First.'],
      ['list', 'Keep these:', 'One: ask.', 'Two.'],
      ['table', undefined, 'Owner: Decides'],
    ]);
  });

  it('is refused with every reason at once', () => {
    const head = {
      ...HEAD,
      title: '""',
      topics: '[robots]',
      updated: 'yesterday',
      questions: '{ gone: [where?] }',
    };
    const body = '## What? {#what}\n\nIt.\n\n## Stray\n\nIt.\n\n## Again {#what}\n\n';

    const reasons = reasonsOf(aGuide({ head, body }));

    for (const part of ['title', 'topics', 'updated', 'introduction', 'Stray', 'twice: what', 'empty: what'])
      assert.ok(reasons.includes(part), `${part}: ${reasons}`);
  });

  it('is refused when it has questions for a section that does not exist', () => {
    assert.match(reasonsOf(aGuide({ head: { ...HEAD, questions: '{ gone: [where?] }' } })), /gone/);
  });

  for (const [what, text] of [
    ['is empty', ''],
    ['has no front matter', BODY],
    ['has front matter that is no YAML', `---\ntitle: [\n---\n${BODY}`],
    ['has front matter that is a list', `---\n- title\n---\n${BODY}`],
    ['has no section', aGuide({ body: 'Only this.' })],
  ] as const) {
    it(`is refused when it ${what}`, () => {
      assert.notEqual(reasonsOf(text), '');
    });
  }

  it('is refused when its name does not fit into an address', () => {
    assert.match(reasonsOf(aGuide(), 'Using Robots'), /file name/);
  });
});

describe('A folder of guides', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cylch-guides-'));
    for (const language of ['cy', 'en']) mkdirSync(path.join(folder, language));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is loaded without its broken guide, which the operator hears of by file and reason', () => {
    const lines: { facts: object; words: string }[] = [];
    const log: Log = { ...silentLog, error: (facts, words) => void lines.push({ facts, words }) };
    writeFileSync(path.join(folder, 'cy/robots.md'), aGuide());
    writeFileSync(path.join(folder, 'en/robots.md'), aGuide());
    writeFileSync(path.join(folder, 'en/broken.md'), 'No front matter.');

    const library = loadGuides(folder, log);

    assert.deepEqual(
      library.guides('en').map(({ slug }) => slug),
      ['robots'],
    );
    assert.equal(library.guides('cy').length, 1);
    assert.equal(lines.length, 1);
    assert.match(JSON.stringify(lines[0]), /en\/broken\.md/);
  });

  it('that is not there is an empty shelf', () => {
    assert.deepEqual(loadGuides(path.join(folder, 'nowhere'), silentLog).guides('cy'), []);
  });
});
