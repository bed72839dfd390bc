import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/adding-a-feature.md'), 'utf8');

/** The code of the page by file, in fences of one language; its first line names the file. */
const fences = (language: string): readonly (readonly [file: string, code: string])[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n// (\\S+)\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, file = '', code = '']) => [file, code],
  );

/** Does to a file what the page says: takes lines out, and puts lines in where the line before them stands. */
function applied(file: string, changes: string): string {
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  let place = -1;
  for (const change of changes.trimEnd().split('\n')) {
    const line = change.slice(1);
    if (change.startsWith('+')) {
      place += 1;
      lines.splice(place, 0, line);
      continue;
    }
    place = lines.indexOf(line);
    assert.ok(place >= 0, `${file} has no such line any more: ${line}`);
    if (change.startsWith('-')) {
      lines.splice(place, 1);
      place -= 1;
    }
  }
  return lines.join('\n');
}

describe('docs/adding-a-feature.md', () => {
  it('adds a feature that compiles', function () {
    this.timeout(60_000);
    const pages = new Map(
      [
        ...fences('ts'),
        ...fences('diff').map(([file, changes]) => [file, applied(file, changes)] as const),
      ].map(([file, code]) => [path.join(ROOT, file), code]),
    );
    const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) =>
      ts.sys.readFile(file),
    ) as {
      config: unknown;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.readFile = (file) => pages.get(path.normalize(file)) ?? readFile(file);
    host.fileExists = (file) => pages.has(path.normalize(file)) || fileExists(file);
    // A folder that is only on the page would otherwise not be looked into.
    host.directoryExists = (folder) =>
      ts.sys.directoryExists(folder) ||
      [...pages.keys()].some((file) => file.startsWith(path.normalize(folder)));
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (file, target, ...rest) => {
      const code = pages.get(path.normalize(file));
      return code === undefined
        ? getSourceFile(file, target, ...rest)
        : ts.createSourceFile(file, code, target);
    };

    const program = ts.createProgram([...pages.keys()], options, host);
    const complaints = [...pages.keys()].flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });

    assert.ok(pages.size >= 5);
    assert.deepEqual(
      complaints.map(
        ({ file, messageText }) =>
          `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      ),
      [],
    );
  });
});
