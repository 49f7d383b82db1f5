/** The screens that the router itself lists: read from its source, for its module needs a browser. */

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { at } from '../../../build/setup/run.mjs';

export function screensOfRouter(): string[] {
  const path = at('renderer', 'app', 'routes.tsx');
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const names: string[] = [];
  source.forEachChild((statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (
        name.getText() === 'screens' &&
        initializer !== undefined &&
        ts.isObjectLiteralExpression(initializer)
      )
        names.push(...initializer.properties.map((property) => property.name?.getText() ?? ''));
  });
  return names;
}
