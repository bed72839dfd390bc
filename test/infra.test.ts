import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { SETTINGS as TABLE } from '../src/config/settings.ts';
import { openBicep, type BicepFile } from './support/bicep.ts';

/** What the app reads from its environment. App Service itself sets PORT. */
const SETTINGS: readonly string[] = Object.keys(TABLE);

/** Settings that have no meaning in Azure, or that the platform or a default gives. */
const NOT_PASSED = [
  'PORT',
  'PLAYGROUND_PORT',
  'NO_PLAYGROUND',
  'DATA_DIR',
  'TICK_SECONDS',
  'AZURE_OPENAI_API_VERSION',
  'AZURE_OPENAI_EMBEDDING_DEPLOYMENT',
  'AZURE_OPENAI_KEY',
];

/** What App Service and Node.js read, not the app. */
const PLATFORM_SETTINGS = [
  'CUSTOM_BUILD_COMMAND',
  'ENABLE_ORYX_BUILD',
  'NODE_ENV',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
];

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const main = read('infra/main.bicep');
const modules = readdirSync(new URL('../infra/modules/', import.meta.url)).map((file) => `modules/${file}`);

/** Everything that a pattern's first group finds, once each, in order. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();
}

describe('infra', () => {
  let bicep: (text: string) => BicepFile;
  before(async () => {
    bicep = await openBicep();
  });

  it('is Bicep, to the last bracket', () => {
    for (const path of ['main.bicep', ...modules])
      assert.deepEqual(bicep(read(`infra/${path}`)).mistakes, [], path);

    assert.notDeepEqual(bicep("resource plan 'a@1' = {\n  name: 'plan'\n").mistakes, []);
  });

  it('uses only names that it declares, and declares none for nothing', () => {
    for (const path of ['main.bicep', ...modules]) {
      const { declared, used } = bicep(read(`infra/${path}`));
      const onlyDone = found(read(`infra/${path}`), /^(?:resource|module) (\w+)/gm);

      assert.deepEqual(
        [...used].filter((name) => !declared.has(name)),
        [],
        path,
      );
      assert.deepEqual(
        [...declared].filter((name) => !used.has(name) && !onlyDone.includes(name)),
        [],
        path,
      );
    }

    const { declared, used } = bicep('param place string\noutput name string = plase\n');
    assert.deepEqual([[...declared], [...used]], [['place'], ['plase']]);
  });

  it('passes the app only settings that it reads', () => {
    const passed = found(`${main}\n${read('infra/modules/app-service.bicep')}`, /\b([A-Z][A-Z_]+):/g);

    const unknown = passed.filter((name) => !SETTINGS.includes(name) && !PLATFORM_SETTINGS.includes(name));

    assert.deepEqual(unknown, []);
    assert.deepEqual(
      SETTINGS.filter((name) => !NOT_PASSED.includes(name) && !passed.includes(name)),
      [],
    );
  });

  it('uses every module, and has every module that it uses', () => {
    const used = found(main, /^module \w+ '(.+)' =/gm);

    assert.deepEqual(used, modules.sort());
  });

  it('gives every module the parameters that it asks for, and no other', () => {
    for (const [, path, params] of main.matchAll(
      /^module \w+ '(.+)' = \{[^]*?^ {2}params: \{\n([^]*?)^ {2}\}/gm,
    )) {
      const given = found(params!, /^ {4}(\w+):/gm);

      const declared = found(read(`infra/${path}`), /^param (\w+)/gm);

      assert.deepEqual(given, declared, path);
    }
  });

  it('uses only outputs that the modules have', () => {
    const files = new Map(
      [...main.matchAll(/^module (\w+) '(.+)' =/gm)].map(([, name, path]) => [name!, path!]),
    );

    for (const [use, name, output] of main.matchAll(/\b(\w+)\.outputs\.(\w+)/g)) {
      assert.ok(found(read(`infra/${files.get(name!)}`), /^output (\w+)/gm).includes(output!), use);
    }
  });

  it('sets every parameter of main.bicep, and no other, from a variable of azd', () => {
    const { parameters } = JSON.parse(read('infra/main.parameters.json')) as {
      parameters: Record<string, { value: string }>;
    };

    assert.deepEqual(Object.keys(parameters).sort(), found(main, /^param (\w+)/gm));
    for (const { value } of Object.values(parameters)) assert.match(value, /^\$\{[A-Z_]+(=\w+)?\}$/);
  });

  it('takes no key of any account: the identity is enough', () => {
    for (const path of ['main.bicep', ...modules]) {
      assert.doesNotMatch(read(`infra/${path}`), /listKeys\(|listAccountSas\(|connectionString/i, path);
    }
  });

  it('gives the Teams package its values', () => {
    for (const name of ['BOT_ID', 'TEAMS_APP_ID', 'BOT_DOMAIN']) {
      assert.match(main, new RegExp(`^output ${name} string =`, 'm'));
    }
  });

  it('is what azure.yaml deploys the bot to', () => {
    const { services } = parse(read('azure.yaml')) as { services: Record<string, unknown> };

    assert.deepEqual(services, { bot: { project: '.', host: 'appservice', language: 'ts' } });
    assert.match(read('infra/modules/app-service.bicep'), /'azd-service-name': 'bot'/);
  });
});
