import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const domain = join(dirname(fileURLToPath(import.meta.url)), '../../domain');

/** String literals that a call hands to the parameters of the function it calls. */
type Bindings = ReadonlyMap<ts.Symbol, string>;

/**
 * For each command the codes its rule can reject with, read from the source: every `reject(…)` in the rule and in the
 * functions it calls. What is written in the rules cannot hide from it, as it could from a test that tries cases.
 */
export function reachableRejections(): Map<string, Set<string>> {
  const program = ts.createProgram([join(domain, 'decide.ts')], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['source'],
    strict: true,
    noEmit: true,
  });
  const reader = new RuleReader(program.getTypeChecker());
  const source = program.getSourceFile(join(domain, 'decide.ts'));
  if (!source) throw new Error('the rules are not where they were');
  return new Map(
    rulesIn(source).map(([command, rule]) => [command, reader.codesOf(rule, new Map())] as const),
  );
}

/** The entries of `const rules = { RaiseConcern: raiseConcern, … }`. */
function rulesIn(source: ts.SourceFile): [command: string, rule: ts.Expression][] {
  const table = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'rules')?.initializer;
  if (!table || !ts.isObjectLiteralExpression(table)) throw new Error('decide.ts has no table of rules');
  return table.properties
    .filter(ts.isPropertyAssignment)
    .map(({ name, initializer }) => [name.getText(source), initializer]);
}

class RuleReader {
  private readonly read = new Map<string, Set<string>>();

  constructor(private readonly checker: ts.TypeChecker) {}

  codesOf(node: ts.Node, bindings: Bindings): Set<string> {
    const codes = new Set<string>();
    const add = (found: Iterable<string>) => {
      for (const code of found) codes.add(code);
    };
    const visit = (here: ts.Node): void => {
      const called = ts.isCallExpression(here) ? this.functionAt(here.expression) : undefined;
      if (ts.isCallExpression(here) && called) {
        add(
          called.name?.text === 'reject'
            ? this.codesRejectedWith(here.arguments[0], bindings)
            : this.codesOfFunction(called, this.bound(called, here, bindings)),
        );
        here.arguments.forEach(visit);
        return;
      }
      const named = ts.isIdentifier(here) ? this.functionAt(here) : undefined;
      if (named) add(this.codesOfFunction(named, new Map()));
      ts.forEachChild(here, visit);
    };
    visit(node);
    return codes;
  }

  private codesOfFunction(called: ts.FunctionDeclaration, bindings: Bindings): Set<string> {
    const where = `${called.getSourceFile().fileName} ${called.name?.text}`;
    const key = [where, ...[...bindings].map(([symbol, text]) => `${symbol.name}=${text}`)].join(' ');
    const known = this.read.get(key);
    if (known) return known;
    this.read.set(key, new Set());
    const codes = called.body ? this.codesOf(called.body, bindings) : new Set<string>();
    this.read.set(key, codes);
    return codes;
  }

  /** `reject('code')`, or `reject(table[status])` with the status the caller handed over. */
  private codesRejectedWith(code: ts.Expression | undefined, bindings: Bindings): string[] {
    if (!code) return [];
    if (ts.isElementAccessExpression(code)) {
      const key = this.checker.getSymbolAtLocation(code.argumentExpression);
      const text = key && bindings.get(key);
      const entry = text && this.checker.getTypeAtLocation(code.expression).getProperty(text);
      if (entry) return literalsOf(this.checker.getTypeOfSymbolAtLocation(entry, code));
    }
    return literalsOf(this.checker.getTypeAtLocation(code));
  }

  private bound(called: ts.FunctionDeclaration, call: ts.CallExpression, bindings: Bindings): Bindings {
    const given = called.parameters.flatMap(({ name }, index) => {
      const parameter = this.checker.getSymbolAtLocation(name);
      const text = this.textOf(call.arguments[index], bindings);
      return parameter && text !== undefined ? [[parameter, text] as const] : [];
    });
    return new Map(given);
  }

  private textOf(argument: ts.Expression | undefined, bindings: Bindings): string | undefined {
    if (!argument) return undefined;
    if (ts.isStringLiteral(argument)) return argument.text;
    const symbol = this.checker.getSymbolAtLocation(argument);
    return symbol && bindings.get(symbol);
  }

  private functionAt(node: ts.Node): ts.FunctionDeclaration | undefined {
    const named = this.checker.getSymbolAtLocation(node);
    if (!named) return undefined;
    const symbol = named.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(named) : named;
    return symbol.declarations
      ?.filter(ts.isFunctionDeclaration)
      .find((declared) => declared.body && declared.getSourceFile().fileName.startsWith(domain));
  }
}

function literalsOf(type: ts.Type): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.filter((part) => part.isStringLiteral()).map(({ value }) => value);
}
