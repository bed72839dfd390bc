import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import { unzipSync } from 'fflate';
import {
  checkPackage,
  fillPlaceholders,
  pngSize,
  readPackage,
  readValues,
  zipPackage,
} from '../scripts/package.ts';

interface Command {
  readonly title: string;
  readonly description: string;
}

interface Manifest {
  readonly bots: readonly [{ readonly commandLists: readonly { readonly commands: readonly Command[] }[] }];
}

const VALUES = {
  BOT_ID: '7f3c1d52-0f0e-4f6c-9a51-2b6de1b1a001',
  TEAMS_APP_ID: '7f3c1d52-0f0e-4f6c-9a51-2b6de1b1a002',
  BOT_DOMAIN: 'cylch.example.org',
};
const SCHEMAS = fileURLToPath(new URL('../../shared/schemas/', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../scripts/package.ts', import.meta.url));

const files = readPackage(VALUES);
const json = (name: string): unknown => JSON.parse(Buffer.from(files[name]!).toString('utf8'));
const manifest = json('manifest.json') as Manifest;
const welsh = json('cy.json') as Record<string, string>;

/** The published schema, compiled. It is draft 04: the few keywords of draft 04 alone are left unchecked. */
function schema(name: string): ValidateFunction {
  const parsed = JSON.parse(readFileSync(`${SCHEMAS}${name}`, 'utf8')) as Record<string, unknown>;
  delete parsed.$schema;
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    parsed,
  );
}

/** The paths that Teams can translate, as the localisation file spells them, with their English text. */
function localisable(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') {
    const translated =
      /^name\.|^description\.|^bots.*\.(title|description)$|^composeExtensions.*\.(title|description)$/;
    return translated.test(path) ? [[path, value]] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => localisable(item, `${path}[${index}]`));
  return Object.entries(Object(value) as object).flatMap(([key, item]) =>
    localisable(item, path === '' ? key : `${path}.${key}`),
  );
}

/** The titles of each command list, in English and in Welsh. */
const titles = manifest.bots[0].commandLists.map(({ commands }, list) => ({
  en: commands.map(({ title }) => title),
  cy: commands.map((_, index) => welsh[`bots[0].commandLists[${list}].commands[${index}].title`] ?? ''),
}));

describe('the Teams app package', () => {
  for (const [file, schemaFile] of [
    ['manifest.json', 'MicrosoftTeams.schema.json'],
    ['cy.json', 'MicrosoftTeams.Localization.schema.json'],
  ] as const) {
    it(`${file} is valid against the published schema`, function () {
      if (!existsSync(`${SCHEMAS}${schemaFile}`)) {
        console.log(`skipped: ../shared/schemas/${schemaFile} is not here`);
        this.skip();
      }
      const check = schema(schemaFile);

      const valid = check(json(file));

      assert.ok(valid, JSON.stringify(check.errors, null, 2));
    });
  }

  it('has a Welsh text for every text that Teams can translate, and for nothing else', () => {
    const english = localisable(manifest).map(([path]) => path);

    const cymraeg = Object.keys(welsh).filter((path) => path !== '$schema');

    assert.deepEqual(cymraeg.sort(), english.sort());
  });

  it('does not repeat the English where a Welsh text is due', () => {
    const same = localisable(manifest).filter(([path, english]) => welsh[path] === english);

    assert.deepEqual(same, [['name.short', 'Cylch']]);
  });

  it('lists commands that a Store reviewer accepts, in both languages', () => {
    for (const { en, cy } of titles) {
      for (const list of [en, cy]) {
        assert.ok(list.length > 0 && list.length <= 10, `${list.length} commands`);
        assert.equal(new Set(list).size, list.length, `twice the same: ${list.join(', ')}`);
        assert.deepEqual(
          list.filter((title) => title.startsWith('/') || title !== title.trim()),
          [],
        );
      }
    }
  });

  it('names the word of the other language beside each command', () => {
    for (const [list, { en, cy }] of titles.entries()) {
      en.forEach((title, index) => {
        const translated = cy[index]!;
        const english = manifest.bots[0].commandLists[list]!.commands[index]!.description;
        const cymraeg = welsh[`bots[0].commandLists[${list}].commands[${index}].description`]!;

        if (title !== 'cymorth') assert.ok(english.endsWith(`: ${translated}`), `${title}: ${english}`);
        if (translated !== 'help') assert.ok(cymraeg.endsWith(`: ${title}`), `${translated}: ${cymraeg}`);
      });
    }
  });

  it('has icons of the sizes that Teams asks for', () => {
    assert.deepEqual(pngSize(files['color.png']!), { width: 192, height: 192 });
    assert.deepEqual(pngSize(files['outline.png']!), { width: 32, height: 32 });
  });

  it('has an outline of white on nothing', () => {
    const pixels = pngPixels(files['outline.png']!);

    const visible = pixels.filter(([, , , alpha]) => alpha > 0);

    assert.ok(visible.length > 0 && visible.length < pixels.length);
    assert.deepEqual(
      visible.filter(([red, green, blue]) => red + green + blue < 3 * 255),
      [],
    );
  });

  it('zips exactly four files, to the same bytes each time', () => {
    const zip = zipPackage(files);

    assert.deepEqual(Object.keys(unzipSync(zip)).sort(), [
      'color.png',
      'cy.json',
      'manifest.json',
      'outline.png',
    ]);
    assert.deepEqual(zipPackage(files), zip);
  });

  it('has nothing to report when every value is there', () => {
    assert.deepEqual(checkPackage(files), []);
  });

  it('reports a placeholder without a value, broken JSON and an icon that is none', () => {
    const text = (value: string): Uint8Array => Buffer.from(value);

    const problems = checkPackage({
      'manifest.json': text('{ "id": "${{WHO}}" }'),
      'cy.json': text('{'),
      'color.png': text('no picture'),
    });

    assert.equal(problems.length, 3);
    assert.match(
      problems.join('\n'),
      /no value for \$\{\{WHO\}\}[^]*cy\.json is not valid JSON[^]*192 × 192/,
    );
  });
});

describe('npm run package', () => {
  it('fills a placeholder wherever it stands, and leaves what it has no value for', () => {
    assert.equal(fillPlaceholders('${{A}} ${{A}} ${{B}} ${A}', { A: '1' }), '1 1 ${{B}} ${A}');
  });

  it('prefers an option to the environment', () => {
    const read = readValues(['--domain', 'bot.example.org'], VALUES);

    assert.deepEqual(read, { values: { ...VALUES, BOT_DOMAIN: 'bot.example.org' } });
  });

  it('names every missing or malformed value at once', () => {
    const read = readValues(['--bot-id', '123', '--color', 'red', 'now'], {
      BOT_DOMAIN: 'https://example.org/',
    });

    assert.ok('problems' in read);
    assert.deepEqual(
      ['--color', 'now', 'BOT_ID', 'TEAMS_APP_ID', 'BOT_DOMAIN'].filter(
        (name) => !read.problems.some((problem) => problem.startsWith(name)),
      ),
      [],
    );
  });

  it('ends with 1 and says what is wrong', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT], {
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });

    assert.equal(status, 1);
    for (const name of ['BOT_ID', 'TEAMS_APP_ID', 'BOT_DOMAIN'])
      assert.match(stderr, new RegExp(`${name} is missing`));
  });
});

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The pixels of an 8-bit RGBA PNG that is not interlaced, which is what the drawing script writes. */
function pngPixels(bytes: Uint8Array): Pixel[] {
  const png = Buffer.from(bytes);
  assert.deepEqual([...png.subarray(24, 29)], [8, 6, 0, 0, 0], 'an 8-bit RGBA PNG, not interlaced');
  const { width, height } = pngSize(bytes)!;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));

  const stride = width * 4;
  let above = Buffer.alloc(stride);
  const pixels: Pixel[] = [];
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const filter = raw[start]!;
    const line = Buffer.from(raw.subarray(start + 1, start + 1 + stride));
    for (let at = 0; at < stride; at += 1) {
      const left = at < 4 ? 0 : line[at - 4]!;
      const up = above[at]!;
      const corner = at < 4 ? 0 : above[at - 4]!;
      line[at] = (line[at]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!) & 255;
    }
    for (let at = 0; at < stride; at += 4)
      pixels.push([line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!]);
    above = line;
  }
  return pixels;
}

/** The neighbour that the PNG standard predicts from: the one nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
