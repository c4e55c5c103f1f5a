// What a named union of strings consists of, as the compiler sees it.
import { dirname } from 'node:path';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname('tsconfig.json'));

/** The types that a module exports and that are nothing but strings: by name, `'a' | 'b'` in the order of the alphabet. */
export function stringUnionsOf(module) {
  // otherwise the order would be that in which some file has mentioned the words first
  const program = ts.createProgram([module], { ...options, incremental: false, stableTypeOrdering: true });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(module)));
  return new Map(
    exported.flatMap((symbol) => {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const isWords = type.isUnion() && type.types.every((member) => member.isStringLiteral());
      return isWords ? [[symbol.name, type.types.map(({ value }) => `'${value}'`).join(' | ')]] : [];
    }),
  );
}
