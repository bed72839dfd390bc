import { fileURLToPath } from 'node:url';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** A Bicep file as a parser sees it. Names are those of variables, parameters, resources and modules. */
export interface BicepFile {
  /** What is not Bicep, as `line: text`. */
  readonly mistakes: readonly string[];
  readonly declared: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

const GRAMMAR = fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));

/** The first name in these is one that they declare; of a function's call, it is the function's. */
const DECLARE = new Set([
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
  'for_statement',
]);
const NAME_OTHER_THINGS = new Set(['object_property', 'call_expression', 'output_declaration']);

function* allIn(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* allIn(child);
}

const isFirstOf = (node: Node): boolean => node.parent?.namedChildren[0]?.id === node.id;

/** Reads Bicep without its compiler, which no package registry has: the grammar that editors use. */
export async function openBicep(): Promise<(text: string) => BicepFile> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(GRAMMAR));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('The parser gave up.');
    const declared = new Set<string>();
    const used = new Set<string>();
    const mistakes: string[] = [];
    for (const node of allIn(tree.rootNode)) {
      if (node.isError || node.isMissing)
        mistakes.push(`${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
      if (node.type !== 'identifier') continue;
      const around = node.parent?.type ?? '';
      if (DECLARE.has(around) && isFirstOf(node)) declared.add(node.text);
      else if (!(NAME_OTHER_THINGS.has(around) && isFirstOf(node))) used.add(node.text);
    }
    tree.delete();
    return { mistakes, declared, used };
  };
}
