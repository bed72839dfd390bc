import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';

const ROOT = path.resolve(import.meta.dirname, '../..');
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;
const rules = (config.forbidden ?? []).map(({ name = '', comment = '' }) => ({ name, comment }));

/** One violation of each rule: a file, and what it imports. */
const PLANTS: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'no-cycles': ['src/lib/egg.ts', './hen.ts'],
  'no-orphans': ['src/lib/orphan.ts', ''],
  'no-unresolvable': ['src/lib/lost.ts', './nowhere.ts'],
  'no-undeclared-packages': ['src/chat/undeclared.ts', 'stowaway'],
  'no-dev-packages': ['src/chat/dev.ts', 'fast-check'],
  'no-tests-in-src': ['src/chat/tested.ts', '../../test/support/fake.ts'],
  'features-are-strangers': ['src/features/posts/stranger.ts', '../surveys/survey.ts'],
  'app-reads-no-settings': ['src/app.ts', './config/settings.ts'],
  'rooms-are-named': ['src/attic/box.ts', '../lib/box.ts'],
  'homes-are-named': ['src/chat/homeless.ts', 'stowaway'],
  'index-imports': ['src/index.ts', './features/posts/index.ts'],
  'start-imports': ['src/start.ts', './features/posts/index.ts'],
  'open-ports-imports': ['src/open-ports.ts', './chat/messenger.ts'],
  'app-imports': ['src/app.ts', './features/posts/post.ts'],
  'features-imports': ['src/features/posts/sends.ts', '../../delivery/index.ts'],
  'delivery-imports': ['src/delivery/keeps.ts', '../storage/sqlite.ts'],
  'chat-imports': ['src/chat/stores.ts', '../storage/collection.ts'],
  'search-imports': ['src/search/stores.ts', '../storage/collection.ts'],
  'teams-imports': ['src/teams/decides.ts', '../features/posts/index.ts'],
  'http-imports': ['src/http/speaks.ts', '../language/say.ts'],
  'storage-imports': ['src/storage/queues.ts', '../queue/work-queue.ts'],
  'queue-imports': ['src/queue/stores.ts', '../storage/collection.ts'],
  'web-imports': ['src/web/speaks.ts', '../language/say.ts'],
  'local-imports': ['src/local/stores.ts', '../storage/collection.ts'],
  'language-imports': ['src/language/chats.ts', '../chat/message.ts'],
  'config-imports': ['src/config/speaks.ts', '../language/say.ts'],
  'lib-imports': ['src/lib/speaks.ts', '../language/say.ts'],
  'home-of-dotenv': ['src/config/env.ts', 'dotenv'],
  'home-of-@azure/identity': ['src/storage/identity.ts', '@azure/identity'],
  'home-of-botbuilder': ['src/chat/activity.ts', 'botbuilder-core'],
  'home-of-botframework': ['src/delivery/connector.ts', 'botframework-connector'],
  'home-of-@microsoft/teams-ai': ['src/features/faq/planner.ts', '@microsoft/teams-ai'],
  'home-of-openai': ['src/features/faq/model.ts', 'openai'],
  'home-of-restify': ['src/teams/serves.ts', 'restify'],
  'home-of-eta': ['src/features/faq/page.ts', 'eta'],
  'home-of-@azure/cosmos': ['src/storage/ids.ts', '@azure/cosmos'],
  'home-of-@azure/storage-queue': ['src/queue/limits.ts', '@azure/storage-queue'],
  'home-of-libsql': ['src/features/posts/store.ts', 'libsql'],
  'home-of-adaptivecards-templating': ['src/features/posts/card.ts', 'adaptivecards-templating'],
  'home-of-adaptive-expressions': ['src/language/words.ts', 'adaptive-expressions'],
  'home-of-i18next': ['src/chat/says.ts', 'i18next'],
  'home-of-stemmer': ['src/features/faq/stems.ts', 'stemmer'],
  'home-of-luxon': ['src/chat/when.ts', 'luxon'],
  'home-of-markdown-it': ['src/features/posts/render.ts', 'markdown-it'],
  'home-of-fflate': ['src/features/faq/unzip.ts', 'fflate'],
  'home-of-mammoth': ['src/features/faq/word.ts', 'mammoth'],
  'home-of-sanitize-html': ['src/http/clean.ts', 'sanitize-html'],
  'home-of-turndown': ['src/http/markdown.ts', 'turndown'],
  'home-of-undici': ['src/features/posts/fetches.ts', 'undici'],
  'home-of-ipaddr.js': ['src/http/address.ts', 'ipaddr.js'],
  'home-of-unpdf': ['src/features/faq/pdf.ts', 'unpdf'],
  'home-of-minisearch': ['src/features/posts/find.ts', 'minisearch'],
  'home-of-feedsmith': ['src/features/surveys/feed.ts', 'feedsmith'],
  'home-of-htmlparser2': ['src/features/surveys/html.ts', 'htmlparser2'],
  'home-of-robots-parser': ['src/features/surveys/robots.ts', 'robots-parser'],
  'home-of-ical-generator': ['src/features/posts/calendar.ts', 'ical-generator'],
  'home-of-@resvg/resvg-js': ['src/features/posts/picture.ts', '@resvg/resvg-js'],
  'home-of-write-excel-file': ['src/features/posts/sheet.ts', 'write-excel-file'],
  'home-of-rrule': ['src/features/posts/rule.ts', 'rrule'],
  'home-of-yaml': ['src/features/posts/front-matter.ts', 'yaml'],
  'home-of-pino': ['src/delivery/log.ts', 'pino'],
  'home-of-zod': ['src/lib/schema.ts', 'zod'],
};

/** Cruises `src` below a folder by the rules of the house, and lists what breaks them as `rule: file → target`. */
async function violationsIn(folder: string): Promise<readonly { rule: string; from: string; to: string }[]> {
  const { output } = await cruise(['src'], {
    ...config.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}

const isRelative = (imported: string): boolean => imported.startsWith('.');

/** Writes a house in which every rule is broken once. Packages are hollow: only their names matter. */
function plantIn(folder: string): void {
  const files = new Map<string, string[]>();
  const importsOf = (file: string): string[] => {
    const imports = files.get(file) ?? [];
    files.set(file, imports);
    return imports;
  };
  const packages = new Set<string>();
  for (const [file, imported] of Object.values(PLANTS)) {
    const imports = importsOf(file);
    if (imported !== '') imports.push(`import '${imported}';`);
    if (!isRelative(imported) && imported !== '') packages.add(imported);
    else if (imported !== './nowhere.ts' && imported !== '')
      importsOf(path.posix.join(path.dirname(file), imported));
  }
  importsOf('src/lib/hen.ts').push("import './egg.ts';");
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [file, imports] of files) write(file, `${imports.join('\n')}\nexport const it = 1;\n`);
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  const declared = [...packages].filter((name) => name !== 'stowaway' && name !== 'fast-check');
  write(
    'package.json',
    JSON.stringify({
      name: 'planted',
      dependencies: Object.fromEntries(declared.map((name) => [name, '1.0.0'])),
      devDependencies: { 'fast-check': '1.0.0' },
    }),
  );
}

describe('The import rules', function () {
  this.timeout(60_000);
  let planted: Awaited<ReturnType<typeof violationsIn>> = [];
  let folder = '';

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'cylch-planted-'));
    plantIn(folder);
    planted = await violationsIn(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, comment } of rules) {
    it(`report a violation of ${name}, and say what to do`, () => {
      const plant = PLANTS[name];

      assert.ok(plant, `plant a violation of ${name} in PLANTS of this test`);
      const [file] = plant;
      const found = planted.filter(({ rule, from }) => rule === name && from === file);
      assert.notDeepEqual(found, [], `${name} did not see ${plant.join(' → ')}`);
      assert.match(comment, /\S+ \S+ \S+/, `${name} needs a comment that says what to do instead`);
    });
  }

  it('have a name each, and no plant is left of a rule that is gone', () => {
    const names = rules.map(({ name }) => name);

    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      Object.keys(PLANTS).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('hold in the house as it stands', async () => {
    const violations = await violationsIn(ROOT);

    assert.deepEqual(
      violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
      [],
    );
  });
});
