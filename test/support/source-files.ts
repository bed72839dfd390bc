import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A file of the project as it stands, read by the compiler. */
export interface SourceFile {
  /** From the project's folder: `src/chat/input/parse.ts`. */
  readonly file: string;
  readonly source: string;
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file below a folder of the project. */
export const sourceFilesIn = (folder: string): readonly SourceFile[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((below) => path.posix.join(folder, below.replaceAll('\\', '/')))
    .sort()
    .map((file) => {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      return { file, source, tree: ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true) };
    });

/** How many lines of a file have code on them: blank lines and comments do not count. */
export function codeLinesOf({ tree }: Pick<SourceFile, 'tree'>): number {
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(tree).filter((child) => !ts.isJSDoc(child));
    for (const child of children) visit(child);
    if (children.length > 0 || node.getWidth(tree) === 0) return;
    const lineAt = (place: number) => tree.getLineAndCharacterOfPosition(place).line;
    for (let line = lineAt(node.getStart(tree)); line <= lineAt(node.getEnd()); line += 1) lines.add(line);
  };
  visit(tree);
  return lines.size;
}

/** A foreseen failure as it is declared: `botError('code', status, …)`. */
export interface DeclaredError {
  readonly code: string;
  readonly status: number;
  readonly file: string;
}

/** Every failure that a file declares. */
export function errorsDeclaredIn({ file, tree }: SourceFile): readonly DeclaredError[] {
  const found: DeclaredError[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'botError') {
      const [code, status] = node.arguments;
      if (code && ts.isStringLiteral(code) && status && ts.isNumericLiteral(status)) {
        found.push({ code: code.text, status: Number(status.text), file });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
