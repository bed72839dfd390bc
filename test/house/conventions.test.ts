import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { outdated } from '../../scripts/generate-docs.ts';
import { CATALOGUE } from '../../src/language/catalogue/index.ts';
import { findProse } from '../support/find-prose.ts';
import { codeLinesOf, errorsDeclaredIn, sourceFilesIn } from '../support/source-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const src = sourceFilesIn('src');

describe('Every feature', () => {
  const app = read('src/app.ts');

  for (const feature of foldersIn('src/features')) {
    it(`${feature} is built in app.ts and explains itself`, () => {
      const readme = `src/features/${feature}/readme.md`;

      assert.match(
        app,
        new RegExp(`from './features/${feature}/index.ts'`),
        `add ${feature}() to src/app.ts`,
      );
      assert.match(app, new RegExp(`\\b${feature}\\(`), `add ${feature}() to src/app.ts`);
      assert.ok(existsSync(path.join(ROOT, readme)), `write ${readme}`);
      assert.match(read(readme), /^# \S/, `begin ${readme} with a heading`);
    });
  }
});

describe('Every foreseen failure', () => {
  const declared = src.flatMap(errorsDeclaredIn);
  const codes = [...new Set(declared.map(({ code }) => code))].sort();
  /** The sections of docs/errors.md: a code and its text. */
  const sections = new Map(
    read('docs/errors.md')
      .split(/^### /m)
      .slice(1)
      .map((section) => [/^`(\w+)`/.exec(section)?.[1] ?? section.split('\n')[0] ?? '', section] as const),
  );

  it('is declared once', () => {
    assert.deepEqual(declared.map(({ code }) => code).sort(), codes);
  });

  it('has a line for members in the catalogue, and no line is left of one that is gone', () => {
    assert.deepEqual(Object.keys(CATALOGUE.errors).sort(), codes);
  });

  it('has a section in docs/errors.md, and no section is left of one that is gone', () => {
    assert.deepEqual([...sections.keys()].sort(), codes);
  });

  it('answers with the status that docs/errors.md names', () => {
    const wrong = declared.filter(({ code, status }) => !sections.get(code)?.includes(`HTTP ${status}.`));

    assert.deepEqual(
      wrong.map(({ code, status }) => `${code}: HTTP ${status}`),
      [],
    );
  });
});

describe('What is generated', () => {
  it('is current: docs/settings.md, .env.sample and the picture in docs/architecture.md', async function () {
    this.timeout(30_000);

    assert.deepEqual([...(await outdated()).keys()], [], 'run npm run docs');
  });
});

describe('The cards', () => {
  for (const feature of foldersIn('adaptive-cards')) {
    it(`of ${feature} belong to a feature, or to all of them (chat), and have a sample each`, () => {
      const files = readdirSync(path.join(ROOT, 'adaptive-cards', feature));
      const templates = files.filter((file) => /(?<!\.sample)\.json$/.test(file));

      const owners = [...foldersIn('src/features'), 'chat'];
      assert.ok(owners.includes(feature), `there is no src/features/${feature}`);
      assert.deepEqual(
        templates.filter((file) => !files.includes(file.replace(/\.json$/, '.sample.json'))),
        [],
      );
    });
  }
});

describe('The size of files', () => {
  const sizes = src
    .map((each) => ({ file: each.file, lines: codeLinesOf(each) }))
    .sort((a, b) => a.lines - b.lines);
  const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;

  it(`is at most 60 lines of code in the middle: ${median} in ${sizes.length} files`, () => {
    assert.ok(median > 0 && median <= 60);
  });

  it(`is at most 200 lines of code anywhere: ${sizes.at(-1)?.lines ?? 0}`, () => {
    assert.deepEqual(
      sizes.filter(({ lines }) => lines > 200),
      [],
    );
  });
});

describe('Text outside of the catalogue', () => {
  /** Files that hold texts for good reasons. Each must still need its exception. */
  const EXCEPTIONS: readonly (readonly [files: RegExp, reason: string])[] = [
    [/^features\/community\/commands\.ts$/, 'Words that members type.'],
    [/^features\/meetups\/sample\.ts$/, 'The sample community: what its managers wrote, in both languages.'],
    [/^features\/posts\/samples\//, 'The sample community: what its members wrote, in both languages.'],
    [/^features\/surveys\/templates\//, 'Survey templates and sample comments: content in both languages.'],
    [/^features\/meetups\/api\/schemas\.ts$/, 'What a schema says to the program that called.'],
    [
      /^features\/surveys\/(answering\/(read-question|walk)|asking\/(condition-check|question-input|survey-input))\.ts$/,
      'What a schema says to the program that called.',
    ],
    [/^features\/(?:[\w-]+\/)+([a-z]+-)?routes\.ts$/, 'Summaries of the API, which is described in English.'],
    [/^features\/surveys\/results\/files\/picture\.ts$/, 'The name of a font.'],
    [/^teams\/incoming\/activity-schema\.ts$/, 'Operator line: what an activity lacks (malformed_activity).'],
    [/^teams\/model\/prompt\.ts$/, 'What a model is told, in English.'],
    [/^http\/api\/openapi\.ts$/, 'The API, which is described in English.'],
    [/^http\/pages\/page-style\.ts$/, 'A style sheet and a security policy.'],
    [/^http\/(api\/api-key|pages\/pages)\.ts$/, 'Headers of HTTP.'],
  ];
  const ROOMS = ['features', 'chat', 'delivery', 'teams', 'local', 'http'];
  const found = ROOMS.flatMap((room) => sourceFilesIn(`src/${room}`)).flatMap((each) =>
    findProse(each).map((prose) => ({ file: each.file.replace('src/', ''), ...prose })),
  );

  it('is nowhere: what a person reads stands in src/language/catalogue', () => {
    const stray = found.filter(({ file }) => !EXCEPTIONS.some(([files]) => files.test(file)));

    assert.deepEqual(
      stray.map(({ file, line, text }) => `${file}:${line} ${text}`),
      [],
    );
  });

  it('is excepted only where there still is some', () => {
    const idle = EXCEPTIONS.filter(([files]) => !found.some(({ file }) => files.test(file)));

    assert.deepEqual(
      idle.map(([files]) => String(files)),
      [],
    );
  });

  const proseIn = (source: string): readonly string[] =>
    findProse({ tree: ts.createSourceFile('planted.ts', source, ts.ScriptTarget.Latest, true) }).map(
      ({ text }) => text,
    );

  it('is seen where it is planted', () => {
    assert.deepEqual(proseIn("const title = 'Read the guide';"), ['Read the guide']);
    assert.deepEqual(proseIn("say({ text: 'mae’r arolwg wedi cau' });"), ['mae’r arolwg wedi cau']);
    assert.deepEqual(proseIn('const line = `there are ${count} answers.`;'), ['there are … answers.']);
    assert.deepEqual(proseIn('const html = \'<p class="a b">Nothing here</p>\';'), [
      '<p class="a b">Nothing here</p>',
    ]);
    assert.deepEqual(proseIn("card({ summary: 'The survey has closed' });"), ['The survey has closed']);
  });

  it('is not seen in what operators, programs and machines read', () => {
    for (const source of [
      "botError('survey_closed', 409, () => 'The survey has closed.');",
      "log.warn({ id }, 'The channel is unreachable');",
      "throw new TypeError('The id is malformed.');",
      "const list = route({ method: 'get', summary: 'List the posts.' });",
      "z.string().describe('Where it takes place.');",
      "const sql = 'SELECT body FROM documents WHERE id = ?';",
      "const words = ['fy nata', 'my data'];",
      'const row = `<td class="wide cell">${text}</td>`;',
      "type Label = 'The first one' | 'The second one';",
    ])
      assert.deepEqual(proseIn(source), [], source);
  });
});

describe('The catalogue', () => {
  it('has no text that nobody says', () => {
    const code = src
      .filter(({ file }) => !file.startsWith('src/language/catalogue/'))
      .map(({ source }) => source)
      .join('\n');
    // Keys are spelled whole, or put together from a beginning: `surveys.${template}`.
    const beginnings = [...code.matchAll(/`(\w+\.\w*)\$\{/g)].map(([, beginning = '']) => beginning);
    const keys = Object.entries(CATALOGUE)
      .filter(([section]) => section !== 'errors')
      .flatMap(([section, words]) => Object.keys(words).map((name) => `${section}.${name}`));

    const unsaid = keys.filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    assert.deepEqual(unsaid, []);
  });
});

describe('The list of packages', () => {
  it('excepts from knip only what is still started by its file name', () => {
    const { config } = ts.parseConfigFileTextToJson('knip.jsonc', read('knip.jsonc')) as {
      config: { ignoreDependencies?: readonly string[] };
    };
    const everything = ['src', 'test', 'bench', 'scripts'].flatMap(sourceFilesIn);

    const idle = (config.ignoreDependencies ?? []).filter(
      (name) =>
        !everything.some(({ source }) => source.includes(`'${name}/`) || source.includes(`('${name}')`)),
    );
    assert.deepEqual(idle, []);
  });
});
