import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const FOLDER = new URL('../appPackage/', import.meta.url);

/** What a Teams package holds, and nothing else: a file too many fails the Store's review. */
export const PACKAGE_FILES = ['manifest.json', 'cy.json', 'color.png', 'outline.png'] as const;

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** One value that differs from deployment to deployment: its option, its variable, and what it must look like. */
const SETTINGS = [
  {
    option: 'bot-id',
    name: 'BOT_ID',
    pattern: GUID,
    form: "the application (client) id of the bot's Entra app",
  },
  {
    option: 'app-id',
    name: 'TEAMS_APP_ID',
    pattern: GUID,
    form: 'a GUID that identifies the Teams app for good',
  },
  {
    option: 'domain',
    name: 'BOT_DOMAIN',
    pattern: HOST,
    form: 'the host name that the bot answers on, without https:// and without a path',
  },
] as const;

/** The values of one deployment, by the name of their placeholder. */
export type PackageValues = Readonly<Record<(typeof SETTINGS)[number]['name'], string>>;

/** Either every value, or every mistake at once. */
export type ReadValues = { values: PackageValues } | { problems: string[] };

/** Reads the values from the command line, and from the environment where an option is not given. */
export function readValues(args: string[], env: Readonly<Record<string, string | undefined>>): ReadValues {
  const { values: given, tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: Object.fromEntries(SETTINGS.map(({ option }) => [option, { type: 'string' as const }])),
  });
  const known = new Set<string>(SETTINGS.map(({ option }) => option));
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [`${token.value} is not understood.`];
    return token.kind === 'option' && !known.has(token.name) ? [`${token.rawName} is not an option.`] : [];
  });

  const values: Record<string, string> = {};
  for (const { option, name, pattern, form } of SETTINGS) {
    const chosen = given[option] ?? env[name];
    const value = typeof chosen === 'string' ? chosen.trim() : '';
    if (value === '') problems.push(`${name} is missing: set it, or give --${option}. It is ${form}.`);
    else if (!pattern.test(value)) problems.push(`${name} is "${value}", but must be ${form}.`);
    values[name] = value;
  }
  return problems.length > 0 ? { problems } : { values: values as PackageValues };
}

/** Puts the values in the place of `${{NAME}}`. A name without a value stays, for `checkPackage` to report. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{([A-Z_]+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** Width and height that the header of a PNG declares; undefined when the bytes are not a PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const header = Buffer.from(bytes.subarray(0, 24));
  if (header.length < 24 || header.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/** Finds what Teams would refuse, before Teams does: broken JSON, a placeholder left, an icon of the wrong size. */
export function checkPackage(files: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.entries(files).flatMap(([name, bytes]) => {
    if (name.endsWith('.png')) {
      const pixels = name === 'color.png' ? 192 : 32;
      const size = pngSize(bytes);
      if (size?.width === pixels && size.height === pixels) return [];
      return [`${name} must be a PNG of ${pixels} × ${pixels} pixels: run scripts/draw-icons.ts.`];
    }
    const text = Buffer.from(bytes).toString('utf8');
    const left = [...new Set(text.match(/\$\{\{.*?\}\}/g))].map(
      (found) => `${name} has no value for ${found}.`,
    );
    try {
      JSON.parse(text);
      return left;
    } catch (error) {
      return [...left, `${name} is not valid JSON: ${String(error)}`];
    }
  });
}

/** Reads the files of the package, with the placeholders filled. */
export function readPackage(values: PackageValues): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of PACKAGE_FILES) {
    const bytes = readFileSync(new URL(name, FOLDER));
    files[name] = name.endsWith('.json')
      ? Buffer.from(fillPlaceholders(bytes.toString('utf8'), values), 'utf8')
      : bytes;
  }
  return files;
}

/** Packs the files. The same files give the same bytes, whenever and wherever they are packed. */
export function zipPackage(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: new Date(2000, 0, 1) });
}

async function main(): Promise<void> {
  const read = readValues(process.argv.slice(2), process.env);
  const files = 'values' in read ? readPackage(read.values) : {};
  const problems = 'problems' in read ? read.problems : checkPackage(files);
  if (problems.length > 0) {
    console.error(
      ['The Teams package was not built:', ...problems.map((problem) => `  - ${problem}`)].join('\n'),
    );
    process.exitCode = 1;
    return;
  }

  await mkdir(new URL('build/', FOLDER), { recursive: true });
  await writeFile(new URL('build/cylch.zip', FOLDER), zipPackage(files));
  console.log(`appPackage/build/cylch.zip: ${PACKAGE_FILES.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
