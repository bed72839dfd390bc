import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A text in the code that reads as if a person were meant to read it. */
export interface Prose {
  readonly line: number;
  readonly text: string;
}

/** Calls whose texts are read by operators and by programs alone: failures, log lines, what a schema says. */
const FOR_OPERATORS = /^(botError|(.*\.)?log\.(debug|info|warn|error))$/;
const FOR_PROGRAMS = /\.(refine|regex|describe|meta)$/;

const nameOf = (node: ts.Expression): string =>
  ts.isIdentifier(node)
    ? node.text
    : ts.isPropertyAccessExpression(node)
      ? `${nameOf(node.expression)}.${node.name.text}`
      : ts.isCallExpression(node)
        ? nameOf(node.expression)
        : '';

/** Whether nobody reads what stands below this node as a sentence of the bot. */
function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return nameOf(node.expression).endsWith('Error');
  if (ts.isPropertyAssignment(node)) return isDescription(node);
  return ts.isCallExpression(node) && FOR_OPERATORS.test(nameOf(node.expression));
}

/** Whether this is the summary of a route, which describes the API in its one language, English. */
function isDescription(node: ts.PropertyAssignment): boolean {
  const call = node.parent.parent;
  return (
    node.name.getText() === 'summary' && ts.isCallExpression(call) && nameOf(call.expression) === 'route'
  );
}

/** The arguments of a schema's own words: `.describe('…')`, `.refine(…, { message: '…' })`. */
const isSaidToPrograms = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) &&
  node.parent.expression !== node &&
  FOR_PROGRAMS.test(nameOf(node.parent.expression));

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
  return undefined;
};

const TWO_WORDS = /(?<![\p{L}\p{N}.#/-])\p{L}[\p{L}’'-]*[,:;]? +\p{L}[\p{L}’'-]*/u;
const BEGINS_A_SENTENCE = /^[\s“"'(…]*\p{Lu}/u;
const ENDS_A_SENTENCE = /[.?!:…][”"')]*\s*$/u;
const WELSH_SIGN = /[âêîôûŵŷ’]/i;
const MANY_WORDS = /(\p{L}+[,:;]? +){4}\p{L}+/u;
const SQL = /^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN)\b/;

/**
 * Words beside each other that begin or end like a sentence, are many, or have a sign of Welsh. Tags do not count, so
 * a page made of words of the catalogue is none. Words that are typed to the bot (`fy nata`) are few and lower-case.
 */
function readsAsProse(text: string): boolean {
  const bare = text.replaceAll(/<[^>]*>?/g, ' ').trim();
  if (SQL.test(bare) || !TWO_WORDS.test(bare)) return false;
  return [BEGINS_A_SENTENCE, ENDS_A_SENTENCE, WELSH_SIGN, MANY_WORDS].some((sign) => sign.test(bare));
}

/** Every text in a source file that a person might read and that stands outside of the catalogue. */
export function findProse({ tree }: Pick<SourceFile, 'tree'>): readonly Prose[] {
  const found: Prose[] = [];
  const visit = (node: ts.Node): void => {
    if (node !== tree && (isForMachines(node) || isSaidToPrograms(node))) return;
    const text = textOf(node);
    if (text !== undefined && readsAsProse(text)) {
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
